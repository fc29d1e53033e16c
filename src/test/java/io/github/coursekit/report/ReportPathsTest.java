package io.github.coursekit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.text.Location;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportPathsTest {

    @ParameterizedTest
    @CsvSource({"src/main/course, a.md, src/main/course/a.md", "'', a.md, a.md", "content, '', content", "'', '', ."})
    void aPathIsShownWithinTheProject(String contentFolder, String path, String shown) {
        assertThat(new ReportPaths(contentFolder).of(Location.start(path))).isEqualTo(shown);
    }
}
