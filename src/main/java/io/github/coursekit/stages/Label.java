package io.github.coursekit.stages;

import io.github.coursekit.markdown.MarkdownDocument;
import io.github.coursekit.markdown.Run;
import io.github.coursekit.text.TextRange;
import java.util.List;
import java.util.Optional;

/**
 * The leading text of a list item or paragraph, which says what it is about: {@code DevOps} in {@code - **DevOps**: ...}.
 *
 * <p>It goes up to a colon, a dash or the end of the emphasis or link that it stands in. Plain text of more than {@value #MAX_WORDS} words
 * before a colon is a sentence, not a label; plain text without colon or dash is a label only where it is a role.
 *
 * @param text the label
 * @param range its place
 * @param marked whether a colon, a dash or emphasis marks it as a label
 */
record Label(String text, TextRange range, boolean marked) {

    private static final int MAX_WORDS = 5;

    /** What is longer, in UTF-16 units, is no label; it is not even looked through for its end. */
    private static final int LONGEST = 300;

    /** What ends a label wherever it stands: colons and dashes. */
    private static final String ENDS = ":\uFF1A\u2013\u2014";

    /** Whether a label can say a text: it is not cut off at a colon or dash, nor stripped of what it begins with. */
    static boolean canSay(String text) {
        return end(text, 0) < 0 && decoration(text) == 0;
    }

    /** The offset of the first colon or dash from an offset on; -1 when there is none. A hyphen inside a word is part of it. */
    private static int end(CharSequence text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean end = c == '-' ? isBetweenSpaces(text, i) : (c == ':' || c > '~') && ENDS.indexOf(c) >= 0;
            if (end) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isBetweenSpaces(CharSequence text, int offset) {
        return offset > 0
                && isSpace(text.charAt(offset - 1))
                && (offset + 1 == text.length() || isSpace(text.charAt(offset + 1)));
    }

    /** White space of ASCII. */
    static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /** The length of what stands before the first letter or number: a task list's box, a bullet drawn by hand, an emoji. */
    private static int decoration(String text) {
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (isBox(text, at)) {
                at += 3;
            } else if (Word.isPart(c)) {
                break;
            } else {
                at += Character.charCount(c);
            }
        }
        return at;
    }

    private static boolean isBox(String text, int offset) {
        return text.startsWith("[ ]", offset) || text.startsWith("[x]", offset) || text.startsWith("[X]", offset);
    }

    /** The label of the list item or paragraph whose first paragraph stands in a range. */
    static Optional<Label> of(MarkdownDocument body, TextRange paragraph) {
        List<Run> runs = body.runs(paragraph);
        int first = 0;
        while (first < runs.size() && isDecoration(runs.get(first))) {
            first++;
        }
        if (first == runs.size() || runs.get(first).kind() != Run.Kind.TEXT) {
            return Optional.empty();
        }
        Run lead = runs.get(first);
        return lead.isMarked() ? marked(runs, first) : plain(runs, first);
    }

    private static boolean isDecoration(Run run) {
        return switch (run.kind()) {
            case COMMENT, IMAGE, SHORTCODE -> true;
            case TEXT -> decoration(run.text()) == run.text().length();
            case CODE, HTML, BREAK -> false;
        };
    }

    private static Optional<Label> marked(List<Run> runs, int first) {
        TextRange outer = runs.get(first).outer();
        StringBuilder text = new StringBuilder();
        TextRange range = runs.get(first).range();
        for (Run run : runs.subList(first, runs.size())) {
            if (!outer.contains(run.range()) || text.length() > LONGEST) {
                break;
            }
            text.append(run.text());
            range = range.union(run.range());
        }
        int end = end(text, 0);
        return label(text.substring(0, end < 0 ? text.length() : end), range, true);
    }

    private static Optional<Label> plain(List<Run> runs, int first) {
        StringBuilder text = new StringBuilder();
        TextRange range = runs.get(first).range();
        for (Run run : runs.subList(first, runs.size())) {
            boolean goesOn = run.kind() == Run.Kind.TEXT || run.kind() == Run.Kind.CODE;
            if (!goesOn || text.length() > LONGEST) {
                break;
            }
            int before = text.length();
            text.append(run.text());
            range = range.union(run.range());
            // The runs before had no end: searching them again would cost a square.
            int end = end(text, before);
            if (end >= 0) {
                String label = text.substring(0, end);
                boolean sentence = label.strip().split("\\s+").length > MAX_WORDS;
                return sentence ? Optional.empty() : label(label, range, true);
            }
        }
        return label(text.toString(), range, false);
    }

    /** The place is exact where the source is what a reader sees; with escapes or inner markup it is the whole of the runs. */
    private static Optional<Label> label(String text, TextRange range, boolean marked) {
        int skipped = decoration(text);
        String stripped = text.substring(skipped).strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            return Optional.empty();
        }
        int start = range.start() + skipped;
        int end = start + stripped.length();
        return Optional.of(new Label(stripped, end <= range.end() ? new TextRange(start, end) : range, marked));
    }
}
