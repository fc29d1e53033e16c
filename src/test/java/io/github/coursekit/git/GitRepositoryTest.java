package io.github.coursekit.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class GitRepositoryTest {

    /** The SHA-256 of "picture". */
    private static final String POINTER = """
            version https://git-lfs.github.com/spec/v1
            oid sha256:2cea274d0bedc39ec4ab6ba9e59ec889e3ed6fb56a1cf088a64d9b383378dc97
            size 7
            """;

    @TempDir
    private Path folder;

    private TestRepository repository;

    @BeforeEach
    void repository() throws Exception {
        repository = TestRepository.in(folder);
        repository.file("a.md", "a\n");
        repository.file("deep/b.md", "b\n");
        repository.commit();
    }

    private static void touch(Path file) throws Exception {
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
    }

    @Test
    void whatDiffersIsToldWithWhatItHeld() throws Exception {
        repository.git("checkout", "-qb", "topic");
        repository.file("deep/b.md", "committed\n");
        repository.commit();
        repository.file("a.md", "edited\n");
        repository.file("new.md", "new\n");
        repository.file("staged.md", "staged\n");
        repository.git("add", "staged.md");
        GitRepository git = repository.open();

        List<GitChange> changes = git.changesSince(git.mergeBase("main"), List.of(""));
        assertThat(TestRepository.paths(changes)).containsExactly("a.md", "deep/b.md", "new.md", "staged.md");
        Map<String, String> held = git.blobs(
                changes.stream().flatMap(change -> change.before().stream()).toList(),
                100,
                bytes -> new String(bytes, StandardCharsets.UTF_8));
        assertThat(changes.stream()
                        .filter(change -> change.before().isPresent())
                        .collect(Collectors.toMap(
                                GitChange::path,
                                change -> held.get(change.before().orElseThrow()))))
                .isEqualTo(Map.of("a.md", "a\n", "deep/b.md", "b\n"));
        assertThat(TestRepository.paths(git.changesSince("HEAD", List.of("deep"))))
                .isEmpty();
        assertThat(git.changesSince("HEAD", List.of())).isEmpty();
    }

    @Test
    void contentsThatAreMissingOrTooLongAreLeftOut() throws Exception {
        String a = repository.git("rev-parse", "HEAD:a.md").strip();
        String long_ = repository
                .git("hash-object", "-w", repository.file("long", "0123456789").toString())
                .strip();

        assertThat(repository.open().blobs(List.of(long_, "0".repeat(40), a), 9, bytes -> bytes.length))
                .isEqualTo(Map.of(a, 2));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void namesAreNamesWhateverTheyHold() throws Exception {
        List<String> names =
                List.of("-f.md", "*.md", "a b.md", "line\nbreak.md", "ビル é.md", ":(top)x", "[a].md", "\"q\"");
        for (String name : names) {
            repository.file("names/" + name, "1");
        }
        assertThat(repository.changed()).containsExactlyInAnyOrderElementsOf(inNames(names));

        repository.commit();
        assertThat(repository.changed()).isEmpty();
        for (String name : names) {
            repository.file("names/" + name, "2");
        }
        GitRepository git = repository.open();
        assertThat(repository.changed()).containsExactlyInAnyOrderElementsOf(inNames(names));
        assertThat(TestRepository.paths(git.changesSince("HEAD", List.of("names/*.md"))))
                .containsExactly("names/*.md");
        for (String name : names) {
            assertThat(git.tracks(repository.root().resolve("names").resolve(name)))
                    .as(name)
                    .isTrue();
        }
    }

    private static List<String> inNames(List<String> names) {
        return names.stream().map(name -> "names/" + name).toList();
    }

    @Test
    void trackedIsWhatStandsInTheIndex() throws Exception {
        repository.file(".gitignore", "ignored.md\n");
        Path root = repository.root();
        repository.file("ignored.md", "");
        repository.file("new.md", "");
        Files.delete(root.resolve("a.md"));
        GitRepository git = repository.open();

        assertThat(git.tracks(root.resolve("deep/b.md"))).isTrue();
        assertThat(git.tracks(root.resolve("a.md"))).isTrue();
        for (String path : List.of("ignored.md", "new.md", "deep", "*.md", "nowhere/a.md", "../elsewhere.md", "")) {
            assertThat(git.tracks(root.resolve(path))).as(path).isFalse();
        }
    }

    @Test
    void theNearestFolderWithDotGitIsTheRoot() throws Exception {
        Files.createDirectories(repository.root().resolve("deep/er/.git"));
        assertThat(GitRepository.holding(repository.root().resolve("deep/er"), repository.user()))
                .map(git -> git.tree().root())
                .contains(repository.root());
        assertThat(GitRepository.holding(folder.resolve("home"), repository.user()))
                .isEmpty();
    }

    @Test
    void linkedWorkTreesHaveTheirOwnFiles() throws Exception {
        Path tree = folder.toRealPath().resolve("tree");
        repository.git("worktree", "add", "-q", tree.toString(), "-b", "more");
        repository.file("a.md", "edited in the first\n");

        TestRepository linked = repository.at(tree);
        linked.file("deep/b.md", "edited in the second\n");
        assertThat(linked.open().tree().root()).isEqualTo(tree);
        assertThat(linked.changed()).containsExactly("deep/b.md");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkToTheProjectIsTheProject() throws Exception {
        Path link = Files.createSymbolicLink(
                folder.resolve("link"), repository.root().resolve("deep"));
        repository.file("deep/b.md", "edited\n");

        GitRepository git = repository.at(link).open();
        assertThat(git.tree().root()).isEqualTo(repository.root());
        assertThat(git.tree().path(link.resolve("b.md"))).contains("deep/b.md");
        assertThat(git.tracks(link.resolve("b.md"))).isTrue();
    }

    @Test
    void aSubmoduleIsOneThing() throws Exception {
        TestRepository other = TestRepository.in(Files.createDirectories(folder.resolve("other")));
        other.file("shared.md", "1");
        other.commit();
        repository.git("submodule", "add", "-q", other.root().toUri().toString(), "sub");
        repository.commit();
        // Content brings this file, too.
        repository.file(".gitmodules", "[submodule \"sub\"]\n\tpath = sub\n\turl = x\n\tignore = all\n");
        repository.commit();
        assertThat(repository.changed()).isEmpty();
        GitRepository git = repository.open();
        assertThat(git.tracks(repository.root().resolve("sub"))).isTrue();
        assertThat(git.tracks(repository.root().resolve("sub/shared.md"))).isFalse();
        assertThat(git.tree().repositoryWithin("sub/shared.md")).contains("sub");

        TestRepository sub = repository.at(repository.root().resolve("sub"));
        sub.file("new.md", "1");
        assertThat(repository.changed()).containsExactly("sub");
        sub.commit();
        assertThat(repository.changed()).containsExactly("sub");
        assertThat(TestRepository.paths(git.changesSince("HEAD", List.of("sub/shared.md"))))
                .containsExactly("sub");
        repository.commit();
        assertThat(repository.changed()).isEmpty();
        sub.file("shared.md", "2");
        assertThat(repository.changed()).containsExactly("sub");
    }

    @Test
    void howFilesLieOnThisMachineIsTheUsersAffair() throws Exception {
        Path file = repository.file("a.md", "a\r\n");
        touch(file);
        repository.file("backup~", "");
        assertThat(repository.changed()).containsExactly("a.md", "backup~");

        Files.writeString(repository.home().resolve("ignore"), "*~\n");
        Files.writeString(
                repository.home().resolve(".gitconfig"), "[core]\n\tautocrlf = true\n\texcludesFile = ~/ignore\n");
        assertThat(repository.changed()).isEmpty();
    }

    @Test
    void aFileThatOnlyHasAnotherTimeIsUnchanged() throws Exception {
        touch(repository.root().resolve("a.md"));
        assertThat(repository.changed()).isEmpty();
    }

    @Test
    void whatGitLfsKeepsIsComparedWithItsPointer() throws Exception {
        repository.file("image.png", POINTER);
        repository.commit();
        Path image = repository.file("image.png", "picture");
        assertThat(repository.changed()).isEmpty();

        Files.writeString(image, "Picture");
        assertThat(repository.changed()).containsExactly("image.png");
        Files.writeString(image, "");
        assertThat(repository.changed()).containsExactly("image.png");
    }

    @Test
    void nothingIsFetchedIntoAPartialClone() throws Exception {
        repository.file("a.md", "second\n");
        repository.commit();
        repository.git("config", "uploadpack.allowFilter", "true");
        repository.git(
                "clone",
                "-q",
                "--filter=blob:none",
                repository.root().toUri().toString(),
                folder.resolve("clone").toString());
        GitRepository clone = repository.at(folder.resolve("clone")).open();

        List<GitChange> changes = clone.changesSince(clone.mergeBase("HEAD~1"), List.of(""));
        assertThat(TestRepository.paths(changes)).containsExactly("a.md");
        Optional<String> before = changes.get(0).before();
        assertThat(before).isPresent();
        assertThat(clone.blobs(List.of(before.orElseThrow()), 100, bytes -> "there"))
                .isEmpty();
    }

    /** In a container a build often runs as another user than the one who checked out. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aRepositoryOfAnotherUserIsTrustedOnlyWhenTheUserSaysSo() throws Exception {
        Path real = GitProgram.find(System.getenv()).file();
        Path git = Files.writeString(
                Files.createDirectories(folder.resolve("bin")).resolve("git"),
                "#!/bin/sh\nGIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec '" + real + "' \"$@\"\n");
        assertThat(git.toFile().setExecutable(true)).isTrue();
        Map<String, String> environment = new HashMap<>(repository.user());
        environment.put("PATH", git.getParent() + File.pathSeparator + environment.get("PATH"));

        assertThatThrownBy(() -> repository.open(environment))
                .isInstanceOf(GitException.class)
                .hasMessageContaining("git rev-parse says: fatal: detected dubious ownership")
                .hasMessageContaining("--add safe.directory " + repository.root());
        Files.writeString(repository.home().resolve(".gitconfig"), "[safe]\n\tdirectory = " + repository.root() + "\n");
        repository.file("a.md", "edited\n");
        assertThat(TestRepository.paths(repository.open(environment).changesSince("HEAD", List.of(""))))
                .containsExactly("a.md");
    }
}
