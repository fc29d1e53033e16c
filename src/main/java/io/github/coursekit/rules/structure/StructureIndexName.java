package io.github.coursekit.rules.structure;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.site.PageFiles;
import io.github.coursekit.text.RelativePaths;
import io.github.coursekit.text.TextRange;
import java.util.Locale;

/** See the page {@code structure-index-name.md}, which is the documentation and the test of this rule. */
final class StructureIndexName implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("structure-index-name", "The page of a section is called _index.md", Severity.WARNING);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        String path = text.lesson().path();
        String name = RelativePaths.nameOf(path);
        String sectionPage = text.settings().site().pages().sectionPage();
        if (PageFiles.isNearlyFolderPage(path) && !PageFiles.isFolderPage(path)) {
            reporter.report(Finding.at(text.source().at(new TextRange(0, 0)), fact(name))
                    .advice("call it " + sectionPage + " if it is the page of its section"));
        }
    }

    private static String fact(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return PageFiles.isFolderPage(lower)
                ? "Versions of Hugo read '" + name + "' as an ordinary page or as " + lower
                : "'" + name + "' is an ordinary page to Hugo";
    }
}
