package io.github.coursekit;

import io.github.coursekit.config.Configuration;
import io.github.coursekit.config.RuleSettings;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.rules.BuiltInRules;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextEdits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The fixes that one rule offers for a page: what they would make of its body, and whether they are safe. */
public final class OfferedFixes {

    private static final String PAGE = "a.md";
    private static final String START = "---\ntitle: Heat\n---\n";

    private final Path folder;
    private final Rule rule;

    /** The page stands in a course in a folder, which may hold other files. */
    public OfferedFixes(Path folder, String rule) {
        this.folder = folder;
        this.rule = BuiltInRules.all().stream()
                .filter(known -> known.descriptor().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    /** For each violation in a body {@code safe: } or {@code unsafe: } and the body that its fix alone makes of it, or {@code none}. */
    public List<String> in(String body) throws IOException {
        new TestCourse(folder).file(PAGE, START + body);
        return new Linter(List.of(rule), new Configuration(CourseSettings.DEFAULT, RuleSettings.NONE))
                .lint(folder).violations().stream()
                        .filter(violation -> violation.location().path().equals(PAGE))
                        .map(violation -> offered(START + body, violation))
                        .toList();
    }

    private static String offered(String page, Violation violation) {
        Fix fix = violation.fix();
        if (fix == null) {
            return "none";
        }
        List<TextEdit> edits = fix.edits();
        return (fix.safe() ? "safe: " : "unsafe: ")
                + TextEdits.apply(page, edits).substring(START.length());
    }
}
