package io.github.coursekit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.RepositorySystemSession;
import org.junit.jupiter.api.Test;

class BuildLinksTest {

    private static final Path FILE = Path.of("links.json").toAbsolutePath();

    @SuppressWarnings("deprecation") // Maven's own way to make one is not for tests
    private static MavenSession session() {
        return new MavenSession(
                null,
                (RepositorySystemSession) null,
                new DefaultMavenExecutionRequest(),
                new DefaultMavenExecutionResult());
    }

    @Test
    void checksOfOneBuildThatHaveTheFileInCommonHaveAMemoryInCommon() {
        MavenSession session = session();
        Map<String, String> first = BuildLinks.remembered(session, FILE).build();
        // The builder of mvn -T hands each module a copy of the session.
        Map<String, String> second = BuildLinks.remembered(session.clone(), FILE.resolveSibling("module/../links.json"))
                .build();

        assertThat(second).isSameAs(first);
        assertThat(BuildLinks.remembered(session, FILE.resolveSibling("other.json"))
                        .build())
                .isNotSameAs(first);
        assertThat(BuildLinks.remembered(session(), FILE).build()).isNotSameAs(first);
    }
}
