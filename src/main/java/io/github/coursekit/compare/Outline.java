package io.github.coursekit.compare;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

    /** That of a version, from the content folder on. */
    static Outline of(Edition edition) {
        Map<String, Edition.Siblings> byFolder =
                edition.siblings().stream().collect(Collectors.toMap(Edition.Siblings::folder, section -> section));
        return of("", byFolder, edition);
    }

    private static Outline of(String folder, Map<String, Edition.Siblings> byFolder, Edition edition) {
        List<String> children =
                byFolder.containsKey(folder) ? byFolder.get(folder).children() : List.of();
        return new Outline(
                edition.sectionPage(folder).map(Place::of).orElse(new Place(folder, "")),
                children.stream()
                        .map(child -> child.endsWith("/")
                                ? of(child.substring(0, child.length() - 1), byFolder, edition)
                                : new Outline(place(child, edition), List.of()))
                        .toList());
    }

    private static Place place(String path, Edition edition) {
        Page page = edition.pages().get(path);
        return page == null ? new Place(path, "") : Place.of(page);
    }
}
