package io.github.coursekit.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A path pattern as Hugo has it: {@code *} and {@code ?} within a name, {@code **} across names, <code>{a,b}</code> for one of several. Letter case
 * does not count. Nothing is built to match, and what begins otherwise is refused at once. See <a href="https://gohugo.io/quick-reference/glob-patterns/">Hugo's documentation</a>.
 *
 * @param alternatives the pattern without braces, in lower case, once for each choice that they leave
 */
public record Glob(List<String> alternatives) {

    private static final int MOST_ALTERNATIVES = 64;

    /** Copies the list. */
    public Glob {
        alternatives = List.copyOf(alternatives);
    }

    /**
     * {@return a pattern; empty for what is not read here: character classes, escapes, braces that nest or stay open}
     *
     * @param pattern the pattern as Hugo's settings have it
     */
    public static Optional<Glob> of(String pattern) {
        List<String> alternatives = List.of("");
        String rest = pattern.toLowerCase(Locale.ROOT);
        for (int open = rest.indexOf('{'); open >= 0; open = rest.indexOf('{')) {
            int close = rest.indexOf('}', open);
            if (close < 0 || rest.substring(open + 1, close).contains("{")) {
                return Optional.empty();
            }
            alternatives = append(
                    append(alternatives, rest.substring(0, open)),
                    rest.substring(open + 1, close).split(",", -1));
            if (alternatives.size() > MOST_ALTERNATIVES) {
                return Optional.empty();
            }
            rest = rest.substring(close + 1);
        }
        boolean readable = pattern.chars().noneMatch(c -> c == '[' || c == ']' || c == '\\') && rest.indexOf('}') < 0;
        return readable ? Optional.of(new Glob(append(alternatives, rest))) : Optional.empty();
    }

    private static List<String> append(List<String> starts, String... ends) {
        List<String> all = new ArrayList<>();
        for (String start : starts) {
            for (String end : ends) {
                all.add(start + end);
            }
        }
        return all;
    }

    /**
     * {@return whether all of a text matches}
     *
     * @param text the text
     */
    public boolean matches(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        for (String alternative : alternatives) {
            if (new GlobMatcher(alternative, folded).matches()) {
                return true;
            }
        }
        return false;
    }
}
