package io.github.coursekit.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LanesTest {

    private static final URI STUCK = URI.create("https://a.example/");
    private static final URI GOOD = URI.create("https://b.example/");
    private static final Settings.Load LOAD = new Settings.Load(2, 1);

    @Test
    void whatIsStuckIsGivenUpAndTheRestIsKept() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);

        assertThat(new Lanes(LOAD, Duration.ofSeconds(1)).run(List.of(STUCK, GOOD), link -> {
                    if (link.equals(STUCK)) {
                        try {
                            Thread.sleep(Duration.ofMinutes(5).toMillis());
                        } finally {
                            interrupted.countDown();
                        }
                    }
                    return Evidence.alive(link);
                }))
                .containsOnlyKeys(GOOD);
        assertThat(interrupted.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aDefectIsNotTakenForADeadLink() {
        Lanes lanes = new Lanes(LOAD, Duration.ofMinutes(1));

        assertThatThrownBy(() -> lanes.run(List.of(GOOD), link -> {
                    throw new IllegalArgumentException("a defect");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("a defect");
    }
}
