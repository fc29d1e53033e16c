package io.github.coursekit.rules.structure;

import java.util.regex.Pattern;

/** Tells lines in a block of code that read like text of a page. */
final class PageText {

    /** What plainly is Markdown, and no code: a heading below the first level or a link. */
    private static final Pattern PROSE = Pattern.compile("#{2,6} \\p{L}.*|[^`]*\\w\\]\\((?:https?:|/|\\.).*");

    /** What reads like a heading, an item or a sentence. */
    private static final Pattern TEXT = Pattern.compile(
            "\\s*(?:#{2,6}\\s.*|(?:[-*+]|[0-9]{1,9}[.)])\\s+\\p{L}[\\p{L}'\u2019]*\\s+\\p{L}[\\p{L}'\u2019]*(?:\\s.*|[.:!?])?"
                    + "|\\p{Lu}.*\\s.*[.:!?]|(?:\\p{L}[\\p{L}'\u2019,-]*\\s+){3,}\\p{L}[\\p{L}'\u2019-]*[.:!?]?\\s*)");

    private PageText() {}

    /** Whether a line plainly is Markdown, and no code. */
    static boolean isSure(String line) {
        return PROSE.matcher(line).matches();
    }

    /** Whether a line could be text as well. */
    static boolean isLikely(String line) {
        return TEXT.matcher(line).matches() || isSure(line);
    }
}
