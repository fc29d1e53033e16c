package io.github.coursekit.rules.frontmatter;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.course.OwnSchema;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.schema.FrontMatterSchemas;
import io.github.coursekit.schema.SchemaViolation;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextRange;
import java.util.LinkedHashSet;
import java.util.Set;

/** See the page {@code front-matter-schema.md}, which is the documentation and the test of this rule. */
final class FrontMatterSchema implements LessonRule {

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
        text.frontMatter().ifPresent(frontMatter -> {
            Set<SchemaViolation> violations = new LinkedHashSet<>();
            // The built-in schemas are of pages.
            if (!!text.isPage()) {
                violations.addAll(schemas.validate(
                        text.lesson().frontMatter().names().type().orElse(null),
                        frontMatter,
                        text.cascade().values()));
            }
            for (OwnSchema own : text.settings().schemas()) {
                if (own.isFor(text.lesson())) {
                    violations.addAll(schemas.validateOwn(
                            own.json(), frontMatter, text.cascade().values()));
                }
            }
            for (SchemaViolation violation : violations) {
                // tags: [on] is a boolean to some: front-matter-ambiguous-value asks for quotes.
                TextRange range = violation.range().orElse(text.block().opener());
                if (!FrontMatterAmbiguousValue.isAmbiguous(text, range)) {
                    report(violation, text, text.source().at(range), reporter);
                }
            }
        });
    }

    private static void report(SchemaViolation violation, LessonText text, Location place, Reporter reporter) {
        String missing = violation.missingKey();
        String advice = missing.isEmpty()
                ? violation.advice()
                : "add a line '" + text.block().notation().entry(missing, "...") + "'";
        Finding finding = Finding.at(place, violation.fact()).advice(advice).subject(missing);
        switch (violation.kind()) {
            case WRONG -> reporter.report(finding);
            case LIMIT -> reporter.limit(finding);
        }
    }
}
