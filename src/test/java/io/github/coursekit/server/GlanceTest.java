package io.github.coursekit.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page says by itself is told before the course is checked, which takes longer the larger it is. */
class GlanceTest {

    @TempDir
    private Path folder;

    private Path salt;

    @BeforeEach
    void course() throws Exception {
        salt = ExampleCourse.in(folder).file("salt.md");
    }

    @Test
    void thePageIsToldBeforeTheCourse() throws Exception {
        try (ScriptedClient client = ScriptedClient.in(folder)) {
            client.open(salt).settled(salt);

            client.type(salt, 8, 0, 0, "##Cellar\n\n[gone](../gone/)\n\n").settled(salt);

            assertThat(client.told(salt))
                    .containsExactly(
                            List.of("9 structure-heading-space"),
                            List.of("9 structure-heading-space", "11 link-target"));
        }
    }

    @Test
    void whatTheCourseSaidStaysWhereItStandsNow() throws Exception {
        try (ScriptedClient client = ScriptedClient.in(folder)) {
            client.open(salt).type(salt, 12, 0, 0, "[gone](../gone/)\n").settled(salt);
            client.type(salt, 8, 0, 0, "##Cellar\n\n").settled(salt);

            assertThat(client.told(salt))
                    .containsExactly(List.of("13 link-target"), List.of("9 structure-heading-space", "15 link-target"));
        }
    }

    @Test
    void whatTheCourseSaidOfWhatIsTypedOverGoesAtOnce() throws Exception {
        try (ScriptedClient client = ScriptedClient.in(folder)) {
            client.open(salt).type(salt, 12, 0, 0, "[gone](../gone/)\n").settled(salt);
            client.type(salt, 12, 7, 15, "../knives/").settled(salt);

            assertThat(client.told(salt)).containsExactly(List.of("13 link-target"), List.of());
        }
    }

    @Test
    void commentsSuppressAtAGlance() throws Exception {
        try (ScriptedClient client = ScriptedClient.in(folder)) {
            client.open(salt).settled(salt);

            client.type(
                            salt,
                            8,
                            0,
                            0,
                            "<!-- course-ignore-next-line structure-heading-space: so be it -->\n##Cellar\n\n")
                    .settled(salt);

            assertThat(client.told(salt)).isEmpty();
        }
    }

    /** A baseline knows violations by their lines among all others of the course. */
    @Test
    void withABaselineOnlyTheCourseIsTold() throws Exception {
        Files.writeString(folder.resolve("course-baseline.json"), "{\"version\": 1, \"violations\": []}");
        try (ScriptedClient client = ScriptedClient.in(folder)) {
            client.open(salt).settled(salt);

            client.type(salt, 8, 0, 0, "##Cellar\n\n[gone](../gone/)\n\n").settled(salt);

            assertThat(client.told(salt)).containsExactly(List.of("9 structure-heading-space", "11 link-target"));
        }
    }
}
