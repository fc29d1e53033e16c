package io.github.coursekit.markdown;

import io.github.coursekit.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One tag of a shortcode, as Hugo finds it before it looks at Markdown: also in code and in comments. See
 * <a href="https://gohugo.io/content-management/shortcodes/">Hugo's documentation</a>.
 *
 * @param name the name
 * @param kind what the tag does
 * @param arguments the arguments, in order; all named or none
 * @param range the whole tag with its braces
 */
public record Shortcode(String name, Kind kind, List<Argument> arguments, TextRange range) {

    private static final Set<String> HOLDING_CODE =
            Set.of("highlight", "mermaid", "math", "katex", "plantuml", "chart");

    /** What a tag does. */
    public enum Kind {
        /** {@code {{< name >}}}. */
        OPENING,
        /** {@code {{< /name >}}}. */
        CLOSING,
        /** {@code {{< name />}}}. */
        SELF_CLOSING
    }

    /**
     * An argument.
     *
     * @param name the name; empty when it stands by its position
     * @param value the value without its quotes
     * @param range the place of the value without its quotes
     */
    public record Argument(String name, String value, TextRange range) {}

    /** Copies the list. */
    public Shortcode {
        arguments = List.copyOf(arguments);
    }

    /**
     * {@return whether what stands between the tags of a shortcode is known to be code and no Markdown: of Hugo's own {@code highlight}, and of what themes call
     * diagrams}
     *
     * @param name the shortcode's name
     */
    public static boolean holdsCode(String name) {
        return HOLDING_CODE.contains(name);
    }

    /**
     * {@return the argument of a name, or at a position}
     *
     * @param key the name, or the position from 0
     */
    public Optional<Argument> argument(String key) {
        for (int i = 0; i < arguments.size(); i++) {
            Argument argument = arguments.get(i);
            if (argument.name.isEmpty() ? key.equals(Integer.toString(i)) : key.equals(argument.name)) {
                return Optional.of(argument);
            }
        }
        return Optional.empty();
    }
}
