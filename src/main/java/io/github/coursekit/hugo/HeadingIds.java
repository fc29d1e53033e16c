package io.github.coursekit.hugo;

import io.github.coursekit.site.HeadingIdStyle;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Gives the headings of one page their ids, as Hugo does. Hand it the headings in document order.
 *
 * <pre>{@code
 * HeadingIds ids = new HeadingIds(HeadingIdStyle.GITHUB);
 * ids.next("Opening the Doors!", Optional.empty());   // opening-the-doors
 * ids.next("Opening the doors", Optional.empty());    // opening-the-doors-1
 * }</pre>
 *
 * <p>A text of which nothing can stand in an id gives {@code heading}; a repeated id gets {@code -1}, {@code -2} and so on. See
 * <a href="https://gohugo.io/configuration/markup/#parserautoidtype">Hugo's documentation</a>. Which text counts is not for this class to say: from version 0.144 on
 * it is what is left without markup, before it was the source.
 */
public final class HeadingIds {

    private static final Pattern ACCENT = Pattern.compile("\\p{Mn}");
    private static final int LAST_ASCII = 0x7F;

    private final HeadingIdStyle style;
    private final Map<String, Integer> used = new HashMap<>();

    /**
     * Begins with a page.
     *
     * @param style how the site makes ids
     */
    public HeadingIds(HeadingIdStyle style) {
        this.style = style;
    }

    /**
     * {@return the id of the next heading; none when the site makes none}
     *
     * @param text the text that it is made from
     * @param explicit the id of its attribute block, which is taken as it is
     */
    public Optional<String> next(String text, Optional<String> explicit) {
        if (explicit.isPresent()) {
            used.putIfAbsent(explicit.get(), 0);
            return explicit;
        }
        return style == HeadingIdStyle.NONE ? Optional.empty() : Optional.of(unique(anchor(text)));
    }

    private String unique(String base) {
        Integer count = used.putIfAbsent(base, 0);
        if (count == null) {
            return base;
        }
        int suffix = count;
        String id;
        do {
            suffix++;
            id = base + "-" + suffix;
        } while (used.containsKey(id));
        used.put(base, suffix);
        used.put(id, 0);
        return id;
    }

    private String anchor(String text) {
        String id = switch (style) {
            case BLACKFRIDAY -> hyphenated(text);
            case GITHUB_ASCII ->
                github(
                        ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                                .replaceAll(""),
                        LAST_ASCII);
            case GITHUB, NONE -> github(text, Character.MAX_CODE_POINT);
        };
        return id.isEmpty() ? "heading" : id;
    }

    /** Text with the code points up to the last one; white space around it counts for nothing. */
    private static String github(String text, int last) {
        StringBuilder id = new StringBuilder();
        boolean begun = false;
        int end = 0;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (c >= 'a' && c <= 'z') { // as nearly all
                begun = true;
                id.append((char) c);
                end = id.length();
                continue;
            }
            boolean space = Character.isSpaceChar(c) || Character.isWhitespace(c);
            begun |= !space;
            if (c == ' ' && begun) {
                id.append('-');
            } else if (c <= last && (Character.isLetterOrDigit(c) || c == '-' || c == '_')) {
                id.appendCodePoint(Character.toLowerCase(c));
            }
            end = space ? end : id.length();
        }
        return id.substring(0, end);
    }

    private static String hyphenated(String text) {
        StringBuilder id = new StringBuilder();
        boolean between = false;
        for (int c : text.codePoints().toArray()) {
            boolean taken = Character.isLetter(c) || isNumber(c);
            if (taken) {
                id.append(between && !id.isEmpty() ? "-" : "").appendCodePoint(Character.toLowerCase(c));
            }
            between = !taken;
        }
        return id.toString();
    }

    /** Digits, and such as the Roman numeral Ⅳ and ½. */
    private static boolean isNumber(int c) {
        int type = Character.getType(c);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
