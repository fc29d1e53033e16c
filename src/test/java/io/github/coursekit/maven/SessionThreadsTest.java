package io.github.coursekit.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursekit.goal.GoalException;
import io.github.coursekit.work.Threads;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.RepositorySystemSession;
import org.junit.jupiter.api.Test;

class SessionThreadsTest {

    @SuppressWarnings("deprecation") // Maven's own way to make one is not for tests
    private static MavenSession session() {
        return new MavenSession(
                null,
                (RepositorySystemSession) null,
                new DefaultMavenExecutionRequest(),
                new DefaultMavenExecutionResult());
    }

    @Test
    void modulesOfOneBuildShareThePermits() throws Exception {
        MavenSession session = session();
        Threads first = SessionThreads.of(session, 3);
        // The builder of mvn -T hands each module a copy of the session.
        Threads second = SessionThreads.of(session.clone(), 3);

        assertThat(second.permits()).isSameAs(first.permits());
        assertThat(first.permits().availablePermits()).isEqualTo(3);
        assertThat(SessionThreads.of(session, 2).permits()).isNotSameAs(first.permits());
        assertThat(SessionThreads.of(session(), 3).permits()).isNotSameAs(first.permits());
    }

    @Test
    void withoutANumberThereIsOneForEachProcessor() throws Exception {
        assertThat(SessionThreads.of(session(), null).count())
                .isEqualTo(Runtime.getRuntime().availableProcessors());
    }

    @Test
    void noThreadIsTooFew() {
        assertThatThrownBy(() -> SessionThreads.of(session(), 0))
                .isInstanceOf(GoalException.class)
                .hasMessage("course.threads must be at least 1, found 0");
    }
}
