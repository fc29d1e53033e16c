package io.github.coursekit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.fusesource.jansi.Ansi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MavenScreenTest {

    private final boolean before = Ansi.isEnabled();

    @AfterEach
    void restore() {
        Ansi.setEnabled(before);
    }

    private static boolean colours(Map<String, String> environment) {
        return MavenScreen.of(environment, new Properties()).colours();
    }

    private static Charset charset(String property, String value) {
        Properties system = new Properties();
        system.setProperty(property, value);
        return MavenScreen.of(Map.of(), system).charset();
    }

    @Test
    void coloursAreWhereMavenHasThem() {
        Ansi.setEnabled(true);
        assertThat(colours(Map.of())).isTrue();
        assertThat(colours(Map.of("NO_COLOR", ""))).isTrue();
        assertThat(colours(Map.of("NO_COLOR", "1"))).isFalse();

        Ansi.setEnabled(false);
        assertThat(colours(Map.of())).isFalse();
    }

    @Test
    void theCharsetIsThatOfStandardOutput() {
        assertThat(charset("stdout.encoding", "US-ASCII")).isEqualTo(StandardCharsets.US_ASCII);
        assertThat(charset("sun.stdout.encoding", "ISO-8859-1")).isEqualTo(StandardCharsets.ISO_8859_1);
        assertThat(charset("stdout.encoding", "no such charset")).isEqualTo(Charset.defaultCharset());
        assertThat(charset("other", "x")).isEqualTo(Charset.defaultCharset());
    }
}
