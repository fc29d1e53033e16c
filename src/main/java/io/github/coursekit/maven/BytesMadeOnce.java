package io.github.coursekit.maven;

import io.github.coursekit.goal.GoalException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.maven.execution.MavenSession;

/** What a build makes once, outside of the lock of its {@link BuildMemory}. It is bytes, since modules may have class loaders of their own. */
final class BytesMadeOnce {

    private BytesMadeOnce() {}

    /** What {@code making} makes, or made when it was first asked for under a name. */
    static byte[] get(MavenSession session, String name, Callable<byte[]> making) throws GoalException {
        FutureTask<?> first = (FutureTask<?>) new BuildMemory(session).get(name, () -> new FutureTask<>(making));
        first.run(); // does nothing but the first time
        try {
            return (byte[]) first.get();
        } catch (ExecutionException e) {
            throw new GoalException(
                    String.valueOf(Objects.requireNonNullElse(e.getCause(), e).getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GoalException("it was interrupted", e);
        }
    }
}
