package io.github.coursekit.maven;

import io.github.coursekit.goal.GoalException;
import io.github.coursekit.work.Threads;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.apache.maven.execution.MavenSession;
import org.jspecify.annotations.Nullable;

/**
 * The threads of all modules of a build. Those that ask for the same number share their permits: with {@code mvn -T} eight modules do not read on eight
 * times as many threads as there are processors.
 *
 * <p>The permits live as long as the build: in the data of its request, which all copies of its session have in common. They are a class of Java's own, since a plugin
 * with dependencies of its own in one module has a class loader of its own there.
 */
final class SessionThreads {

    private static final String KEY = "io.github.coursekit:course-maven-plugin:threads:";

    private SessionThreads() {}

    /** Threads for a build; {@code wanted} is null for one for each processor. */
    static Threads of(MavenSession session, @Nullable Integer wanted) throws GoalException {
        int count = wanted == null ? Runtime.getRuntime().availableProcessors() : wanted;
        if (count < 1) {
            throw new GoalException("course.threads must be at least 1, found " + count);
        }
        Map<String, Object> data = session.getRequest().getData();
        synchronized (data) { // an ordinary map, while modules run at once
            Semaphore permits = (Semaphore) data.computeIfAbsent(KEY + count, key -> Threads.permits(count));
            return new Threads(count, permits);
        }
    }
}
