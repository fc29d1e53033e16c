package io.github.coursekit.rules.structure;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.markdown.Run;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;

/** See the page {@code structure-empty-page.md}, which is the documentation and the test of this rule. */
final class StructureEmptyPage implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("structure-empty-page", "A page has content", Severity.WARNING);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        boolean needsBody = text.lesson().readable()
                && !text.lesson().frontMatter().publication().draft()
                && !text.lesson().isSectionPage()
                && !text.lesson().isAssessment();
        if (needsBody && text.markdown().runs().stream().noneMatch(Run::hasContent)) {
            reporter.report(Finding.at(
                            text.source().at(text.block().opener()), "The page has front matter and nothing else")
                    .advice("write it, or mark it '" + text.block().notation().entry("draft", "true") + "'"));
        }
    }
}
