package io.github.coursekit.rules.courses;

import java.util.Map;
import java.util.Set;

/**
 * The pages of a course that were elsewhere in an older version of it, where nothing answers any more.
 *
 * @param aliases the alias with which each would be found at its old URL, as front matter has it, by its path relative to the content folder
 * @param vain the paths of those that would not be found there with that alias either
 */
public record MovedPages(Map<String, String> aliases, Set<String> vain) {

    /** None, as where no older version is known. */
    public static final MovedPages NONE = new MovedPages(Map.of(), Set.of());

    /** Copies the collections. */
    public MovedPages {
        aliases = Map.copyOf(aliases);
        vain = Set.copyOf(vain);
    }
}
