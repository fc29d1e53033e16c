package io.github.coursekit.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursekit.Forked;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ExistingFileTest {

    private static final int KILLS = 40;

    @TempDir
    private Path folder;

    private ExistingFile file(String path) throws IOException {
        return ExistingFile.within(folder, path);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void permissionsStayAndSoDoOtherAttributes() throws IOException {
        Path path = Files.writeString(folder.resolve("a.md"), "old");
        Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rwxr-x-w-");
        Files.setPosixFilePermissions(path, permissions);
        boolean noted = Files.getFileStore(path).supportsFileAttributeView(UserDefinedFileAttributeView.class);
        if (noted) {
            Files.getFileAttributeView(path, UserDefinedFileAttributeView.class)
                    .write("note", ByteBuffer.wrap(bytes("mine")));
        }

        file("a.md").replace(bytes("old"), bytes("new"));

        assertThat(path).hasContent("new");
        assertThat(Files.getPosixFilePermissions(path)).isEqualTo(permissions);
        assertThat(names()).containsExactly("a.md");
        if (noted) {
            assertThat(Files.getFileAttributeView(path, UserDefinedFileAttributeView.class)
                            .list())
                    .containsExactly("note");
        }
    }

    @Test
    void aFileThatHasChangedStays() throws IOException {
        Path path = Files.writeString(folder.resolve("a.md"), "newer");

        assertThatThrownBy(() -> file("a.md").replace(bytes("old"), bytes("new")))
                .isInstanceOf(IOException.class)
                .hasMessage("it has changed meanwhile");

        assertThat(path).hasContent("newer");
        assertThat(names()).containsExactly("a.md");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksReadOnlyFilesAndWhatIsNoFileStay() throws IOException {
        Path outside =
                Files.writeString(Files.createDirectories(folder.resolve("out")).resolve("x.md"), "x");
        Path content = Files.createDirectories(folder.resolve("content/sub"));
        Path root = folder.resolve("content");
        Files.createSymbolicLink(root.resolve("link.md"), outside);
        Files.createSymbolicLink(root.resolve("folder"), outside.getParent());
        Files.createLink(root.resolve("hard.md"), outside);
        Files.setPosixFilePermissions(
                Files.writeString(root.resolve("read-only.md"), "x"), PosixFilePermissions.fromString("r--r--r--"));
        Files.writeString(root.resolve("x".repeat(230) + ".md"), "x");

        Map<String, String> obstacles = Map.of(
                "link.md",
                "it is a symbolic link",
                "folder/x.md",
                "it lies behind a link",
                "../out/x.md",
                "it lies behind a link",
                "hard.md",
                "it has other names (hard links), which would keep the old text",
                "read-only.md",
                "it is read-only",
                "sub",
                "it is no regular file",
                "none.md",
                "it is no regular file",
                "x".repeat(230) + ".md",
                "its name is too long for a second file beside it");
        for (Map.Entry<String, String> each : obstacles.entrySet()) {
            ExistingFile file = ExistingFile.within(root, each.getKey());
            assertThat(file.obstacle()).as(each.getKey()).hasValue(each.getValue());
            assertThatThrownBy(() -> file.replace(bytes("x"), bytes("y"))).hasMessage(each.getValue());
        }
        assertThat(outside).hasContent("x");
        assertThat(content).isEmptyDirectory();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFolderMayBeNamedByALink() throws IOException {
        Path real = Files.createDirectories(folder.resolve("real"));
        Files.writeString(real.resolve("a.md"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);

        ExistingFile.within(link, "a.md").replace(bytes("old"), bytes("new"));

        assertThat(real.resolve("a.md")).hasContent("new");
    }

    /** Replaces a file by another text and back, again and again, until it is killed. */
    static final class Replacer {

        private Replacer() {}

        public static void main(String[] arguments) throws IOException {
            byte[] one = text('a');
            byte[] other = text('b');
            ExistingFile file = ExistingFile.within(Path.of(arguments[0]), "a.md");
            boolean isOne = Files.readAllBytes(Path.of(arguments[0], "a.md"))[0] == 'a';
            for (int i = 0; true; i++) {
                file.replace(isOne ? one : other, isOne ? other : one);
                isOne = !isOne;
                if (i == 1) {
                    System.out.println("ready"); // all classes are loaded
                }
            }
        }
    }

    private static byte[] text(char c) {
        return bytes(String.valueOf(c).repeat(400_000));
    }

    @Test
    @Timeout(600)
    void whenTheProcessIsKilledTheOldOrTheNewFileIsThere() throws Exception {
        Path path = folder.resolve("a.md");
        Files.write(path, text('a'));
        Random random = new Random(1);
        boolean left = false;
        for (int i = 0; i < KILLS; i++) {
            try (Forked process = Forked.start(
                    Replacer.class,
                    List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"),
                    Map.of(),
                    folder.toString())) {
                assertThat(process.line()).isEqualTo("ready");
                Thread.sleep(random.nextInt(20)); // only so that it is killed at another moment each time
                process.kill();
            }
            byte[] now = Files.readAllBytes(path);
            assertThat(now).as("kill %d", i).isIn(text('a'), text('b'));
            left |= names().size() > 1;
        }
        assertThat(left).as("it was killed while it wrote").isTrue();

        byte[] now = Files.readAllBytes(path);
        file("a.md").replace(now, bytes("end"));
        assertThat(names()).as("what killed runs left is removed").containsExactly("a.md");
    }
}
