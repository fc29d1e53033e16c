package io.github.coursekit.rules.frontmatter;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.FrontMatterEdits;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.course.OwnSchema;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.Notation;
import io.github.coursekit.hugo.HugoScalars;
import io.github.coursekit.hugo.SectionCascade;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.schema.FrontMatterSchemas;
import io.github.coursekit.schema.SchemaViolation;
import io.github.coursekit.site.LessonTypes;
import io.github.coursekit.site.PageFiles;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextRange;
import io.github.coursekit.text.Uuids;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** See the page {@code front-matter-schema.md}, which is the documentation and the test of this rule. */
final class FrontMatterSchema implements LessonRule, CourseRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "front-matter-schema",
            "Front matter has the keys and values that its lesson type asks for",
            Severity.ERROR);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    private static final String TITLE = "title";

    private final FrontMatterSchemas schemas = new FrontMatterSchemas();

    @Override
    public void check(LessonText text, Reporter reporter) {
        text.frontMatter().ifPresent(frontMatter -> {
            Set<SchemaViolation> violations = new LinkedHashSet<>();
            // The built-in schemas are of pages.
            if (text.isPage()) {
                violations.addAll(schemas.validate(
                        type(text.lesson(), frontMatter),
                        frontMatter,
                        text.cascade().values()));
                // Whether a title is due is up to the siblings.
                violations.removeIf(violation -> violation.missingKey().equals(TITLE));
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
                if (!AmbiguousScalar.is(text, range)) {
                    report(violation, text, text.source().at(range), reporter);
                }
            }
        });
    }

    @Override
    public void check(Course course, Reporter reporter) {
        Untitled.in(course)
                .forEach(lesson ->
                        reporter.report(Finding.at(lesson.at(lesson.frontMatterOpener()), TITLE + " is missing")
                                .advice(line(lesson.notation(), TITLE))
                                .subject(TITLE)));
    }

    /** The type whose schema holds: none for what has the type of a root, and is none. */
    private static @Nullable String type(Lesson lesson, DataMapping frontMatter) {
        String type = lesson.frontMatter().names().type().orElse(null);
        boolean part = !lesson.frontMatter().hasKey("type") && !PageFiles.isFolderPage(lesson.path());
        return LessonTypes.isRoot(type) && (part || listsRoots(frontMatter)) ? null : type;
    }

    /** A page such as {@code certifications/_index.md} hands its type down to the roots that it lists. */
    private static boolean listsRoots(DataMapping frontMatter) {
        return frontMatter.get("id").isEmpty()
                && SectionCascade.NONE.below(frontMatter).blocks().stream()
                        .flatMap(block -> Optional.ofNullable(block.values().get("type")).stream())
                        .flatMap(type -> HugoScalars.string(type).stream())
                        .anyMatch(LessonTypes::isRoot);
    }

    private static String line(Notation notation, String key) {
        return "add a line '" + notation.entry(key, "...") + "'";
    }

    private static void report(SchemaViolation violation, LessonText text, Location place, Reporter reporter) {
        String missing = violation.missingKey();
        String advice =
                missing.isEmpty() ? violation.advice() : line(text.block().notation(), missing);
        Finding finding = mended(
                text,
                missing,
                Finding.at(place, violation.fact()).advice(advice).subject(missing));
        switch (violation.kind()) {
            case WRONG -> reporter.report(finding);
            case LIMIT -> reporter.limit(finding);
        }
    }

    /** Of what can be missing only an id needs no author. */
    private static Finding mended(LessonText text, String missing, Finding finding) {
        if (!missing.equals("id") || !text.lesson().isRoot()) {
            return finding;
        }
        String id = Uuids.named(text.source().path());
        return text.frontMatter()
                .flatMap(mapping -> FrontMatterEdits.of(text).set(mapping, "id", id))
                .map(edit -> finding.fix(Fix.of("Add the id " + id, edit).unsafe()))
                .orElse(finding);
    }
}
