package io.github.coursekit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativePathsTest {

    @ParameterizedTest
    @CsvSource({"a/b/c.md, a/b, c.md", "c.md, '', c.md", "/c.md, '', c.md", "a/, a, ''"})
    void aPathIsAFolderAndAName(String path, String folder, String name) {
        assertThat(RelativePaths.folderOf(path)).isEqualTo(folder);
        assertThat(RelativePaths.nameOf(path)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"a/b/c.md, a", "a/c.md, a", "c.md, ''", "/c.md, ''", "'', ''"})
    void theTopOfAPathIsItsFirstFolder(String path, String top) {
        assertThat(RelativePaths.topOf(path)).isEqualTo(top);
    }

    @ParameterizedTest
    @CsvSource({
        "a/b, c, a/b/c",
        "a/b, ../c, a/c",
        "a/b, ../../c, c",
        "a/b, ../.., ''",
        "a/b, ../../../c,",
        "'', c, c",
        "'', ..,",
        "a, ./c/./d/, a/c/d",
        "a, c//d, a/c/d",
        "a, .c, a/.c",
        "a, ..c, a/..c",
    })
    void aPathInAFolderNeverLeadsOutAtTheTop(String folder, String path, @Nullable String found) {
        assertThat(RelativePaths.resolve(folder, path)).isEqualTo(Optional.ofNullable(found));
    }

    @ParameterizedTest
    @CsvSource({
        "/a/b/, /a/b/c/, c/",
        "/a/b/, /a/b/c, c",
        "/a/b/, /a/c/, ../c/",
        "/a/b/, /a/, ../",
        "/a/b/, /, ../../",
        "/a/b/, /a/b/, ./",
        "/, /a/, a/",
        "/, /, ./",
        "/a/b/, /x/y/z.png, ../../x/y/z.png",
        "/a/b/c/, /a/x/c/, ../../x/c/",
    })
    void oneFolderLeadsToAnother(String from, String to, String path) {
        assertThat(RelativePaths.relativize(from, to)).isEqualTo(path);
    }
}
