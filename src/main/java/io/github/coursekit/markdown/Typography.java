package io.github.coursekit.markdown;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a site makes of quotes, dashes and dots as they are typed. See Hugo's
 * <a href="https://gohugo.io/configuration/markup/#typographer">documentation</a>.
 *
 * @param marks the HTML that stands for each mark; what is not there stays as it is
 */
public record Typography(Map<Mark, String> marks) {

    /** What is typed with other characters than it is shown with. */
    public enum Mark {
        /** {@code '} within or before a word. */
        APOSTROPHE("apostrophe", "&rsquo;"),
        /** Three dots. */
        ELLIPSIS("ellipsis", "&hellip;"),
        /** Three hyphens. */
        EM_DASH("emDash", "&mdash;"),
        /** Two hyphens. */
        EN_DASH("enDash", "&ndash;"),
        /** {@code <<}. */
        LEFT_ANGLE_QUOTE("leftAngleQuote", "&laquo;"),
        /** {@code "} before a quote. */
        LEFT_DOUBLE_QUOTE("leftDoubleQuote", "&ldquo;"),
        /** {@code '} before a quote. */
        LEFT_SINGLE_QUOTE("leftSingleQuote", "&lsquo;"),
        /** {@code >>}. */
        RIGHT_ANGLE_QUOTE("rightAngleQuote", "&raquo;"),
        /** {@code "} behind a quote. */
        RIGHT_DOUBLE_QUOTE("rightDoubleQuote", "&rdquo;"),
        /** {@code '} behind a quote. */
        RIGHT_SINGLE_QUOTE("rightSingleQuote", "&rsquo;");

        private final String key;
        private final String usual;

        Mark(String key, String usual) {
            this.key = key;
            this.usual = usual;
        }

        /** {@return what Hugo's configuration calls it} */
        public String key() {
            return key;
        }

        /** {@return the HTML that stands for it unless a site says otherwise} */
        public String usual() {
            return usual;
        }
    }

    /** What holds unless a site says otherwise. */
    public static final Typography USUAL = new Typography(all());

    /** All stays as it is typed. */
    public static final Typography OFF = new Typography(Map.of());

    /** Copies the map. */
    public Typography {
        Map<Mark, String> sorted = new EnumMap<>(Mark.class);
        sorted.putAll(marks);
        marks = Collections.unmodifiableMap(sorted);
    }

    private static Map<Mark, String> all() {
        Map<Mark, String> all = new EnumMap<>(Mark.class);
        for (Mark mark : Mark.values()) {
            all.put(mark, mark.usual());
        }
        return all;
    }

    /**
     * {@return the HTML that stands for a mark; empty where it stays as it is typed}
     *
     * @param mark the mark
     */
    public Optional<String> of(Mark mark) {
        return Optional.ofNullable(marks.get(mark)).filter(html -> !html.isEmpty());
    }
}
