package io.github.coursekit.work;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What a worker is doing with one item: for the message when it fails or never ends, and for the worker to learn that it was given up.
 *
 * <pre>{@code
 * activity.now("parsing the body");
 * }</pre>
 *
 * <p>All of it is allocated before the work begins, so that nothing here fails when memory has run out.
 */
public final class Activity {

    private enum State {
        WAITING,
        RUNNING,
        ENDED
    }

    private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);
    private volatile String doing = "";
    private volatile long startedAt;
    private volatile Outcome.@Nullable Kind kind;
    private volatile @Nullable Throwable cause;

    /** Begins an activity that nobody watches; workers watch their own. */
    public Activity() {}

    /**
     * Says what is being done from now on.
     *
     * @param phrase a phrase such as {@code parsing the body}
     * @throws GivenUpException when nobody waits for the work any more
     */
    public void now(String phrase) {
        checkWanted();
        doing = phrase;
    }

    /**
     * Ends work that nobody waits for any more.
     *
     * @throws GivenUpException when that is so
     */
    public void checkWanted() {
        if (kind == Outcome.Kind.GIVEN_UP) {
            throw new GivenUpException();
        }
    }

    void begin() {
        startedAt = System.nanoTime();
        state.set(State.RUNNING);
    }

    boolean isLate(Duration limit) {
        return state.get() == State.RUNNING && System.nanoTime() - startedAt > limit.toNanos();
    }

    boolean hasEnded() {
        return state.get() == State.ENDED;
    }

    /** Whether this call ended the work: of worker and supervisor only one does. */
    boolean end(Outcome.Kind how, @Nullable Throwable thrown) {
        if (state.getAndSet(State.ENDED) == State.ENDED) {
            return false;
        }
        cause = thrown;
        kind = how;
        return true;
    }

    Outcome outcome() {
        Outcome.Kind how = kind;
        return new Outcome(how == null ? Outcome.Kind.NOT_STARTED : how, doing, cause);
    }
}
