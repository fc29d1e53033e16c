package io.github.coursekit.maven;

import io.github.coursekit.goal.GoalException;
import io.github.coursekit.goal.ParameterValue;
import io.github.coursekit.work.Threads;
import java.util.concurrent.Semaphore;
import org.apache.maven.execution.MavenSession;
import org.jspecify.annotations.Nullable;

/**
 * The threads of all modules of a build. Those that ask for the same number share their permits: with {@code mvn -T} eight modules do not read on eight
 * times as many threads as there are processors.
 */
final class SessionThreads {

    private SessionThreads() {}

    /** Threads for a build; {@code wanted} is null for one for each processor. */
    static Threads of(MavenSession session, @Nullable Integer wanted) throws GoalException {
        int count = wanted == null ? Runtime.getRuntime().availableProcessors() : wanted;
        ParameterValue.atLeast(1, count, "course.threads");
        Object permits = new BuildMemory(session).get("threads:" + count, () -> Threads.permits(count));
        return new Threads(count, (Semaphore) permits);
    }
}
