package io.github.coursekit.rule.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.markdown.Heading;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Option;
import io.github.coursekit.rule.OptionValues;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The kit passes a page that holds, and says of one that does not what it claims and what came. */
public class RulePageTestsTest {

    private enum Habit {
        RIGHT,
        NEVER_REPORTS,
        REPORTS_ALWAYS,
        DOES_NOT_FIX
    }

    /** Nobody shouts; its page is {@code house-shouting.md} beside this class. */
    private record Shouting(String id, Habit habit, int marks) implements LessonRule {

        private static final Option<Integer> MARKS = Option.number("marks", 1, 1, "how many marks are shouting");

        @Override
        public RuleDescriptor descriptor() {
            return new RuleDescriptor(id, "No heading shouts", Severity.WARNING, List.of(MARKS));
        }

        @Override
        public Rule configured(OptionValues options) {
            return new Shouting(id, habit, options.get(MARKS));
        }

        @Override
        public void check(LessonText text, Reporter reporter) {
            for (Heading heading : text.markdown().headings()) {
                boolean shouts = heading.text().endsWith("!".repeat(marks)) || habit == Habit.REPORTS_ALWAYS;
                if (shouts && habit != Habit.NEVER_REPORTS) {
                    int end = heading.range().end();
                    Location mark = text.source().at(new TextRange(end - 1, end));
                    Finding finding = Finding.at(mark, "The heading shouts").advice("lower your voice");
                    reporter.report(
                            habit == Habit.DOES_NOT_FIX
                                    ? finding
                                    : finding.fix(Fix.of("Remove it", new TextEdit(mark, ""))));
                }
            }
        }
    }

    private static Map<String, String> failures(Rule rule) {
        Map<String, String> failures = new LinkedHashMap<>();
        for (PageTest test : RulePageTests.of(rule)) {
            Throwable failure = catchThrowable(test::run);
            if (failure != null) {
                assertThat(failure).isInstanceOf(AssertionError.class);
                failures.put(test.name(), Objects.requireNonNull(failure.getMessage()));
            }
        }
        return failures;
    }

    @Test
    void aPageThatHoldsPasses() {
        assertThat(failures(new Shouting("house-shouting", Habit.RIGHT, 1))).isEmpty();
    }

    @Test
    void aRuleThatNeverReportsFails() {
        assertThat(failures(new Shouting("house-shouting", Habit.NEVER_REPORTS, 1)))
                .containsOnlyKeys(
                        "Bad gives exactly the violations",
                        "Bad with Windows line breaks gives the same violations",
                        "fixes turn Bad into Fixed and leave nothing to fix")
                .containsEntry(
                        "Bad gives exactly the violations",
                        "expected\n  content/a.md:4:9-4:10 The heading shouts; lower your voice\nbut found\n  nothing\n");
    }

    @Test
    void aRuleThatReportsTooMuchFails() {
        assertThat(failures(new Shouting("house-shouting", Habit.REPORTS_ALWAYS, 1)))
                .containsKey("Good is clean");
    }

    @Test
    void aRuleThatDoesNotFixWhatThePageFixesFails() {
        assertThat(failures(new Shouting("house-shouting", Habit.DOES_NOT_FIX, 1)))
                .containsOnlyKeys("fixes turn Bad into Fixed and leave nothing to fix");
    }

    @Test
    void aRuleWithoutAPageFails() {
        assertThat(failures(new Shouting("house-whispering", Habit.RIGHT, 1)))
                .containsEntry(
                        "the page says why, and shows bad and good",
                        "There is no page house-whispering.md beside " + Shouting.class.getName());
    }
}
