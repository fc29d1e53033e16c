package io.github.coursekit.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A dry run's diff, given to Git itself. */
class UnifiedDiffTest {

    @TempDir
    private Path folder;

    @Test
    void showsThreeLinesAroundEachChange() {
        FixedFile file = new FixedFile("a.md", "1\n2\n3\n4\nbad\n6\n7\n8\n9\n", "1\n2\n3\n4\nfine\n6\n7\n8\n9\n");

        assertThat(UnifiedDiff.of(file, "content/a.md")).isEqualTo("""
                        diff --git a/content/a.md b/content/a.md
                        --- a/content/a.md
                        +++ b/content/a.md
                        @@ -2,7 +2,7 @@
                         2
                         3
                         4
                        -bad
                        +fine
                         6
                         7
                         8
                        """);
    }

    private static Stream<FixedFile> files() {
        return Stream.of(
                new FixedFile("a.md", "one\ntwo\n", "one\n2\n"),
                new FixedFile("no-end.md", "one\ntwo", "one\ntwo\n"),
                new FixedFile("lost-end.md", "one\ntwo\n", "one\ntwo"),
                new FixedFile("still-no-end.md", "one\ntwo", "1\ntwo"),
                new FixedFile("windows.md", "one\r\ntwo\r\nthree\n", "one\r\n2\r\nthree\n"),
                new FixedFile("mac.md", "one\rtwo\nthree", "one\r2\nthree"),
                new FixedFile("mark.md", "\uFEFFone\n", "one\n"),
                new FixedFile("blank.md", "\n\n\nx\n", "x\n"),
                new FixedFile("emptied.md", "x\n", ""),
                new FixedFile("filled.md", "", "x\n"),
                new FixedFile("a name with spaces.md", "x\n", "y\n"),
                new FixedFile("caf\u00E9/\u6DF1.md", "\u6DF1\n", "\u6DF2\n"),
                new FixedFile("quote\"back\\slash\ttab.md", "x\n", "y\n"),
                new FixedFile("many.md", "x\ny\n".repeat(2000), "x\nz\n".repeat(2000)));
    }

    @ParameterizedTest
    @MethodSource("files")
    @DisabledOnOs(OS.WINDOWS) // has no such names
    void gitTakesIt(FixedFile file) throws Exception {
        Path target = folder.resolve(file.path());
        Files.createDirectories(target.getParent());
        Files.write(target, file.bytesBefore());
        // As a build prints it: among other lines.
        String printed = "[INFO] Scanning\n" + UnifiedDiff.of(file, file.path()) + "[INFO] 1 file\n[ERROR] -> [Help]\n";
        Path patch = Files.writeString(folder.resolve("printed.txt"), printed);

        Process git = new ProcessBuilder(List.of("git", "apply", "--whitespace=nowarn", patch.toString()))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(git.waitFor()).as(output).isZero();
        assertThat(Files.readAllBytes(target)).isEqualTo(file.bytesAfter());
    }
}
