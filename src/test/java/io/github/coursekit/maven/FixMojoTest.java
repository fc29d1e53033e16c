package io.github.coursekit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FixMojoTest {

    @Test
    void nothingBetweenTwoCommasIsNoValue() {
        assertThat(FixMojo.list(Arrays.asList("a.md", null))).containsExactly("a.md");
        assertThat(FixMojo.list(List.of())).isEmpty();
        assertThat(FixMojo.list(null)).isEmpty();
    }
}
