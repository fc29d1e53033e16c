package io.github.coursekit.server;

import io.github.coursekit.data.FrontMatterBlock;
import io.github.coursekit.data.Notation;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextRange;
import java.util.Optional;

/** The comment that suppresses a violation, where one can be written without changing what readers see. */
final class Suppressions {

    private static final String REASON = ": TODO say why";

    private Suppressions() {}

    /** What writes the comment; empty where none can be. */
    static Optional<TextEdit> of(Violation violation, SourceFile source) {
        if (Linter.ENGINE_RULES.contains(violation.rule())) {
            return Optional.empty();
        }
        int offset =
                Math.min(violation.location().range().start(), source.text().length());
        int line = source.lines().lineOf(offset);
        FrontMatterBlock block = FrontMatterBlock.find(source);
        if (offset < block.bodyStart()) {
            return inFrontMatter(violation, source, block, line);
        }
        TextRange range = source.lineRange(line);
        boolean free = line
                        == source.lines()
                                .lineOf(Math.min(
                                        block.bodyStart(), source.text().length()))
                || source.slice(source.lineRange(line - 1)).isBlank();
        String text = source.slice(range);
        boolean plain =
                !text.startsWith(" ") && !text.startsWith("\t") && !text.startsWith("`") && !text.startsWith("~");
        return free && plain
                ? Optional.of(insert(
                        source,
                        range.start(),
                        "<!-- course-ignore-next-line " + violation.rule().id() + REASON + " -->" + lineBreak(source)))
                : Optional.empty();
    }

    /** At the end of the line, where YAML and TOML take a comment if nothing but a plain value stands there. */
    private static Optional<TextEdit> inFrontMatter(
            Violation violation, SourceFile source, FrontMatterBlock block, int line) {
        TextRange range = source.lineRange(line);
        boolean content = block.notation() != Notation.JSON && block.content().contains(range);
        return content && isWhole(source.slice(range))
                ? Optional.of(insert(
                        source,
                        range.end(),
                        " # course-ignore-line " + violation.rule().id() + REASON))
                : Optional.empty();
    }

    /** Whether a line of front matter surely ends with its value: a block of text or a text in quotes may go on. */
    private static boolean isWhole(String line) {
        return line.matches("[\\w.-]++\\s*+[:=](?:\\s*+[\\w.,/-]++)*+\\s*+");
    }

    private static TextEdit insert(SourceFile source, int offset, String text) {
        return new TextEdit(new Location(source.path(), new TextRange(offset, offset)), text);
    }

    private static String lineBreak(SourceFile source) {
        return source.text().contains("\r\n") ? "\r\n" : "\n";
    }
}
