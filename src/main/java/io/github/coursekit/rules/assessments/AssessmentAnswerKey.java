package io.github.coursekit.rules.assessments;

import io.github.coursekit.course.AssessmentMapping;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.course.Question;
import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.data.DataSequence;
import io.github.coursekit.hugo.HugoScalars;
import io.github.coursekit.hugo.ScalarType;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.site.LessonWords;
import io.github.coursekit.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** See the page {@code assessment-answer-key.md}, which is the documentation and the test of this rule. */
final class AssessmentAnswerKey implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("assessment-answer-key", "The answer key of a question fits its type", Severity.ERROR);

    private static final Pattern FLAG = Pattern.compile("(?i:(true|false))");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        Questions.each(text, (question, written) -> {
            if (question.kind().equals(LessonWords.IN_WORDS)) {
                checkAnswer(text, question, written, reporter);
            } else if (LessonWords.QUESTION_TYPES.contains(question.kind())) {
                checkOptions(text, question, written, reporter);
            } // else told by assessment-question-type
        });
    }

    private static void checkAnswer(LessonText text, Question question, AssessmentMapping written, Reporter reporter) {
        if (written.string("correctAnswer").isPresent()) {
            return;
        }
        DataEntry empty = written.entry("correctAnswer").orElse(null);
        if (empty == null) {
            reporter.report(Finding.at(
                            text.source().at(question.start()), "Question " + question.name() + " has no correctAnswer")
                    .advice("add the answer that is right"));
        } else {
            reporter.report(Finding.at(
                            text.source().at(empty.place()),
                            empty.name() + " of question " + question.name() + " is empty")
                    .advice("write the answer that is right"));
        }
    }

    private static void checkOptions(LessonText text, Question question, AssessmentMapping written, Reporter reporter) {
        List<DataNode> options = written.nodes("options");
        List<DataEntry> unclear = written.items("options").stream()
                .flatMap(option -> option.entry("isCorrect").stream())
                .filter(flag -> !isBoolean(flag.value()))
                .toList();
        for (DataEntry flag : unclear) {
            Finding finding = Finding.at(
                    text.source().at(flag.place()),
                    flag.name() + " must be true or false, without quotes, found " + HugoScalars.shown(flag.value()));
            reporter.report(
                    flag.value() instanceof DataScalar scalar
                            ? Questions.unquoted(text, scalar, FLAG, finding)
                            : finding);
        }
        boolean toldElsewhere = options.stream().anyMatch(option -> !(option instanceof DataMapping))
                || written.value("options")
                        .filter(value -> !(value instanceof DataSequence))
                        .isPresent();
        if (!unclear.isEmpty() || toldElsewhere) {
            return;
        }
        fault(text, question, written, options.size()).ifPresent(finding -> reporter.report(hinted(finding, written)));
    }

    private static Finding hinted(Finding finding, AssessmentMapping written) {
        String hint = "correctAnswer is read in short-answer questions only";
        if (written.entry("correctAnswer").isEmpty()) {
            return finding;
        }
        return finding.advice(finding.advice().isEmpty() ? hint : finding.advice() + "; " + hint);
    }

    private static boolean isBoolean(DataNode value) {
        return value instanceof DataScalar scalar && HugoScalars.type(scalar) == ScalarType.BOOLEAN;
    }

    private static Optional<Finding> fault(LessonText text, Question question, AssessmentMapping written, int options) {
        long correct = written.items("options").stream()
                .filter(option -> option.flag("isCorrect"))
                .count();
        Finding finding = null;
        if (options < 2) {
            finding = needs(text, question, written, "at least two options");
        } else if (question.kind().equals(LessonWords.SOME_RIGHT) && correct == 0) {
            finding = needs(text, question, written, "at least one correct option")
                    .advice("set '" + correct(text) + "' at each");
        } else if (!question.kind().equals(LessonWords.SOME_RIGHT) && correct != 1) {
            finding = needs(text, question, written, "just one correct option, found " + correct)
                    .advice("set '" + correct(text) + "' at one of them"
                            + (correct > 1 ? ", or make it " + LessonWords.SOME_RIGHT : ""));
        }
        return Optional.ofNullable(finding);
    }

    private static String correct(LessonText text) {
        return text.block().notation().entry("isCorrect", "true");
    }

    private static Finding needs(LessonText text, Question question, AssessmentMapping written, String what) {
        TextRange place =
                written.entry("options").map(entry -> entry.key().range()).orElseGet(question::start);
        return Finding.at(text.source().at(place), "Question " + question.name() + " needs " + what);
    }
}
