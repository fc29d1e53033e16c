package io.github.coursekit.rules.structure;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.markdown.Run;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.Excerpt;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextRange;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** See the page {@code structure-heading-space.md}, which is the documentation and the test of this rule. */
final class StructureHeadingSpace implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "structure-heading-space", "A space stands behind the # signs of a heading", Severity.WARNING);

    /** Several signs before a word, which may be marked; {@code ##vso[...]} is a command of a build server. */
    private static final Pattern HEADING = Pattern.compile("(#{2,6})(?!\\w+\\[)([\\p{L}\\p{N}*_`].*)");

    /** One sign may begin a hashtag or a number, too: only a whole line of words is a heading, which begins like one and does not end like a sentence. */
    private static final Pattern TITLE = Pattern.compile("(#)(\\p{Lu}\\p{Ll}*\\s[^#]*[^#.!?,:;\\s])");

    /** What reads like a title: it begins like one, does not end like a sentence, and assigns nothing, as what programs write does. */
    private static final Pattern SURE =
            Pattern.compile("[*_`]*[\\p{Lu}\\p{Lo}\\p{N}](?=.*\\p{L})[^=<>]*[^=<>.,;!]|[*_`]*[\\p{Lu}\\p{Lo}]");

    private static final int SHOWN = 40;

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        for (Run run : text.markdown().runs()) {
            if (run.kind() == Run.Kind.TEXT
                    && run.mayHold('#')
                    && run.text().startsWith("#")
                    && !text.markdown().isHanded(run.range())) {
                check(text, run.range().start(), reporter);
            }
        }
    }

    private static void check(LessonText text, int start, Reporter reporter) {
        SourceFile source = text.source();
        int line = source.lines().lineOf(start);
        TextRange whole = source.lineRange(line);
        boolean first = source.text().substring(whole.start(), start).isBlank();
        TextRange range = new TextRange(start, whole.end());
        String written = source.slice(range).stripTrailing();
        Matcher several = HEADING.matcher(written);
        Matcher one = TITLE.matcher(written);
        if (first && several.matches()) {
            boolean safe =
                    isBlank(source, line - 1) && SURE.matcher(several.group(2)).matches();
            report(source, range, several, safe, reporter);
        } else if (first && one.matches() && isBlank(source, line - 1) && isBlank(source, line + 1)) {
            boolean safe = text.markdown().headings().stream().anyMatch(heading -> heading.level() == 1);
            report(source, range, one, safe, reporter);
        }
    }

    /** Whether nothing stands on a line; front matter ends above the first line of a page's body. */
    private static boolean isBlank(SourceFile source, int line) {
        boolean outside = line < 1 || line > source.lines().count();
        String above = outside ? "" : source.slice(source.lineRange(line)).strip();
        return above.isEmpty() || above.equals("---") || above.equals("+++");
    }

    private static void report(SourceFile source, TextRange range, Matcher heading, boolean safe, Reporter reporter) {
        int behind = range.start() + heading.end(1);
        Fix fix = Fix.of(
                "Put a space behind '" + heading.group(1) + "'",
                new TextEdit(source.at(new TextRange(behind, behind)), " "));
        reporter.report(Finding.at(
                        source.at(range),
                        "Without a space behind '" + heading.group(1) + "' this is text, and no heading")
                .advice("write '" + heading.group(1) + " " + Excerpt.shown(heading.group(2), SHOWN) + "'")
                .fix(safe ? fix : fix.unsafe()));
    }
}
