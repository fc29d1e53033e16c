package io.github.coursekit.report.html;

import io.github.coursekit.course.Lesson;
import io.github.coursekit.rule.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assessment.
 *
 * @param section the title of its section
 * @param title its title
 * @param link where its violations stand; null when it has none
 * @param questions the number of its questions that have an id
 * @param key the violations of the rule on answer keys, those that are suppressed or in the baseline too: the key is no better for it
 * @param other the violations of the other rules on assessments, likewise
 */
record TestRow(String section, String title, @Nullable String link, int questions, Health key, Health other) {

    private static final String TOPIC = "assessment-";
    private static final String ANSWER_KEY = "assessment-answer-key";

    static TestRow of(Lesson lesson, String section, LessonFacts facts) {
        List<Violation> violations = facts.allViolations(lesson).stream()
                .filter(violation -> violation.rule().id().startsWith(TOPIC))
                .toList();
        return new TestRow(
                section,
                Shown.title(lesson),
                facts.link(lesson),
                LessonFacts.questions(lesson),
                Health.of(violations.stream()
                        .filter(v -> v.rule().id().equals(ANSWER_KEY))
                        .toList()),
                Health.of(violations.stream()
                        .filter(v -> !v.rule().id().equals(ANSWER_KEY))
                        .toList()));
    }

    /** Its questions as parts of a bar: those whose answer key is sound, then those whose key is not. */
    List<Bar.Part> parts() {
        long faulty = Math.min(key.total(), questions);
        return List.of(new Bar.Part(questions - faulty, "sound", text()), new Bar.Part(faulty, "faulty", text()));
    }

    String text() {
        return title + ": " + Shown.count(questions, "question") + ", " + verdict(List.of(this));
    }

    static String worst(List<TestRow> tests) {
        return tests.stream()
                .map(test -> test.key.plus(test.other))
                .reduce(Health.CLEAN, Health::plus)
                .worst();
    }

    /** What is wrong with some assessments, in words. */
    static String verdict(List<TestRow> tests) {
        long keys = tests.stream().mapToLong(test -> test.key.total()).sum();
        long others = tests.stream().mapToLong(test -> test.other.total()).sum();
        if (keys == 0 && others == 0) {
            return "no fault found";
        }
        String wrongKeys = keys == 0 ? "" : Shown.count(keys, "answer key") + " to mend";
        String wrongOthers = others == 0 ? "" : Shown.count(others, "other fault");
        return wrongKeys + (keys > 0 && others > 0 ? ", " : "") + wrongOthers;
    }
}
