package io.github.coursekit.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

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
class FolderWalkTest {

    @TempDir
    private Path folder;

    private FileList walk(int mostFiles) throws IOException {
        return FolderSource.of(folder).list("", Filters.upTo(mostFiles));
    }

    private List<String> problems() throws IOException {
        return walk(100).problems().stream().map(SourceProblems::shown).toList();
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
                .containsExactly(
                        "UNREADABLE caf\uFFFD.md: The name of this file is no UTF-8 where '\uFFFD' stands here for its bytes; rename it",
                        "UNREADABLE d\uFFFD: The name of this file is no UTF-8 where '\uFFFD' stands here for its bytes; rename it");
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
        FileList list = walk(3);

        assertThat(list.files()).isEmpty();
        assertThat(list.problems())
                .extracting(SourceProblem::kind, SourceProblem::path)
                .containsExactly(tuple(SourceProblem.Kind.LIMIT, ""));
        assertThat(list.problems().get(0).fact()).startsWith("The content folder holds more than 3 files");
    }

    @Test
    void whatCannotBeListedIsAProblemAndTheOthersAreRead() throws IOException {
        // What the walk of a file tree calls where permissions forbid more: they bind no administrator.
        ContentFilter filter = Filters.excluding("excluded"::equals);
        Sieve sieve = new Sieve("", filter);
        FolderWalk walk = new FolderWalk(folder, folder, filter, sieve);

        assertThat(walk.visitFileFailed(folder.resolve("closed"), new AccessDeniedException("closed")))
                .isEqualTo(FileVisitResult.CONTINUE);
        walk.visitFileFailed(folder.resolve("gone.md"), new NoSuchFileException("gone.md"));
        walk.visitFileFailed(folder.resolve("excluded"), new AccessDeniedException("excluded"));
        walk.postVisitDirectory(folder.resolve("half"), new FileSystemException("half", null, "Stale file handle"));

        assertThat(sieve.list().problems().stream().map(SourceProblems::shown))
                .containsExactly(
                        "UNREADABLE closed: This cannot be read; check its permissions",
                        "UNREADABLE gone.md: This vanished while the course was read; run the build again",
                        "UNREADABLE half: The folder could not be listed to its end; the system says: Stale file handle");
    }

    @Test
    void aContentFolderThatCannotBeListedIsNoProblemOfAFile() {
        FolderWalk walk = new FolderWalk(folder, folder, Filters.ALL, new Sieve("", Filters.ALL));

        assertThatThrownBy(() -> walk.visitFileFailed(folder, new AccessDeniedException("it")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> walk.postVisitDirectory(folder, new IOException("it")))
                .hasMessage("it");
    }

    @Test
    void onlyWhatIsAskedForIsListed() throws IOException {
        Files.createDirectories(folder.resolve("a/b/c"));
        Files.createDirectories(folder.resolve(".hidden"));
        for (String path : List.of("a/b/c/d.md", "a/b/e.md", "a/f.md", "a/bb.md", ".hidden/x.md")) {
            Files.writeString(folder.resolve(path), "x");
        }
        FolderSource source = FolderSource.of(folder);

        FileList list = source.list("a/b", Filters.ALL);
        assertThat(list.files()).containsExactly("a/b/c/d.md", "a/b/e.md");
        assertThat(list.folders()).containsExactly("a/b", "a/b/c");
        assertThat(source.list("a/f.md", Filters.ALL).files()).containsExactly("a/f.md");
        assertThat(source.list("gone/g.md", Filters.ALL).isEmpty()).isTrue();
        assertThat(source.list("a/f.md/g.md", Filters.ALL).isEmpty()).isTrue();
        assertThat(source.list(".hidden/x.md", Filters.ALL).isEmpty()).isTrue();
    }

    @Test
    void whatLiesBehindALinkIsNotListedWhenItIsAskedFor() throws IOException {
        Files.createDirectories(folder.resolve("a"));
        Files.writeString(folder.resolve("a/b.md"), "x");
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("a"));

        assertThat(FolderSource.of(folder).list("link/b.md", Filters.ALL).isEmpty())
                .isTrue();
    }
}
