package io.github.coursekit.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * A quote whose first line says what kind of note it is, as GitHub and Hugo have it: {@code > [!NOTE]}, with {@code +} or {@code -} and a title where they fold it. See <a
 * href="https://gohugo.io/render-hooks/blockquotes/#alerts">Hugo's documentation</a>.
 *
 * @param kind what it is called where it has no title
 * @param opening the paragraph that the first line begins
 * @param marker the text that the marker begins
 * @param title what of that text is behind the marker; more of the title may stand behind it, up to {@code lineEnd}
 * @param lineEnd the end of the first line; none where the paragraph ends there
 */
record Alert(
        String kind,
        Paragraph opening,
        Text marker,
        String title,
        @Nullable Node lineEnd) {

    private static final Pattern MARKER = Pattern.compile("\\[!([A-Za-z][-A-Za-z]{0,29})][-+]?(?=\\s|$)\\s*+");

    static Optional<Alert> of(BlockQuote quote) {
        if (!(quote.getFirstChild() instanceof Paragraph opening)
                || !(opening.getFirstChild() instanceof Text marker)) {
            return Optional.empty();
        }
        Matcher start = MARKER.matcher(marker.getLiteral());
        if (!start.lookingAt()) {
            return Optional.empty();
        }
        Node end = marker.getNext();
        while (end != null && !(end instanceof SoftLineBreak) && !(end instanceof HardLineBreak)) {
            end = end.getNext();
        }
        String name = start.group(1).toLowerCase(Locale.ROOT);
        String kind = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return Optional.of(new Alert(kind, opening, marker, marker.getLiteral().substring(start.end()), end));
    }

    /** Whether its author gave it a title of its own. */
    boolean isTitled() {
        return !title.isEmpty() || marker.getNext() != lineEnd;
    }
}
