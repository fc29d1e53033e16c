package io.github.coursekit.rules.links;

import io.github.coursekit.markdown.MarkdownDocument;
import io.github.coursekit.markdown.Run;
import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Two pairs of brackets side by side, such as {@code [text][label]} or {@code [label][]}, that Markdown shows as they are.
 *
 * @param before the character before them; empty at the start of the run
 * @param shown the text in the first pair; null when it begins before the run
 * @param label what stands in the second pair; empty where the first one holds the label
 * @param place the label that is meant, in the file
 */
record LabelUse(String before, @Nullable String shown, String label, TextRange place) {

    /** A text in brackets, of which only the end may be in the run, and a label in brackets that may be empty. */
    private static final Pattern FULL =
            Pattern.compile("(?:(^|.)\\[([^\\[\\]]{1,300})|^)\\]\\[([^\\[\\]]{0,300})\\](?![\\[(:])", Pattern.DOTALL);

    /** What a label is where nothing else on the page shows that there are any. */
    static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}0-9._:-]+");

    /** What a label, if it is given, begins with. */
    private static final Pattern LABEL = Pattern.compile("(?:[\\p{L}\\p{N}#./].*)?", Pattern.DOTALL);

    /** Texts and labels as short as this are elements of arrays. */
    private static final int OF_CODE = 2;

    /** Those of a run, in order. */
    static List<LabelUse> in(Run run) {
        Matcher matcher = FULL.matcher(run.text());
        if (!matcher.find()) {
            return List.of(); // as nearly always
        }
        List<LabelUse> uses = new ArrayList<>();
        do {
            String before = matcher.group(1) == null ? "" : matcher.group(1);
            int group = matcher.group(3).isEmpty() && matcher.group(2) != null ? 2 : 3;
            TextRange place = new TextRange(matcher.start(group), matcher.end(group));
            uses.add(new LabelUse(
                    before,
                    matcher.group(2),
                    matcher.group(3),
                    place.shift(run.range().start())));
        } while (matcher.find());
        return uses;
    }

    String name() {
        return label.isEmpty() && shown != null ? shown : label;
    }

    /** Whether a link or image was meant: much that is no Markdown has two pairs of brackets side by side. */
    boolean isMeant(MarkdownDocument page) {
        boolean partOfWord =
                !before.isEmpty() && (Character.isLetterOrDigit(before.charAt(0)) || "_)]}.$>".contains(before));
        if (partOfWord
                || (shown != null && shown.isBlank())
                || !LABEL.matcher(label).matches()) {
            return false;
        }
        if (before.equals("!")) {
            return true;
        }
        if (!page.labels().isEmpty()) {
            return shown == null || shown.length() > OF_CODE || label.length() > OF_CODE;
        }
        return shown != null
                && shown.length() > OF_CODE
                && Character.isLetter(shown.charAt(0))
                && (label.isEmpty() || WORD.matcher(label).matches());
    }
}
