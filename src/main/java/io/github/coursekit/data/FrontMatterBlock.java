package io.github.coursekit.data;

import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;

/**
 * Where a page's front matter stands, and where its body begins.
 *
 * <p>As Hugo reads it: byte order marks, blank lines and indentation may stand before the opening {@code ---}; the first later line that
 * starts with {@code ---} closes it, and what follows on that line belongs to the body; {@code ...} closes nothing.
 *
 * @param form what stands at the top of the page
 * @param opener the opening delimiter; empty, at the start of the text, when there is none
 * @param yaml what stands between the delimiters; empty unless the form is {@link Form#YAML}
 * @param bodyStart the UTF-16 offset at which the body starts; the end of the text when the front matter cannot be told from it
 */
public record FrontMatterBlock(Form form, TextRange opener, TextRange yaml, int bodyStart) {

    private static final String DELIMITER = "---";

    /** What stands at the top of a page. */
    public enum Form {
        /** YAML between {@code ---} lines. */
        YAML,
        /** Nothing that looks like front matter. */
        NONE,
        /** A first {@code ---} without a second. */
        UNCLOSED,
        /** A first line that starts with {@code ---} and goes on with something else than a comment. */
        BAD_OPENER,
        /** TOML, opened by {@code +++}. */
        TOML,
        /** JSON, opened by a brace. */
        JSON
    }

    /**
     * {@return the front matter of a file}
     *
     * @param file the file
     */
    public static FrontMatterBlock find(SourceFile file) {
        String text = file.text();
        int start = 0;
        while (start < text.length() && " \t\r\n\uFEFF".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        if (text.startsWith(DELIMITER, start)) {
            return yaml(file, start);
        }
        if (text.startsWith("+++", start)) {
            return unread(Form.TOML, start, start + 3, text.length());
        }
        // "{{" is a shortcode at the top of a body; Hugo stumbles over it, but nobody meant JSON by it.
        if (text.startsWith("{", start) && !text.startsWith("{{", start)) {
            return unread(Form.JSON, start, start + 1, text.length());
        }
        int body = file.byteOrderMarkLength();
        return unread(Form.NONE, body, body, body);
    }

    private static FrontMatterBlock yaml(SourceFile file, int start) {
        String text = file.text();
        int afterOpener = start + DELIMITER.length();
        int firstLine = file.lines().lineOf(start);
        int openerEnd = file.lineRange(firstLine).end();
        if (!isBlankOrComment(text.substring(afterOpener, openerEnd))) {
            return unread(Form.BAD_OPENER, start, openerEnd, text.length());
        }
        for (int line = firstLine + 1; line <= file.lines().count(); line++) {
            int closer = file.lines().start(line);
            if (text.startsWith(DELIMITER, closer)) {
                TextRange opener = new TextRange(start, afterOpener);
                int yamlStart = Math.min(file.lines().start(firstLine + 1), closer);
                return new FrontMatterBlock(
                        Form.YAML, opener, new TextRange(yamlStart, closer), bodyStart(file, line, closer));
            }
        }
        return unread(Form.UNCLOSED, start, afterOpener, text.length());
    }

    private static boolean isBlankOrComment(String rest) {
        boolean blank = rest.isBlank() && rest.indexOf('\t') < 0; // to YAML a tab there is no blank
        return blank || (rest.startsWith(" ") && rest.strip().startsWith("#"));
    }

    private static int bodyStart(SourceFile file, int line, int closer) {
        int afterCloser = closer + DELIMITER.length();
        boolean alone = file.slice(
                        new TextRange(afterCloser, file.lineRange(line).end()))
                .isBlank();
        if (!alone) {
            return afterCloser;
        }
        return line == file.lines().count()
                ? file.text().length()
                : file.lines().start(line + 1);
    }

    private static FrontMatterBlock unread(Form form, int openerStart, int openerEnd, int bodyStart) {
        return new FrontMatterBlock(
                form, new TextRange(openerStart, openerEnd), new TextRange(bodyStart, bodyStart), bodyStart);
    }
}
