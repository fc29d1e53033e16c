package io.github.coursekit.site;

import java.util.List;
import org.codehaus.plexus.util.SelectorUtils;

/**
 * Path patterns as Maven users know them: {@code *} and {@code ?} within a name, {@code **} for any number of folders, none included.
 * Letter case counts on every system.
 *
 * @param patterns the patterns, with {@code /}
 */
public record PathPatterns(List<String> patterns) {

    /** Matches nothing. */
    public static final PathPatterns NONE = new PathPatterns(List.of());

    /** Copies the list. */
    public PathPatterns {
        patterns = List.copyOf(patterns);
    }

    /**
     * {@return whether any pattern matches}
     *
     * @param path a path relative to the content folder, with {@code /}
     */
    public boolean matches(String path) {
        for (String pattern : patterns) {
            if (SelectorUtils.matchPath(pattern, path, "/", true)) {
                return true;
            }
        }
        return false;
    }
}
