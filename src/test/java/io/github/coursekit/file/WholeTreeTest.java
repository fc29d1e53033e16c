package io.github.coursekit.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeTreeTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    @TempDir
    private Path folder;

    private Path tree() {
        return folder.resolve("tree");
    }

    /** Writes a tree of files that hold their own names. */
    private void write(String... names) throws IOException {
        Map<Path, WholeFile.Content> files = new LinkedHashMap<>();
        for (String name : names) {
            files.put(tree().resolve(name), out -> out.write(name.getBytes()));
        }
        WholeTree.write(tree(), files);
    }

    /** Files with what they hold, and folders. */
    private List<String> found() throws IOException {
        try (Stream<Path> paths = Files.walk(tree())) {
            return paths.filter(path -> !path.equals(tree()))
                    .map(path -> tree().relativize(path) + (Files.isDirectory(path) ? "/" : ""))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void whatIsNotWantedAnyMoreIsRemovedWithItsFolders() throws IOException {
        write("a.md", "b/c/d.md", "b/e.md");

        write("b/e.md", "f/g.md");

        assertThat(found()).containsExactly("b/", "b/e.md", "f/", "f/g.md");
        assertThat(tree().resolve("f/g.md")).hasContent("f/g.md");
    }

    @Test
    void whatHoldsItsBytesAlreadyIsLeftAsItIs() throws IOException {
        write("same.md", "longer.md", "shorter.md", "other.md");
        Files.writeString(tree().resolve("longer.md"), "longer.md and more");
        Files.writeString(tree().resolve("shorter.md"), "short");
        Files.writeString(tree().resolve("other.md"), "OTHER.MD");
        for (String name : List.of("same.md", "longer.md", "shorter.md", "other.md")) {
            Files.setLastModifiedTime(tree().resolve(name), LONG_AGO);
        }

        write("same.md", "longer.md", "shorter.md", "other.md");

        assertThat(Files.getLastModifiedTime(tree().resolve("same.md"))).isEqualTo(LONG_AGO);
        for (String name : List.of("longer.md", "shorter.md", "other.md")) {
            assertThat(tree().resolve(name)).hasContent(name);
        }
    }

    @Test
    void aFileTakesThePlaceOfAFolderAndAFolderThatOfAFile() throws IOException {
        write("a/b.md", "c");

        write("a", "c/d.md");

        assertThat(found()).containsExactly("a", "c/", "c/d.md");
    }

    @Test
    void linksAreRemovedAndNotFollowed() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("a.md"), "kept");
        Files.createDirectories(tree());
        Files.createSymbolicLink(tree().resolve("b"), elsewhere);
        Files.createSymbolicLink(tree().resolve("c.md"), elsewhere.resolve("a.md"));

        write("b/a.md", "c.md");

        assertThat(elsewhere.resolve("a.md")).hasContent("kept");
        assertThat(tree().resolve("b/a.md")).hasContent("b/a.md");
        assertThat(Files.isSymbolicLink(tree().resolve("c.md"))).isFalse();
    }

    @Test
    void whatKilledRunsLeftIsRemoved() throws IOException {
        write("a.md");
        Files.writeString(tree().resolve(".a.md.1-1.00000000-0000-0000-0000-000000000000.part"), "half");

        write("a.md");

        assertThat(found()).containsExactly("a.md");
    }

    @Test
    void aContentThatCannotBeHadLeavesTheFileAsItWas() throws IOException {
        write("a.md");

        assertThatThrownBy(() -> WholeTree.write(tree(), Map.of(tree().resolve("a.md"), out -> {
                    out.write("half".getBytes());
                    throw new IOException("gone");
                })))
                .hasMessage("gone");

        assertThat(tree().resolve("a.md")).hasContent("a.md");
        assertThat(found()).containsExactly("a.md");
    }
}
