package io.github.coursekit.markdown;

import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds characters that look like a space behind the marker of a heading or list item, and are none to Markdown: the line is text. The body is read as if they were spaces,
 * so that one slip is one fault, and not the lack of a heading, of an anchor and of a stage.
 *
 * @param body the text with spaces for them; all offsets stay
 * @param places where they stand, behind what looks like a marker, each by the offset of that
 */
record FalseSpaces(String body, List<Place> places) {

    private static final String LOOKALIKES = "\u00A0\u2007\u202F\u3000";

    /** What may stand before the marker: quotations and indentation; a marker; and what looks like spaces. */
    private static final Pattern MARKED =
            Pattern.compile("[ \t>]*+(#{1,6}+|[-*+]|([0-9]{1,9}+)[.)])([" + LOOKALIKES + "]++)");

    /** How many characters away the neighbour of a number is looked for. */
    private static final int NEAR = 300;

    /**
     * A place.
     *
     * @param marker where the marker begins, in the body
     * @param range the characters, in the body
     */
    record Place(int marker, TextRange range) {}

    /** {@code body} is what the file has from an offset on, or stands in place of it. */
    static FalseSpaces in(String body, SourceFile file) {
        if (!file.hasUnusual(LOOKALIKES)) {
            return new FalseSpaces(body, List.of());
        }
        List<Place> places = new ArrayList<>();
        Matcher matcher = MARKED.matcher(body);
        for (int line = 0; line < body.length(); line = nextLine(body, line)) {
            matcher.region(line, body.length());
            if (matcher.lookingAt() && (matcher.group(2) == null || isCounted(body, line, matcher.group(2)))) {
                places.add(new Place(matcher.start(1), new TextRange(matcher.start(3), matcher.end(3))));
            }
        }
        StringBuilder mended = new StringBuilder(body);
        places.forEach(
                place -> mended.replace(place.range.start(), place.range.end(), " ".repeat(place.range.length())));
        return new FalseSpaces(mended.toString(), List.copyOf(places));
    }

    /** A number may begin a date, which is typeset so: it counts items where a line near it has its neighbour. */
    private static boolean isCounted(String body, int line, String digits) {
        long number = Long.parseLong(digits);
        String before = "\n" + body.substring(Math.max(0, line - NEAR), line);
        String behind = body.substring(line, Math.min(body.length(), line + NEAR));
        return before.contains("\n" + (number - 1) + ".") || behind.contains("\n" + (number + 1) + ".");
    }

    private static int nextLine(String body, int from) {
        int end = body.indexOf('\n', from);
        return end < 0 ? body.length() : end + 1;
    }

    /** Those that turned out to stand behind a marker: where a heading or an item begins, and not in code. */
    List<TextRange> behindMarkers(List<Heading> headings, List<ListItem> items, int bodyStart) {
        if (places.isEmpty()) {
            return List.of();
        }
        Set<Integer> starts =
                headings.stream().map(heading -> heading.range().start()).collect(Collectors.toSet());
        items.forEach(item -> starts.add(item.range().start()));
        return places.stream()
                .filter(place -> starts.contains(place.marker + bodyStart))
                .map(place -> place.range.shift(bodyStart))
                .toList();
    }
}
