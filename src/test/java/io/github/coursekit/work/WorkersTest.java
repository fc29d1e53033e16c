package io.github.coursekit.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class WorkersTest {

    private static final Duration LONG = Duration.ofSeconds(50);
    private static final List<Integer> ITEMS = IntStream.range(0, 100).boxed().toList();

    private static List<Outcome.Kind> kinds(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::kind).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 200})
    void everyItemIsDoneOnce(int threads) throws Exception {
        AtomicInteger[] done = ITEMS.stream().map(i -> new AtomicInteger()).toArray(AtomicInteger[]::new);

        List<Outcome> outcomes =
                new Workers(Threads.of(threads)).run(ITEMS, LONG, (item, activity) -> done[item].incrementAndGet());

        assertThat(kinds(outcomes)).hasSize(100).containsOnly(Outcome.Kind.DONE);
        assertThat(done).extracting(AtomicInteger::get).containsOnly(1);
    }

    @Test
    void nothingToDoIsDoneAtOnce() throws Exception {
        assertThat(new Workers(Threads.of(2)).run(List.of(), LONG, (item, activity) -> {}))
                .isEmpty();
    }

    @Test
    void whateverIsThrownCostsOneItem() throws Exception {
        List<Throwable> thrown = List.of(
                new IllegalStateException("runtime"),
                new Exception("checked"),
                new StackOverflowError(),
                new NoClassDefFoundError("x"),
                new AssertionError("x"),
                new InternalError("x"));

        List<Outcome> outcomes = new Workers(Threads.of(2)).run(ITEMS, LONG, (item, activity) -> {
            activity.now("counting to " + item);
            if (item < thrown.size()) {
                throwIt(thrown.get(item));
            }
        });

        assertThat(outcomes.subList(0, thrown.size()))
                .extracting(Outcome::cause)
                .containsExactlyElementsOf(thrown);
        assertThat(outcomes.get(3).doing()).isEqualTo("counting to 3");
        assertThat(kinds(outcomes.subList(thrown.size(), 100))).containsOnly(Outcome.Kind.DONE);
    }

    private static void throwIt(Throwable e) throws Exception {
        if (e instanceof Error error) {
            throw error;
        }
        throw (Exception) e;
    }

    @Test
    void stacksAreLarge() throws Exception {
        List<Outcome> outcomes = new Workers(Threads.of(1))
                .run(
                        List.of(50_000),
                        LONG,
                        (depth, activity) -> assertThat(sum(depth)).isPositive());

        assertThat(kinds(outcomes)).containsExactly(Outcome.Kind.DONE);
    }

    private static long sum(int depth) {
        return depth == 0 ? 0 : depth + sum(depth - 1);
    }

    @Test
    void nothingIsBegunOnceMemoryHasRunOut() throws Exception {
        List<Outcome> outcomes = new Workers(Threads.of(1)).run(ITEMS, LONG, (item, activity) -> {
            if (item == 3) {
                throw new OutOfMemoryError("a test");
            }
        });

        assertThat(kinds(outcomes.subList(0, 3))).containsOnly(Outcome.Kind.DONE);
        assertThat(outcomes.get(3).isOutOfMemory()).isTrue();
        assertThat(kinds(outcomes.subList(4, 100))).containsOnly(Outcome.Kind.NOT_STARTED);
    }

    @Test
    void whatNeverEndsIsGivenUpAndItsPlaceIsTaken() throws Exception {
        CountDownLatch never = new CountDownLatch(1);

        List<Outcome> outcomes = new Workers(Threads.of(1))
                .run(ITEMS.subList(0, 20), Duration.ofMillis(300), (item, activity) -> {
                    if (item == 1) {
                        activity.now("waiting for ever");
                        never.await();
                    }
                });

        assertThat(outcomes.get(1)).isEqualTo(new Outcome(Outcome.Kind.GIVEN_UP, "waiting for ever", null));
        outcomes.stream()
                .filter(outcome -> outcome != outcomes.get(1))
                .forEach(outcome -> assertThat(outcome.kind()).isEqualTo(Outcome.Kind.DONE));
    }

    @Test
    void whatWasGivenUpLearnsOfIt() throws Exception {
        CountDownLatch resumed = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        List<Outcome> outcomes = new Workers(Threads.of(1))
                .run(List.of(1), Duration.ofMillis(100), (item, activity) -> {
                    resumed.await();
                    try {
                        activity.now("going on");
                    } catch (GivenUpException e) {
                        ended.countDown();
                    }
                });

        resumed.countDown();
        ended.await();

        assertThat(outcomes).containsExactly(new Outcome(Outcome.Kind.GIVEN_UP, "", null));
    }

    @Test
    void runsThatSharePermitsShareTheProcessors() throws Exception {
        Semaphore permits = Threads.permits(2);
        AtomicInteger running = new AtomicInteger();
        Set<Integer> seen = ConcurrentHashMap.newKeySet();
        Task<Integer> task = (item, activity) -> {
            seen.add(running.incrementAndGet());
            Thread.sleep(1);
            running.decrementAndGet();
        };
        Thread other = new Thread(() -> {
            try {
                new Workers(new Threads(2, permits)).run(ITEMS, LONG, task);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        other.start();
        new Workers(new Threads(2, permits)).run(ITEMS, LONG, task);
        other.join();

        assertThat(seen).isSubsetOf(1, 2);
        // A worker may still hold one while it learns that nothing is left to do.
        assertThat(permits.tryAcquire(2, 30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whoeverWaitsCanBeInterrupted() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> new Workers(Threads.of(1)).run(ITEMS, LONG, (item, activity) -> {}))
                .isInstanceOf(InterruptedException.class);
    }

    @Test
    void thereIsAtLeastOneThread() {
        assertThatThrownBy(() -> Threads.of(0)).hasMessage("not a number of threads: 0");
    }
}
