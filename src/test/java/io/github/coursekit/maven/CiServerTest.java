package io.github.coursekit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CiServerTest {

    @Test
    void isKnownByItsVariables() {
        assertThat(CiServer.of(Map.of())).isEqualTo(new CiServer(false, null));
        assertThat(CiServer.of(Map.of("GITHUB_ACTIONS", "true", "GITHUB_WORKSPACE", "/build/course")))
                .isEqualTo(new CiServer(true, Path.of("/build/course")));
        assertThat(CiServer.of(Map.of("CI_PROJECT_DIR", "/builds/x", "GITHUB_WORKSPACE", "")))
                .isEqualTo(new CiServer(false, Path.of("/builds/x")));
    }
}
