package io.github.coursekit.rules.links;

import io.github.coursekit.course.LessonLink;
import java.util.Optional;

/** Destinations that name no place whatever is there: one defect, which only {@code link-syntax} reports. */
final class Malformed {

    private static final String QUOTES = "\"'\u201c\u201d\u201e\u2018\u2019\u201a\u00ab\u00bb";

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

    /** A link to {@code #} leads to the top of the page; nothing can be shown from there. */
    static boolean leadsNowhere(LessonLink link) {
        return link.destination().isEmpty()
                || (link.kind() == LessonLink.Kind.EMBED && link.destination().equals("#"));
    }

    static boolean is(LessonLink link) {
        return leadsNowhere(link)
                || unquoted(link.destination()).isPresent()
                || withSlashes(link.destination()).isPresent();
    }
}
