package io.github.coursekit.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursekit.course.Limits;
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
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentFilesTest {

    private static final Limits LIMITS = new Limits(10, 10, 10, Duration.ofSeconds(30));

    @TempDir
    private Path folder;

    @BeforeEach
    void aLesson() throws IOException {
        Files.writeString(folder.resolve("a.md"), "0123456789");
    }

    private ContentFiles files() {
        return new ContentFiles(folder, LIMITS);
    }

    private String problem(ContentFiles.Opener opener) {
        try {
            new ContentFiles(folder, LIMITS, opener).lesson("a.md");
            return "";
        } catch (FileProblemException e) {
            return e.problem().kind() + " " + e.problem().path() + ": "
                    + e.problem().message();
        }
    }

    @Test
    void aLessonOfJustTheLimitIsRead() throws Exception {
        assertThat(files().lesson("a.md")).asString().isEqualTo("0123456789");
    }

    @Test
    void aLargerLessonIsNotRead() throws IOException {
        Files.writeString(folder.resolve("a.md"), "x".repeat(3000));

        assertThatThrownBy(() -> files().lesson("a.md"))
                .hasMessage("The file has 3000 bytes; a lesson of more than 10B is not read (limits: file-size)");
    }

    @Test
    void nothingBeyondTheLimitIsHeldWhateverTheFileSystemSays() {
        assertThat(problem(file -> new ByteArrayInputStream(new byte[5000])))
                .isEqualTo(
                        "LIMIT a.md: The file has 11 bytes; a lesson of more than 10B is not read (limits: file-size)");
    }

    @Test
    void aFileThatGrowsBeyondTheLimitWhileItIsReadIsTooLong() {
        assertThat(problem(file -> {
                    InputStream in = Files.newInputStream(file);
                    Files.writeString(file, "!", StandardOpenOption.APPEND);
                    return in;
                }))
                .startsWith("LIMIT a.md: The file has 11 bytes");
    }

    @Test
    void aFileThatShrinksWhileItIsReadHasChanged() {
        assertThat(problem(file -> new ByteArrayInputStream(new byte[9])))
                .isEqualTo("UNREADABLE a.md: The file changed while it was read; run the build again");
    }

    @Test
    void aFileThatIsRewrittenWhileItIsReadHasChanged() {
        assertThat(problem(file -> {
                    InputStream in = Files.newInputStream(file);
                    Files.writeString(file, "9876543210");
                    Files.setLastModifiedTime(file, FileTime.fromMillis(1));
                    return in;
                }))
                .isEqualTo("UNREADABLE a.md: The file changed while it was read; run the build again");
    }

    @Test
    void aFileThatIsReplacedWhileItIsReadHasChanged() {
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
    void aFileThatVanishesIsToldSo() {
        assertThat(problem(file -> {
                    Files.delete(file);
                    return Files.newInputStream(file);
                }))
                .isEqualTo("UNREADABLE a.md: The file vanished while the course was read; run the build again");
    }

    @Test
    void whyAFileCannotBeReadIsToldWithoutItsPlaceOnThisMachine() {
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

        assertThatThrownBy(() -> files().lesson("a.md"))
                .hasMessage("This is no regular file any more; run the build again");
    }

    @Test
    void whatBecomesALinkWhenItIsOpenedIsNotFollowed() throws IOException {
        Files.writeString(folder.resolve("secret"), "0123456789");

        assertThat(problem(file -> {
                    Files.delete(file);
                    Files.createSymbolicLink(file, folder.resolve("secret"));
                    return ContentFiles.open(file);
                }))
                .startsWith("UNREADABLE a.md: The file cannot be read; the system says: ");
    }

    @Test
    void ofAFileOfAnySizeTheFirstBytesAreRead() throws Exception {
        Files.writeString(folder.resolve("a.bin"), "asset ".repeat(50_000));

        ContentFiles.Start start = files().start("a.bin", 5);

        assertThat(start.bytes()).asString().isEqualTo("asset");
        assertThat(start.size()).isEqualTo(300_000);
        assertThat(new ContentFiles(
                                folder,
                                LIMITS,
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
    void aFileThatIsCutWhileItsFirstBytesAreReadHasChanged() {
        ContentFiles cut = new ContentFiles(folder, LIMITS, file -> new ByteArrayInputStream(new byte[4]));

        assertThatThrownBy(() -> cut.start("a.md", 5))
                .hasMessage("The file changed while it was read; run the build again");
    }
}
