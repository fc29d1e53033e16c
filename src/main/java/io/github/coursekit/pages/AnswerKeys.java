package io.github.coursekit.pages;

import java.util.regex.Pattern;

/** How keys that tell right answers are written, in data, tables and pages. */
final class AnswerKeys {

    private static final String WORDS = "(?:is[_-]?correct|correct[_-]?answers?|answer[_-]?keys?)";

    private static final String KEYS = "\\b" + WORDS;

    private static final String KEY_TEXT = "(?i)" + KEYS + "\\b[\"']?\\s*[:=]";

    /** A key with what stands behind it. */
    private static final Pattern KEY = Pattern.compile(KEY_TEXT);

    /** A cell of a table that is a key, perhaps as a part of something or with a number, as where questions were made flat: {@code questions[0].isCorrect}, {@code is_correct_2}. */
    private static final String CELL =
            " *[\"']?(?:[^\\s,;|\"']{0,80}[^\\s,;|\"'\\p{L}])?" + WORDS + "[_.-]?[\\[]?[0-9]{0,3}]?[\"']? *";

    /** The first row of a table, behind comments and what tells spreadsheets how cells are parted. */
    private static final String FIRST_ROW =
            "\\A\\x{FEFF}?(?:[ \\t]*(?:(?:sep=|#)[^\\r\\n]*)?\\R)*+(?:[^\\r\\n]*?[,;|\\t])?"
                    + CELL
                    + "(?=[,;|\\t\\r\\n]|\\z)";

    /** Of a table as Markdown has them the row may stand anywhere. */
    private static final String ANY_ROW = "(?<![|])[|]" + CELL + "(?:[|](?![|])|$)|(?m:^)" + CELL + "[|](?![|])";

    /** A key in what is no page of a lesson. */
    private static final Pattern KEY_OR_TABLE = Pattern.compile(KEY_TEXT + "|" + FIRST_ROW + "|(?m:" + ANY_ROW + ")");

    /** What is worth a closer look at a page. */
    private static final Pattern HINT = Pattern.compile("(?i)" + KEYS + "|\\bchecked\\b");

    private AnswerKeys() {}

    /** Looks for keys in what is no page of a lesson. */
    static KeySearch search() {
        return new KeySearch(KEY_OR_TABLE);
    }

    /** Whether a page is worth a closer look. */
    static boolean mayStandIn(String html) {
        return HINT.matcher(html).find();
    }

    /** How many keys with something behind them a text holds. */
    static long count(String text) {
        return KEY.matcher(text).results().count();
    }
}
