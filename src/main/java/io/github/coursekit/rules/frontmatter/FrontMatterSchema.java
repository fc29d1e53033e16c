package io.github.coursekit.rules.frontmatter;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.schema.FrontMatterSchemas;

/** See the page {@code front-matter-schema.md}, which is the documentation and the test of this rule. */
public final class FrontMatterSchema implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "front-matter-schema",
            "Front matter has the keys and values that its lesson type asks for",
            Severity.ERROR);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    private final FrontMatterSchemas schemas = new FrontMatterSchemas();

    @Override
    public void check(LessonText text, Reporter reporter) {
        text.frontMatter()
                .ifPresent(frontMatter -> schemas.validate(
                                text.lesson().frontMatter().type(),
                                frontMatter,
                                text.cascade().values())
                        .forEach(violation -> reporter.report(
                                text.source()
                                        .at(violation
                                                .range()
                                                .orElse(text.block().opener())),
                                violation.message())));
    }
}
