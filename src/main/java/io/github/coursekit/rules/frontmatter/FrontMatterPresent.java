package io.github.coursekit.rules.frontmatter;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.data.FrontMatterBlock;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.site.LessonKeys;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextRange;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** See the page {@code front-matter-present.md}, which is the documentation and the test of this rule. */
final class FrontMatterPresent implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("front-matter-present", "A lesson begins with front matter", Severity.ERROR);

    private static final Pattern KEY = Pattern.compile("([A-Za-z_]\\w*+):(?:[ \\t].*)?");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        if (text.source().firstMalformed().filter(b -> b.offset() == 0).isPresent()) {
            return; // another encoding altogether: nothing can be told of what it says
        }
        if (text.source().text().startsWith("<<<<<<< ")) {
            return; // structure-merge-conflict tells the cause
        }
        FrontMatterBlock block = text.block();
        switch (block.form()) {
            case NONE -> {
                if (text.isPage()) {
                    reporter.report(opener(text.source(), block.opener().start())
                            .orElseGet(() -> Finding.at(
                                            text.source().at(block.opener()),
                                            (text.source().text().isBlank()
                                                    ? "The file is empty"
                                                    : "The lesson has no front matter"))
                                    .advice("begin it with a line '---', its title and another line '---'")));
                }
            }
            case WHOLE, UNCLOSED, BAD_OPENER -> {
                // present; what is wrong with it is for other rules
            }
        }
    }

    /** Keys at the top, above a line that closes them, lack the line that opens them, or have another one there. */
    private static Optional<Finding> opener(SourceFile source, int start) {
        int first = firstWritten(source, source.lines().lineOf(start));
        TextRange line = source.lineRange(first);
        String written = source.slice(line);
        boolean other = FrontMatterClosed.LIKE_DELIMITER.matcher(written).matches();
        int key = other ? firstWritten(source, first + 1) : first;
        if (!beginsWithKey(source.slice(source.lineRange(key))) || !isClosed(source, key)) {
            return Optional.empty();
        }
        if (other) {
            Finding finding = Finding.at(
                            source.at(line),
                            "'" + written.strip() + "' opens no front matter, so that the page has none")
                    .advice("write '---'");
            boolean sure = written.indexOf('~') < 0; // tildes open a block of code
            return Optional.of(
                    Delimited.mended(source, "Write '---'", new TextEdit(source.at(line), "---"), sure, finding));
        }
        TextRange above = new TextRange(line.start(), line.start());
        Finding finding = Finding.at(source.at(line), "No line '---' opens the front matter, so that the page has none")
                .advice("add one above this line");
        return Optional.of(Delimited.mended(
                source,
                "Add a line '---'",
                new TextEdit(source.at(above), "---" + FrontMatterClosed.lineBreak(source)),
                true,
                finding));
    }

    private static int firstWritten(SourceFile source, int from) {
        int line = Math.min(from, source.lines().count());
        while (line < source.lines().count()
                && source.slice(source.lineRange(line)).isBlank()) {
            line++;
        }
        return line;
    }

    private static boolean beginsWithKey(String line) {
        Matcher key = KEY.matcher(line);
        return key.matches() && LessonKeys.IN_FRONT_MATTER.contains(key.group(1));
    }

    private static boolean isClosed(SourceFile source, int from) {
        for (int line = from; line <= source.lines().count(); line++) {
            String written = source.slice(source.lineRange(line));
            if (written.startsWith("---")) {
                return true;
            }
            if (!written.isBlank()
                    && !FrontMatterClosed.OF_FRONT_MATTER.matcher(written).matches()) {
                return false;
            }
        }
        return false;
    }
}
