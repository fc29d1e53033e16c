package io.github.coursekit.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.coursekit.course.FileProblem;
import io.github.coursekit.site.PageFiles;
import io.github.coursekit.site.PathPatterns;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class ContentWalkTest {

    @TempDir
    private Path folder;

    private ContentWalk walk(int mostFiles) throws IOException {
        ContentWalk walk = new ContentWalk(folder, PathPatterns.NONE, PageFiles.DEFAULT, mostFiles);
        Files.walkFileTree(folder, walk);
        return walk;
    }

    private List<String> problems() throws IOException {
        return walk(100).problems().stream()
                .map(problem -> problem.kind() + " " + problem.path() + ": " + problem.message())
                .sorted()
                .toList();
    }

    private static void sh(Path folder, String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes());
        assumeThat(process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0)
                .as("this system can: " + command + ": " + output)
                .isTrue();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void pipesAndDevicesAreNotOpened() throws Exception {
        sh(folder, "mkfifo pipe.md");
        Files.writeString(folder.resolve("a.md"), "a");

        assertThat(problems()).containsExactly("UNREADABLE pipe.md: This is no regular file; remove it");
        assertThat(walk(100).files()).containsExactly("a.md");
    }

    @Test
    void socketsAreNotOpened() throws Exception {
        try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            // The path of a socket is short on every system.
            Path nearby = Files.createTempDirectory("s").resolve("s.md");
            socket.bind(UnixDomainSocketAddress.of(nearby));
            Files.move(nearby, folder.resolve("socket.md"));
            Files.delete(nearby.getParent());

            assertThat(problems()).containsExactly("UNREADABLE socket.md: This is no regular file; remove it");
        }
    }

    @Test
    void linksToFilesFoldersNothingAndThemselvesAreNotFollowed() throws IOException {
        Files.createSymbolicLink(folder.resolve("etc"), Path.of("/etc"));
        Files.createSymbolicLink(folder.resolve("here"), folder);
        Files.createSymbolicLink(folder.resolve("loop.md"), folder.resolve("loop.md"));
        Files.createSymbolicLink(folder.resolve("nothing.md"), folder.resolve("nowhere"));

        assertThat(problems())
                .hasSize(4)
                .allMatch(problem -> problem.endsWith("Symbolic links are not followed; put the file itself here"));
        assertThat(walk(100).files()).isEmpty();
    }

    @Test
    @DisabledOnOs({OS.WINDOWS, OS.MAC})
    void namesThatAreNoTextAreProblems() throws Exception {
        sh(folder, "f=$(printf 'caf\\351.md'); : > \"$f\"; d=$(printf 'd\\377'); mkdir \"$d\"; : > \"$d/in.md\"");

        assertThat(problems())
                .hasSize(2)
                .allMatch(problem -> problem.contains("cannot be said in the character set of this system"));
        assertThat(walk(100).files()).isEmpty();
    }

    @Test
    @DisabledOnOs({OS.WINDOWS, OS.MAC})
    void namesThatCannotBePackedAreProblemsAndOthersOfWindowsAreNot() throws IOException {
        Files.writeString(folder.resolve("a\\b.svg"), "<svg/>");
        Files.createDirectories(folder.resolve("d\\e"));
        Files.writeString(folder.resolve("d\\e/f.md"), "f");
        Files.writeString(folder.resolve("C:x.md"), "x");
        Files.writeString(folder.resolve("line\nbreak.md"), "x");

        assertThat(problems())
                .containsExactly(
                        "UNREADABLE a\\b.svg: The name cannot be packed, since it holds a backslash, which parts folders on some systems; rename it",
                        "UNREADABLE d\\e: The name cannot be packed, since it holds a backslash, which parts folders on some systems; rename it");
        assertThat(walk(100).files()).containsExactly("C:x.md", "line\nbreak.md");
    }

    @Test
    void pathsThatAreTooLongAreNotReadNorFollowed() throws IOException {
        Path deep = folder;
        for (int i = 0; i < 12; i++) {
            deep = deep.resolve("d".repeat(100));
        }
        Files.createDirectories(deep);
        Files.writeString(deep.resolve("a.md"), "a");

        assertThat(problems())
                .containsExactly(
                        "LIMIT " + "d".repeat(100).concat("/").repeat(9) + "d".repeat(100)
                                + ": The path has 1009 characters; longer than 1000 it is not read, since it cannot be unpacked on every system");
        assertThat(walk(100).files()).isEmpty();
    }

    @Test
    void ofTooManyFilesNoneIsChecked() throws IOException {
        for (int i = 0; i < 4; i++) {
            Files.writeString(folder.resolve(i + ".md"), "a");
        }

        assertThat(walk(4).files()).hasSize(4);
        ContentWalk walk = walk(3);

        assertThat(walk.files()).isEmpty();
        assertThat(walk.problems())
                .extracting(FileProblem::kind, FileProblem::path)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(FileProblem.Kind.LIMIT, ""));
        assertThat(walk.problems().get(0).message()).startsWith("The content folder holds more than 3 files");
    }

    @Test
    void whatCannotBeListedIsAProblemAndTheOthersAreRead() throws IOException {
        // What the walk of a file tree calls where permissions forbid more: they bind no administrator.
        ContentWalk walk = new ContentWalk(folder, new PathPatterns(List.of("excluded")), PageFiles.DEFAULT, 100);

        assertThat(walk.visitFileFailed(folder.resolve("closed"), new AccessDeniedException("closed")))
                .isEqualTo(FileVisitResult.CONTINUE);
        walk.visitFileFailed(folder.resolve("gone.md"), new NoSuchFileException("gone.md"));
        walk.visitFileFailed(folder.resolve("excluded"), new AccessDeniedException("excluded"));
        walk.postVisitDirectory(folder.resolve("half"), new FileSystemException("half", null, "Stale file handle"));

        assertThat(walk.problems())
                .extracting(FileProblem::path, FileProblem::message)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("closed", "This cannot be read; check its permissions"),
                        org.assertj.core.groups.Tuple.tuple(
                                "gone.md", "This vanished while the course was read; run the build again"),
                        org.assertj.core.groups.Tuple.tuple(
                                "half",
                                "The folder could not be listed to its end; the system says: Stale file handle"));
    }

    @Test
    void aContentFolderThatCannotBeListedIsNoProblemOfAFile() {
        ContentWalk walk = new ContentWalk(folder, PathPatterns.NONE, PageFiles.DEFAULT, 100);

        assertThatThrownBy(() -> walk.visitFileFailed(folder, new AccessDeniedException("it")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> walk.postVisitDirectory(folder, new IOException("it")))
                .hasMessage("it");
    }
}
