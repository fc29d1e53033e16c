package io.github.coursekit.rules.links;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a path or address that can be nothing else, such as {@code ../pans/} or {@code heat.md#oil}, from words in parentheses. */
final class SurePath {

    /** How an address or a path begins that can be nothing else. */
    private static final Pattern START = Pattern.compile("[a-z][a-z0-9+.-]{1,20}://|mailto:|\\.{0,2}/|#");

    /** How a path ends that can be nothing else. */
    private static final Pattern END = Pattern.compile("/|\\.(?:md|html?|png|jpe?g|gif|svg|webp|pdf)");

    /** What no such path or address holds. */
    private static final String NEVER = " \t()<>";

    /** Hugo's own way to write a destination. */
    private static final Pattern REFERENCE = Pattern.compile("\\{\\{[<%]\\s*(?:rel)?ref\\b.*");

    private SurePath() {}

    /** Whether something can be nothing but a path or address. */
    static boolean is(String source) {
        if (REFERENCE.matcher(source).matches()) {
            return true;
        }
        if (source.chars().anyMatch(c -> NEVER.indexOf(c) >= 0)
                || source.chars().noneMatch(Character::isLetterOrDigit)) {
            return false;
        }
        return hasStartOrEnd(source);
    }

    /** Whether something begins or ends as only a path or address does. */
    static boolean hasStartOrEnd(String source) {
        String path = source.indexOf('#') > 0 ? source.substring(0, source.indexOf('#')) : source;
        Matcher end = END.matcher(path);
        return START.matcher(source).lookingAt()
                || (path.indexOf(':') < 0
                        && end.region(Math.max(0, path.lastIndexOf(path.endsWith("/") ? '/' : '.')), path.length())
                                .matches());
    }
}
