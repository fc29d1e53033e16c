package io.github.coursekit.rules.shortcodes;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.markdown.MarkdownProblem;
import io.github.coursekit.markdown.Run;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.site.ShortcodeForms;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextRange;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** See the page {@code shortcode-syntax.md}, which is the documentation and the test of this rule. */
final class ShortcodeSyntax implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("shortcode-syntax", "Every shortcode is written as Hugo reads it", Severity.ERROR);

    /** With an argument, or closing: names alone stand for anything in templates. */
    private static final Pattern BARE = Pattern.compile(
            "\\{\\{\\s*+(([A-Za-z][\\w./-]{1,60}+)\\s++(?:[\\w-]+\\s*=\\s*)?[\"`][^{}]*?|/([A-Za-z][\\w./-]{1,60}+))\\s*\\}\\}");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        for (MarkdownProblem problem : text.markdown().problems()) {
            reporter.report(Finding.at(text.source().at(problem.range()), problem.fact())
                    .advice(problem.advice()));
        }
        ShortcodeForms forms = text.settings().site().shortcodes();
        for (Run run : text.markdown().runs()) {
            if (run.mayHold('{')) {
                String source = source(text, run);
                if (source.contains("{{") && !text.markdown().isHanded(run.range())) {
                    checkBare(text, source, run.range().start(), forms, reporter);
                }
            }
        }
    }

    /** The source of a run, if it can be told and may hold braces. */
    private static String source(LessonText text, Run run) {
        boolean exact = run.kind() == Run.Kind.TEXT
                && run.text().length() == run.range().length();
        return run.kind() == Run.Kind.HTML ? text.source().slice(run.range()) : exact ? run.text() : "";
    }

    /** Braces with the name of a shortcode and its arguments between them: without a mark Hugo shows them. */
    private static void checkBare(LessonText text, String source, int start, ShortcodeForms forms, Reporter reporter) {
        Matcher matcher = BARE.matcher(source);
        while (matcher.find()) {
            String name = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
            if (forms.isKnown(name)) {
                TextRange range = new TextRange(matcher.start(), matcher.end()).shift(start);
                String mended = "{{< " + matcher.group(1) + " >}}";
                reporter.report(Finding.at(
                                text.source().at(range),
                                "Hugo shows '" + matcher.group()
                                        + "' as it stands: a shortcode has '<' or '%' in its braces")
                        .advice("write '" + mended + "'")
                        .fix(Fix.of(
                                        "Write '" + mended + "'",
                                        new TextEdit(text.source().at(range), mended))
                                .unsafe()));
            }
        }
    }
}
