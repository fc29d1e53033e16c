package io.github.coursekit.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.TestCourse;
import io.github.coursekit.goal.ServeEditor;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** A real editor with the settings that are written for it, where there is one: 0.7 or newer. */
class NeovimTest {

    private static final String PAGE = """
            ---
            type: page
            title: %s
            description: How to hold a knife
            weight: 10
            ---

            %s

            Hold it well.
            """;

    @TempDir
    private Path temporary;

    static boolean isThere() {
        return Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "nvim")));
    }

    @Test
    @EnabledIf("isThere")
    void anAuthorSeesAFaultAndMendsIt() throws Exception {
        Path folder = Files.createDirectory(temporary.resolve("my courses"));
        new TestCourse(folder)
                .file("course.yaml", "rules: {}\n")
                .file("content/tools/_index.md", PAGE.formatted("Tools", "All of them."))
                .file("content/tools/knives.md", PAGE.formatted("Knives", "##Handles"));
        ServeEditor.run(new ServeEditor.Request(
                folder,
                List.of(),
                Path.of(System.getProperty("java.home"), "bin", "java"),
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(Path::of)
                        .toList()));
        Path settings = folder.resolve(".course/editor/course.lua");

        Process editor = new ProcessBuilder(
                        "nvim",
                        "--headless",
                        "-u",
                        "NONE",
                        "-n",
                        "--cmd",
                        "filetype on",
                        "--cmd",
                        "lua dofile('" + settings + "')",
                        "content/tools/knives.md",
                        "-c",
                        "luafile " + script())
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(new String(editor.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("seen");
            assertThat(editor.waitFor(120, TimeUnit.SECONDS)).isTrue();
        } finally {
            editor.destroyForcibly();
        }

        assertThat(Files.readString(folder.resolve("content/tools/knives.md")))
                .contains("## Handles\n\nHold it by the [handle](../pots/).\n");
    }

    private Path script() throws IOException {
        try (InputStream script = NeovimTest.class.getResourceAsStream("neovim.lua")) {
            Path file = temporary.resolve("neovim.lua");
            Files.copy(Objects.requireNonNull(script), file);
            return file;
        }
    }
}
