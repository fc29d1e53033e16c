package io.github.coursekit.data;

import io.github.coursekit.data.FrontMatterBlock.Form;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;

/** Finds where the front matter of a file stands, as Hugo does. */
final class FrontMatterFinder {

    private static final String COMMENT_START = "<!--";
    private static final String COMMENT_END = "-->";

    private FrontMatterFinder() {}

    static FrontMatterBlock find(SourceFile file) {
        int start = skipBlank(file.text(), 0);
        FrontMatterBlock block =
                file.text().startsWith(COMMENT_START, start) ? inComment(file, start) : find(file, start);
        int body = file.byteOrderMarkLength();
        return block.form() == Form.NONE ? unread(Form.NONE, Notation.YAML, body, body, body) : block;
    }

    private static int skipBlank(String text, int from) {
        int start = from;
        while (start < text.length() && " \t\r\n\uFEFF".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }

    private static FrontMatterBlock find(SourceFile file, int start) {
        String text = file.text();
        for (Notation notation : new Notation[] {Notation.YAML, Notation.TOML}) {
            if (text.startsWith(FrontMatterBlock.delimiter(notation), start)) {
                return delimited(file, notation, start);
            }
        }
        // "{{" is a shortcode at the top of a body; Hugo stumbles over it, but nobody meant JSON by it.
        return text.startsWith("{", start) && !text.startsWith("{{", start)
                ? json(file, start)
                : unread(Form.NONE, Notation.YAML, start, start, start);
    }

    /** The front matter behind the first line of a comment, when the comment ends behind it. */
    private static FrontMatterBlock inComment(SourceFile file, int comment) {
        String text = file.text();
        int line = file.lines().lineOf(comment);
        int next = line == file.lines().count() ? text.length() : file.lines().start(line + 1);
        FrontMatterBlock inside = find(file, skipBlank(text, next));
        int end = text.indexOf(COMMENT_END, inside.bodyStart());
        boolean open = text.indexOf(COMMENT_END, comment) >= next;
        return inside.form() == Form.WHOLE && open && end >= 0
                ? new FrontMatterBlock(
                        Form.WHOLE,
                        inside.notation(),
                        true,
                        inside.opener(),
                        inside.content(),
                        end + COMMENT_END.length())
                : unread(Form.NONE, Notation.YAML, comment, comment, comment);
    }

    private static FrontMatterBlock delimited(SourceFile file, Notation notation, int start) {
        String text = file.text();
        String delimiter = FrontMatterBlock.delimiter(notation);
        int afterOpener = start + delimiter.length();
        int firstLine = file.lines().lineOf(start);
        int openerEnd = file.lineRange(firstLine).end();
        String rest = text.substring(afterOpener, openerEnd);
        // TOML may begin on the line of its opener.
        if (notation == Notation.YAML ? !isBlankOrComment(rest) : rest.startsWith("+")) {
            return unread(Form.BAD_OPENER, notation, start, openerEnd, text.length());
        }
        for (int line = firstLine + 1; line <= file.lines().count(); line++) {
            int closer = file.lines().start(line);
            if (text.startsWith(delimiter, closer)) {
                int contentStart =
                        notation == Notation.TOML ? afterOpener : file.lines().start(firstLine + 1);
                return new FrontMatterBlock(
                        Form.WHOLE,
                        notation,
                        false,
                        new TextRange(start, afterOpener),
                        new TextRange(Math.min(contentStart, closer), closer),
                        bodyStart(file, closer + delimiter.length()));
            }
        }
        return unread(Form.UNCLOSED, notation, start, afterOpener, text.length());
    }

    private static boolean isBlankOrComment(String rest) {
        boolean blank = rest.isBlank() && rest.indexOf('\t') < 0; // to YAML a tab there is no blank
        return blank || (rest.startsWith(" ") && rest.strip().startsWith("#"));
    }

    /** JSON up to the brace that closes the first one, as Hugo looks for it: a backslash hides what follows it, wherever it stands. */
    private static FrontMatterBlock json(SourceFile file, int start) {
        String text = file.text();
        int level = 0;
        boolean inQuotes = false;
        for (int i = start; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '{' -> level += inQuotes ? 0 : 1;
                case '}' -> level -= inQuotes ? 0 : 1;
                case '"' -> inQuotes = !inQuotes;
                case '\\' -> i++;
                default -> {
                    // no matter
                }
            }
            if (level == 0) {
                return new FrontMatterBlock(
                        Form.WHOLE,
                        Notation.JSON,
                        false,
                        new TextRange(start, start + 1),
                        new TextRange(start, i + 1),
                        bodyStart(file, i + 1));
            }
        }
        return unread(Form.UNCLOSED, Notation.JSON, start, start + 1, text.length());
    }

    private static int bodyStart(SourceFile file, int afterCloser) {
        int line = file.lines().lineOf(afterCloser);
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

    private static FrontMatterBlock unread(
            Form form, Notation notation, int openerStart, int openerEnd, int bodyStart) {
        return new FrontMatterBlock(
                form,
                notation,
                false,
                new TextRange(openerStart, openerEnd),
                new TextRange(bodyStart, bodyStart),
                bodyStart);
    }
}
