package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShiftTest {

    @ParameterizedTest
    @CsvSource({
        "one two three, one 2 three, three",
        "one two three, one two and three, three",
        "one two three, one two and three, one",
        "one two three, one two three four, two",
        "aaa b, aaaa b, b",
    })
    void whatHasNotChangedIsFoundAgain(String before, String after, String wanted) {
        TextRange range = new TextRange(before.indexOf(wanted), before.indexOf(wanted) + wanted.length());

        Violation moved = Shift.between("a.md", before, after)
                .of(violation("a.md", range))
                .orElseThrow();

        TextRange there = moved.location().range();
        assertThat(after.substring(there.start(), there.end())).isEqualTo(wanted);
    }

    @Test
    void whatStoodInWhatHasChangedIsGone() {
        Shift shift = Shift.between("a.md", "one two three", "one 2 three");

        assertThat(shift.of(violation("a.md", new TextRange(4, 7)))).isEmpty();
        assertThat(shift.of(violation("a.md", new TextRange(0, 13)))).isEmpty();
    }

    @Test
    void otherFilesAreAsTheyWere() {
        Violation other = violation("b.md", new TextRange(4, 7));

        assertThat(Shift.between("a.md", "one two three", "one 2 three").of(other))
                .contains(other);
    }

    private static Violation violation(String path, TextRange range) {
        return new Violation(
                new RuleDescriptor("link-target", "", Severity.ERROR),
                Severity.ERROR,
                Finding.at(new Location(path, range), "It is wrong"));
    }
}
