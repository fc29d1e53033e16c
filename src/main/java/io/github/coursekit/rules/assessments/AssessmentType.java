package io.github.coursekit.rules.assessments;

import io.github.coursekit.course.AssessmentMapping;
import io.github.coursekit.course.FrontMatterEdits;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.data.Notation;
import io.github.coursekit.hugo.HugoScalars;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.site.LessonTypes;
import io.github.coursekit.site.LessonWords;
import io.github.coursekit.text.EditDistance;
import io.github.coursekit.text.TextEdit;
import java.util.Optional;

/** See the page {@code assessment-type.md}, which is the documentation and the test of this rule. */
final class AssessmentType implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "assessment-type", "A lesson with questions has the type of an assessment", Severity.WARNING);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        boolean undecided = text.cascade().undecided().contains("type");
        if (!text.lesson().isAssessment() && !undecided) {
            text.frontMatter()
                    .flatMap(frontMatter ->
                            questions(frontMatter).map(questions -> finding(text, frontMatter, questions)))
                    .ifPresent(reporter::report);
        }
    }

    private static Optional<DataEntry> questions(DataMapping frontMatter) {
        return frontMatter
                .entry("questions")
                .filter(entry -> new AssessmentMapping(0, frontMatter)
                        .items("questions").stream()
                                .anyMatch(question -> LessonWords.OF_QUESTIONS.stream()
                                        .anyMatch(key -> question.entry(key).isPresent())));
    }

    private static Finding finding(LessonText text, DataMapping frontMatter, DataEntry questions) {
        Notation notation = text.block().notation();
        String right = notation.entry("type", notation.text(LessonTypes.ASSESSMENT));
        Optional<DataEntry> own = frontMatter.entry("type");
        String found = own.map(type -> "type is " + HugoScalars.shown(type.value()))
                .or(() -> text.lesson()
                        .frontMatter()
                        .names()
                        .type()
                        .map(type -> "a cascade sets the type '" + type + "'"))
                .orElse("type is missing");
        Finding finding = Finding.at(
                        text.source()
                                .at(own.map(DataEntry::place)
                                        .orElse(questions.key().range())),
                        "The lesson has questions, but " + found + ", so nobody checks or asks them")
                .advice("did you mean '" + right + "'?");
        FrontMatterEdits edits = FrontMatterEdits.of(text);
        Optional<TextEdit> edit = own.isEmpty()
                ? edits.set(frontMatter, "type", LessonTypes.ASSESSMENT)
                : own.filter(type -> type.value() instanceof DataScalar)
                        .flatMap(type -> edits.reworded((DataScalar) type.value(), LessonTypes.ASSESSMENT));
        boolean sure = own.flatMap(type -> HugoScalars.string(type.value()))
                .filter(type -> EditDistance.isTypo(type, LessonTypes.ASSESSMENT))
                .isPresent();
        return edit.map(only -> Fix.of("Write '" + right + "'", only))
                .map(fix -> finding.fix(sure ? fix : fix.unsafe()))
                .orElse(finding);
    }
}
