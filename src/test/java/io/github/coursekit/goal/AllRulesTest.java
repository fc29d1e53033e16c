package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursekit.TestCourse;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllRulesTest {

    private static final String SERVICE = "META-INF/services/io.github.coursekit.rule.RuleProvider";

    @TempDir
    private Path folder;

    private void assertRefused(String message) throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, AllRules.class.getClassLoader())) {
            assertThatThrownBy(() -> AllRules.load(List.of(), loader))
                    .isInstanceOf(GoalException.class)
                    .hasMessageContainingAll("A rule provider cannot be loaded", message);
        }
    }

    @Test
    void aProviderThatIsNotThereIsNamed() throws Exception {
        new TestCourse(folder).file(SERVICE, "org.example.Nowhere\n");

        assertRefused("org.example.Nowhere");
    }

    /** As one that was compiled for a newer Java. */
    @Test
    void aProviderThatCannotBeLinkedIsNamed() throws Exception {
        new TestCourse(folder).file(SERVICE, "org.example.Broken\n").file("org/example/Broken.class", "no class");

        assertRefused("org/example/Broken");
    }
}
