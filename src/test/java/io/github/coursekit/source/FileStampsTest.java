package io.github.coursekit.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Most of it only where the temporary folder lies on a file system whose stamps are trusted. */
class FileStampsTest {

    @TempDir
    private Path folder;

    private Path file;
    private FileTime time;

    @BeforeEach
    void aFile() throws IOException {
        file = Files.writeString(folder.resolve("a.md"), "0123456789");
        time = Files.getLastModifiedTime(file);
    }

    private FileStamps later(Duration duration) {
        InstantSource clock = InstantSource.system();
        return new FileStamps(folder, () -> clock.instant().plus(duration));
    }

    /** The stamp as it is seen an hour from now, when the file has long been what it is. */
    private Optional<FileStamp> stamp() {
        return later(Duration.ofHours(1)).of(file);
    }

    private Optional<FileStamp> trusted() {
        Optional<FileStamp> stamp = stamp();
        assumeThat(stamp).isPresent();
        return stamp;
    }

    @Test
    void theStampOfAFileThatStaysAsItIsStays() {
        assertThat(trusted()).isEqualTo(stamp());
        assertThat(trusted().get().size()).isEqualTo(10);
    }

    @Test
    void aFileThatJustChangedHasNone() {
        trusted();

        assertThat(later(Duration.ZERO).of(file)).isEmpty();
        assertThat(later(Duration.ofHours(-1)).of(file)).isEmpty();
    }

    @Test
    void itIsTheChangeThatMustBeOldNotTheTimeThatAnybodyCanSet() throws IOException {
        trusted();
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));

        assertThat(later(Duration.ZERO).of(file)).isEmpty();
    }

    @Test
    void aTextOfTheSameSizeAndTimeHasAnother() throws IOException {
        Optional<FileStamp> before = trusted();
        Object changed = Files.getAttribute(file, "unix:ctime");
        do { // the clock of a file system stands still for some milliseconds
            Files.writeString(file, "9876543210");
            Files.setLastModifiedTime(file, time);
        } while (Files.getAttribute(file, "unix:ctime").equals(changed));

        assertThat(stamp()).isPresent().isNotEqualTo(before);
        assertThat(stamp().get().modified()).isEqualTo(before.get().modified());
    }

    @Test
    void aFileThatTookItsPlaceHasAnother() throws IOException {
        Optional<FileStamp> before = trusted();
        Path other = Files.writeString(folder.resolve("other"), "9876543210");
        Files.setLastModifiedTime(other, time);
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);

        assertThat(stamp()).isPresent().isNotEqualTo(before);
    }

    @Test
    void onlyRegularFilesHaveOne() throws IOException {
        trusted();
        FileStamps stamps = later(Duration.ofHours(1));

        assertThat(stamps.of(folder)).isEmpty();
        assertThat(stamps.of(folder.resolve("absent"))).isEmpty();
        assertThat(stamps.of(Files.createSymbolicLink(folder.resolve("link"), file)))
                .isEmpty();
    }

    @EnabledOnOs(OS.LINUX)
    @Test
    void filesOfOtherFileSystemsHaveNone() {
        Path version = Path.of("/proc/version");

        assertThat(version).isRegularFile();
        assertThat(later(Duration.ofHours(1)).of(version)).isEmpty();
        Instant later = Instant.now().plus(Duration.ofHours(1));
        assertThat(new FileStamps(Path.of("/proc"), () -> later).of(version)).isEmpty();
    }
}
