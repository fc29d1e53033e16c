package io.github.coursekit.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the attributes of a tag as the sanitiser hands them on: names and values by turns. */
final class TagAttributes {

    private TagAttributes() {}

    static Optional<String> value(List<String> attributes, String name) {
        for (int i = 0; i + 1 < attributes.size(); i += 2) {
            if (attributes.get(i).equals(name)) {
                return Optional.of(attributes.get(i + 1));
            }
        }
        return Optional.empty();
    }

    /** All but one, in a list of its own that more may be added to. */
    static List<String> without(List<String> attributes, String name) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i + 1 < attributes.size(); i += 2) {
            if (!attributes.get(i).equals(name)) {
                kept.add(attributes.get(i));
                kept.add(attributes.get(i + 1));
            }
        }
        return kept;
    }

    /** All with another value for one, which comes last. */
    static List<String> with(List<String> attributes, String name, String value) {
        List<String> changed = without(attributes, name);
        changed.addAll(List.of(name, value));
        return changed;
    }
}
