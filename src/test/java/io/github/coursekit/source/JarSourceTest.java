package io.github.coursekit.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class JarSourceTest {

    @TempDir
    private Path folder;

    private JarSource jar(String name, int bytes) throws IOException {
        Path jar = folder.resolve("a.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] zeros = new byte[1 << 20];
            for (int left = bytes; left > 0; left -= zeros.length) {
                zip.write(zeros, 0, Math.min(left, zeros.length));
            }
        }
        return JarSource.open(jar, "content", Map.of());
    }

    @Test
    void namesThatLeadOutAreProblems() throws IOException {
        try (JarSource source = jar("content/../../etc/passwd", 1)) {
            FileList list = source.list("", Filters.ALL);

            assertThat(list.files()).isEmpty();
        }
        try (JarSource source = jar("content/a\\..\\b.md", 1)) {
            assertThat(source.list("", Filters.ALL).problems().stream().map(SourceProblems::shown))
                    .containsExactly(
                            "UNREADABLE a\\..\\b.md: The name cannot be packed, since it holds a backslash, which parts folders on some systems; rename it");
        }
    }

    @Test
    void ofAFileThatUnpacksToVeryMuchOnlyTheBeginningIsHeld() throws Exception {
        try (JarSource source = jar("content/a.bin", 300 << 20)) {
            assertThat(source.start("a.bin", 4).bytes()).hasSize(4);
            assertThat(source.start("a.bin", 4).size()).isEqualTo(300L << 20);
            assertThatThrownBy(() -> source.read("a.bin", 1000)).hasMessage("The file has 314572800 bytes");
        }
    }

    @Test
    void aSizeThatIsALieIsFoundOut() throws Exception {
        jar("content/a.md", 5000).close();
        byte[] bytes = Files.readAllBytes(folder.resolve("a.jar"));
        int directory = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        bytes[directory + 24] = 100; // the lowest two bytes of the size unpacked
        bytes[directory + 25] = 0;
        Path jar = Files.write(folder.resolve("lie.jar"), bytes);

        try (JarSource source = JarSource.open(jar, "content", Map.of())) {
            assertThatThrownBy(() -> source.read("a.md", 1000))
                    .isInstanceOfSatisfying(
                            SourceException.class,
                            e -> assertThat(e.problem().kind()).isNotNull());
        }
    }

    @Test
    void whatLiesElsewhereInTheJarIsInTheFolder() throws Exception {
        jar("served/film.mp4", 3).close();
        Map<String, String> elsewhere = Map.of(
                "img/film.mp4",
                "served/film.mp4",
                "gone.mp4",
                "served/gone.mp4",
                "../out.mp4",
                "served/film.mp4",
                "",
                "x");

        try (JarSource source = JarSource.open(folder.resolve("a.jar"), "content", elsewhere)) {
            assertThat(source.list("", Filters.ALL).files()).containsExactly("gone.mp4", "img/film.mp4");
            assertThat(source.list("img", Filters.ALL).files()).containsExactly("img/film.mp4");
            assertThat(source.open("img/film.mp4").readAllBytes()).hasSize(3);
            assertThat(source.read("img/film.mp4", 3)).hasSize(3);
            assertThatThrownBy(() -> source.read("gone.mp4", 3)).hasMessage("The file is not in a.jar!/content/");
        }
    }

    @Test
    void aFolderThatTheJarHasNotIsToldSo() throws IOException {
        try (JarSource source = jar("elsewhere/a.md", 1)) {
            assertThatThrownBy(() -> source.list("", Filters.ALL))
                    .isInstanceOf(NoSuchFileException.class)
                    .hasMessage("a.jar!/content/");
        }
    }
}
