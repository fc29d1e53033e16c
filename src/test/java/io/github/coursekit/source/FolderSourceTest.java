package io.github.coursekit.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FolderSourceTest {

    private static final int MOST = 10;

    @TempDir
    private Path folder;

    @BeforeEach
    void aLesson() throws IOException {
        Files.writeString(folder.resolve("a.md"), "0123456789");
    }

    private FolderSource files() throws IOException {
        return FolderSource.of(folder);
    }

    private String problem(SteadyFile.Opener opener) throws IOException {
        try {
            new FolderSource(folder, opener).read("a.md", MOST);
            return "";
        } catch (SourceException e) {
            return SourceProblems.shown(e.problem());
        }
    }

    @Test
    void aLessonOfJustTheLimitIsRead() throws Exception {
        assertThat(files().read("a.md", MOST)).asString().isEqualTo("0123456789");
    }

    @Test
    void aLargerLessonIsNotRead() throws IOException {
        Files.writeString(folder.resolve("a.md"), "x".repeat(3000));

        assertThatThrownBy(() -> files().read("a.md", MOST)).hasMessage("The file has 3000 bytes");
    }

    @Test
    void nothingBeyondTheLimitIsHeldWhateverTheFileSystemSays() throws IOException {
        assertThat(problem(file -> new ByteArrayInputStream(new byte[5000])))
                .isEqualTo("LIMIT a.md: The file has 11 bytes");
    }

    @Test
    void aFileThatGrowsBeyondTheLimitWhileItIsReadIsTooLong() throws IOException {
        assertThat(problem(file -> {
                    InputStream in = Files.newInputStream(file);
                    Files.writeString(file, "!", StandardOpenOption.APPEND);
                    return in;
                }))
                .startsWith("LIMIT a.md: The file has 11 bytes");
    }

    @Test
    void aFileThatShrinksWhileItIsReadHasChanged() throws IOException {
        assertThat(problem(file -> new ByteArrayInputStream(new byte[9])))
                .isEqualTo("UNREADABLE a.md: The file changed while it was read; run the build again");
    }

    @Test
    void aFileThatIsRewrittenWhileItIsReadHasChanged() throws IOException {
        assertThat(problem(file -> {
                    InputStream in = Files.newInputStream(file);
                    Files.writeString(file, "9876543210");
                    Files.setLastModifiedTime(file, FileTime.fromMillis(1));
                    return in;
                }))
                .isEqualTo("UNREADABLE a.md: The file changed while it was read; run the build again");
    }

    @Test
    void aFileThatIsReplacedWhileItIsReadHasChanged() throws IOException {
        assertThat(problem(file -> {
                    InputStream in = Files.newInputStream(file);
                    Path other = Files.writeString(folder.resolve("other"), "9876543210");
                    Files.setLastModifiedTime(other, Files.getLastModifiedTime(file));
                    Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
                    return in;
                }))
                .isEqualTo("UNREADABLE a.md: The file changed while it was read; run the build again");
    }

    @Test
    void aFileThatVanishesIsToldSo() throws IOException {
        assertThat(problem(file -> {
                    Files.delete(file);
                    return Files.newInputStream(file);
                }))
                .isEqualTo("UNREADABLE a.md: The file vanished while the course was read; run the build again");
    }

    @Test
    void whyAFileCannotBeReadIsToldWithoutItsPlaceOnThisMachine() throws IOException {
        assertThat(problem(file -> {
                    throw new AccessDeniedException(file.toString());
                }))
                .isEqualTo("UNREADABLE a.md: The file cannot be read; check its permissions");
        assertThat(problem(file -> {
                    throw new FileSystemException(file.toString(), null, "Input/output error");
                }))
                .isEqualTo("UNREADABLE a.md: The file cannot be read; the system says: Input/output error");
    }

    @Test
    void whatHasBecomeALinkIsNotFollowed() throws IOException {
        Files.writeString(folder.resolve("secret"), "secret");
        Files.delete(folder.resolve("a.md"));
        Files.createSymbolicLink(folder.resolve("a.md"), folder.resolve("secret"));

        assertThatThrownBy(() -> files().read("a.md", MOST)).hasMessage("This is no regular file any more");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    @Timeout(60)
    void whatIsNoRegularFileAnyMoreIsNotOpened() throws Exception {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.writeString(outside.resolve("b.md"), "secret");
        Path content = Files.createDirectory(folder.resolve("content"));
        Files.createSymbolicLink(content.resolve("folder"), outside);
        Files.createSymbolicLink(content.resolve("link.md"), outside.resolve("b.md"));
        new ProcessBuilder("mkfifo", content.resolve("pipe.md").toString())
                .start()
                .waitFor();
        FolderSource source = FolderSource.of(content);

        for (String path : List.of("folder/b.md", "link.md", "pipe.md")) {
            assertThatThrownBy(() -> source.open(path))
                    .hasMessage("it is no regular file of the content folder any more");
        }
    }

    @Test
    void whatBecomesALinkWhenItIsOpenedIsNotFollowed() throws IOException {
        Files.writeString(folder.resolve("secret"), "0123456789");

        assertThat(problem(file -> {
                    Files.delete(file);
                    Files.createSymbolicLink(file, folder.resolve("secret"));
                    return FolderSource.open(file);
                }))
                .startsWith("UNREADABLE a.md: The file cannot be read; the system says: ");
    }

    @Test
    void ofAFileOfAnySizeTheFirstBytesAreRead() throws Exception {
        Files.writeString(folder.resolve("a.bin"), "asset ".repeat(50_000));

        FileStart start = files().start("a.bin", 5);

        assertThat(start.bytes()).asString().isEqualTo("asset");
        assertThat(start.size()).isEqualTo(300_000);
        assertThat(new FolderSource(
                                folder,
                                file -> new SequenceInputStream(
                                        new ByteArrayInputStream("asset".getBytes(StandardCharsets.UTF_8)), broken()))
                        .start("a.bin", 5)
                        .bytes())
                .hasSize(5);
        assertThat(files().start("a.md", 500).bytes()).asString().isEqualTo("0123456789");
    }

    private static InputStream broken() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("read too far");
            }
        };
    }

    @Test
    void aFileThatIsCutWhileItsFirstBytesAreReadHasChanged() throws IOException {
        FolderSource cut = new FolderSource(folder, file -> new ByteArrayInputStream(new byte[4]));

        assertThatThrownBy(() -> cut.start("a.md", 5)).hasMessage("The file changed while it was read");
    }
}
