package io.github.coursekit.compare;

import java.util.List;

/**
 * A lesson or section of one version, with what is in it.
 *
 * @param place where it stands; the folder of a section without a page
 * @param children what stands in it, in the order that readers see; nothing for a lesson
 */
public record Outline(Place place, List<Outline> children) {

    /** Of a version without any content. */
    public static final Outline NONE = new Outline(new Place("", ""), List.of());

    /** Copies the list. */
    public Outline {
        children = List.copyOf(children);
    }
}
