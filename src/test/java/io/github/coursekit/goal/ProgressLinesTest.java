package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ProgressLinesTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final List<String> lines = new ArrayList<>();
    private final ProgressLines progress = new ProgressLines(lines::add, now::get);

    private void lessons(int count, int seconds) {
        now.updateAndGet(instant -> instant.plusSeconds(seconds));
        for (int i = 0; i < count; i++) {
            progress.lessonLinted();
        }
    }

    @Test
    void aShortCheckSaysNothing() {
        lessons(500, 9);

        assertThat(lines).isEmpty();
    }

    @Test
    void oneLessonIsOneLesson() {
        lessons(1, 11);

        assertThat(lines).containsExactly("1 lesson checked so far");
    }

    @Test
    void aLongOneSaysEveryTenSecondsHowFarItIs() {
        lessons(500, 0);
        lessons(500, 11);
        lessons(500, 9);
        lessons(500, 2);

        assertThat(lines).containsExactly("501 lessons checked so far", "1501 lessons checked so far");
    }
}
