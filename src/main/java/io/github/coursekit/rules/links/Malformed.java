package io.github.coursekit.rules.links;

import io.github.coursekit.course.LessonLink;
import io.github.coursekit.text.EditDistance;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Destinations that name no place whatever is there: one defect, which only {@code link-syntax} reports. */
final class Malformed {

    private static final String QUOTES = "\"'\u201c\u201d\u201e\u2018\u2019\u201a\u00ab\u00bb";

    private static final List<String> WEB = List.of("https://", "http://");
    private static final String MAILTO = "mailto:";

    /** What begins like an address of the web: letters of its scheme, a colon and slashes, one of both at least, and the rest. */
    private static final Pattern SCHEME = Pattern.compile("(?i)([htps]{3,7})(:?)(/{1,3})([^/].*)");

    /** What that, or the name of a web server, begins with. */
    private static final String FIRST_LETTERS = "htpswHTPSW";

    private static final Pattern SERVER = Pattern.compile("(?i)www\\.[a-z0-9-]+\\.[a-z0-9.-]+(?:[/:?#]|$)");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

    /** An address whose server has a whole name. */
    private static final Pattern NAMED = Pattern.compile("(?i)https?://[a-z0-9-]+(?:\\.[a-z0-9-]+)+(?:[/:?#]|$)");

    private Malformed() {}

    /** The destination without the quotes around it, if it has any. */
    static Optional<String> unquoted(String destination) {
        int start = 0;
        int end = destination.length();
        while (start < end && QUOTES.indexOf(destination.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && QUOTES.indexOf(destination.charAt(end - 1)) >= 0) {
            end--;
        }
        return end - start == destination.length() ? Optional.empty() : Optional.of(destination.substring(start, end));
    }

    /** The destination with slashes for its backslashes, if it has any; an address may hold some. */
    static Optional<String> withSlashes(String destination) {
        boolean backslashes = destination.indexOf('\\') >= 0 && destination.indexOf(':') < 0;
        return backslashes ? Optional.of(destination.replace('\\', '/')) : Optional.empty();
    }

    /** The address that one with a slip in its beginning was meant for. */
    static Optional<String> address(String destination) {
        if (isUsual(destination)) {
            return Optional.empty(); // as nearly every one
        }
        Matcher scheme = SCHEME.matcher(destination);
        if (scheme.matches()) {
            return withScheme(scheme);
        }
        if (SERVER.matcher(destination).lookingAt()) {
            return Optional.of("https://" + destination);
        }
        boolean mail = destination.indexOf('@') > 0 && MAIL.matcher(destination).matches();
        return mail ? Optional.of("mailto:" + destination) : Optional.empty();
    }

    /** Whether a destination shows at a glance that it is an address without a slip, or none. */
    private static boolean isUsual(String destination) {
        for (String web : WEB) {
            if (destination.startsWith(web)) {
                return !destination.startsWith("http", web.length());
            }
        }
        return FIRST_LETTERS.indexOf(destination.charAt(0)) < 0 && destination.indexOf('@') < 0;
    }

    /** Whether an address surely leads to another machine: its server has a dot in its name. */
    static boolean hasServer(String address) {
        return address.startsWith(MAILTO) || NAMED.matcher(address).lookingAt();
    }

    private static Optional<String> withScheme(Matcher found) {
        String rest = found.group(4);
        if (WEB.stream().anyMatch(rest::startsWith)) {
            return Optional.of(rest);
        }
        String scheme = found.group(1).toLowerCase(Locale.ROOT);
        return isNearHttp(scheme, found.group(2), found.group(3))
                ? Optional.of((scheme.contains("s") ? "https" : "http") + "://" + rest)
                : Optional.empty();
    }

    /** Whether a scheme, its colon and its slashes are those of the web but for a slip. */
    private static boolean isNearHttp(String scheme, String colon, String slashes) {
        boolean web = scheme.equals("http") || scheme.equals("https");
        boolean near = EditDistance.between("http", scheme) <= 1 || EditDistance.between("https", scheme) <= 1;
        // A folder may be called http, too.
        return near && (colon.isEmpty() ? slashes.length() == 2 : !web || slashes.length() != 2);
    }

    /** Whether a link asks for a mail to be written to nobody. */
    static boolean isMailToNobody(String destination) {
        boolean mail = destination.regionMatches(true, 0, MAILTO, 0, MAILTO.length());
        String receiver = mail ? destination.substring(MAILTO.length()) : "";
        return !receiver.isEmpty()
                && receiver.charAt(0) != '?'
                && receiver.indexOf('@') < 0
                && !receiver.contains("%40");
    }

    /** A link to {@code #} leads to the top of the page; nothing can be shown from there. */
    static boolean leadsNowhere(LessonLink link) {
        return link.destination().isEmpty()
                || (link.kind() == LessonLink.Kind.EMBED && link.destination().equals("#"));
    }

    static boolean is(LessonLink link) {
        return leadsNowhere(link)
                || unquoted(link.destination()).isPresent()
                || withSlashes(link.destination()).isPresent()
                || address(link.destination()).isPresent()
                || isMailToNobody(link.destination());
    }
}
