package io.github.coursekit.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursekit.git.GitRepository;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What every source does alike: the same files are the same course, wherever they are kept. */
class ContentSourceTest {

    private static final Map<String, String> FILES = new TreeMap<>(Map.ofEntries(
            Map.entry("_index.md", "---\ntitle: Top\n---\n"),
            Map.entry("a b.md", "space"),
            Map.entry("caf\u00E9/\u6599\u7406.md", "no ASCII"),
            Map.entry("line\nbreak.md", "a name of two lines"),
            Map.entry("empty.txt", ""),
            Map.entry("deep/er/and/deeper.md", "deep"),
            Map.entry("crlf.md", "one\r\ntwo\r\n"),
            Map.entry("long.md", "x".repeat(3000)),
            Map.entry("pass/ed/over.md", "excluded"),
            Map.entry("no.md", "excluded"),
            Map.entry(".hidden/a.md", "hidden"),
            Map.entry("a/.hidden.md", "hidden"),
            Map.entry("a/node_modules/b.md", "another's"),
            Map.entry("a/target/c.md", "not at the top"),
            Map.entry("target/d.md", "built"),
            Map.entry("course.yaml", "rules: {}"),
            Map.entry("a/course.yaml", "not at the top")));

    private static final List<String> CONTENT = List.of(
            "_index.md",
            "a b.md",
            "a/course.yaml",
            "a/target/c.md",
            "caf\u00E9/\u6599\u7406.md",
            "crlf.md",
            "deep/er/and/deeper.md",
            "empty.txt",
            "line\nbreak.md",
            "long.md");

    private static final ContentFilter FILTER =
            Filters.excluding(path -> path.equals("no.md") || path.equals("pass/ed/"));

    @TempDir
    private Path folder;

    private interface Checks {
        void check(ContentSource source) throws Exception;
    }

    private static void write(Path root, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private ContentSource folder() throws IOException {
        Path content = folder.resolve("folder/content");
        write(content, FILES);
        write(folder.resolve("folder/static"), Map.of("img/logo.png", "logo"));
        return FolderSource.of(content);
    }

    private ContentSource jar() throws IOException {
        Path jar = folder.resolve("course.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("META-INF/content/deep/"));
            zip.putNextEntry(new ZipEntry("META-INF/content2/other.md"));
            for (Map.Entry<String, String> file : FILES.entrySet()) {
                zip.putNextEntry(new ZipEntry("META-INF/content/" + file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return JarSource.open(jar, "META-INF/content", Map.of());
    }

    /** Half of the files are below, some of them otherwise, and one that is taken away. */
    private ContentSource overlay() throws IOException {
        Path content = folder.resolve("below/content");
        write(content, Map.of("_index.md", "other", "gone.md", "x", "a b.md", "space", "caf\u00E9/old.md", "x"));
        write(folder.resolve("below/static"), Map.of("img/logo.png", "logo"));
        OverlaySource overlay = new OverlaySource(FolderSource.of(content));
        FILES.forEach((path, text) -> {
            if (!path.equals("a b.md")) {
                overlay.put(path, text.getBytes(StandardCharsets.UTF_8));
            }
        });
        overlay.remove("gone.md");
        overlay.remove("caf\u00E9/old.md");
        overlay.put("reset.md", new byte[1]);
        overlay.reset("reset.md");
        return overlay;
    }

    /** The work tree differs from the revision. */
    private ContentSource git() throws Exception {
        Path root = Files.createDirectories(folder.resolve("git"));
        run(root, "init", "-q");
        write(root.resolve("my course/content"), FILES);
        write(root.resolve("my course/static"), Map.of("img/logo.png", "logo"));
        write(root.resolve("my course/content2"), Map.of("other.md", "x"));
        run(root, "add", "-A", "-f");
        run(root, "-c", "user.name=T", "-c", "user.email=t@example.org", "commit", "-qm", "all");
        run(root, "tag", "v1");
        Files.writeString(root.resolve("my course/content/a b.md"), "edited");
        Files.delete(root.resolve("my course/content/long.md"));
        return GitSource.of(GitRepository.holding(root).orElseThrow(), "v1", "my course/content");
    }

    private static void run(Path root, String... arguments) throws Exception {
        List<String> command = Stream.concat(
                        Stream.of("git", "-C", root.toString(), "-c", "core.autocrlf=false"), Stream.of(arguments))
                .toList();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
    }

    private Stream<DynamicTest> all(Checks checks) throws Exception {
        Map<String, ContentSource> sources = new LinkedHashMap<>();
        sources.put("folder", folder());
        sources.put("jar", jar());
        sources.put("overlay", overlay());
        sources.put("git", git());
        sources.put("checked", new CheckedSource(sources.get("folder")));
        sources.put("hashed", new HashedSource(sources.get("folder")));
        return sources.entrySet().stream()
                .map(source -> DynamicTest.dynamicTest(source.getKey(), () -> checks.check(source.getValue())));
    }

    @TestFactory
    @DisabledOnOs(OS.WINDOWS)
    Stream<DynamicTest> theSameFilesAreContent() throws Exception {
        return all(source -> {
            FileList list = source.list("", FILTER);

            assertThat(list.files()).containsExactlyElementsOf(CONTENT);
            assertThat(list.folders()).contains("a", "a/target", "caf\u00E9", "deep", "deep/er", "deep/er/and", "pass");
            assertThat(list.folders()).doesNotContain("", "pass/ed", "target", ".hidden", "a/node_modules");
            assertThat(list.problems()).isEmpty();
        });
    }

    @TestFactory
    @DisabledOnOs(OS.WINDOWS)
    Stream<DynamicTest> aPartIsListedAsInTheWhole() throws Exception {
        return all(source -> {
            assertThat(source.list("deep", FILTER).files()).containsExactly("deep/er/and/deeper.md");
            assertThat(source.list("deep/er", FILTER).folders()).containsExactly("deep/er", "deep/er/and");
            assertThat(source.list("a b.md", FILTER).files()).containsExactly("a b.md");
            assertThat(source.list("a", FILTER).files()).containsExactly("a/course.yaml", "a/target/c.md");
            assertThat(source.list("pass/ed/over.md", FILTER).isEmpty()).isTrue();
            assertThat(source.list("nowhere", FILTER).isEmpty()).isTrue();
        });
    }

    @TestFactory
    @DisabledOnOs(OS.WINDOWS)
    Stream<DynamicTest> theirBytesAreTheSame() throws Exception {
        return all(source -> {
            for (String path : CONTENT) {
                byte[] bytes = FILES.get(path).getBytes(StandardCharsets.UTF_8);
                assertThat(source.read(path, 3000)).as(path).isEqualTo(bytes);
                assertThat(source.read(path, bytes.length)).as(path).isEqualTo(bytes);
                FileStart start = source.start(path, 3);
                assertThat(start.bytes()).as(path).isEqualTo(Arrays.copyOf(bytes, Math.min(3, bytes.length)));
                assertThat(start.size()).as(path).isEqualTo(bytes.length);
                assertThat(source.start(path, 5000).bytes()).as(path).isEqualTo(bytes);
                try (InputStream in = source.open(path)) {
                    assertThat(in.readAllBytes()).as(path).isEqualTo(bytes);
                }
            }
        });
    }

    @TestFactory
    @DisabledOnOs(OS.WINDOWS)
    Stream<DynamicTest> whatIsTooLongOrNotThereIsTold() throws Exception {
        return all(source -> {
            assertThatThrownBy(() -> source.read("long.md", 2999))
                    .isInstanceOfSatisfying(
                            SourceException.class,
                            e -> assertThat(SourceProblems.shown(e.problem()))
                                    .isEqualTo("LIMIT long.md: The file has 3000 bytes"));
            for (String path : List.of("nowhere.md", "deep", "gone.md")) {
                assertThatThrownBy(() -> source.read(path, 10))
                        .isInstanceOfSatisfying(
                                SourceException.class,
                                e -> assertThat(SourceProblems.shown(e.problem()))
                                        .startsWith("UNREADABLE " + path + ": "));
                assertThatThrownBy(() -> source.start(path, 10)).isInstanceOf(SourceException.class);
                assertThatThrownBy(() -> source.open(path).readAllBytes()).isInstanceOf(IOException.class);
            }
        });
    }

    @TestFactory
    @DisabledOnOs(OS.WINDOWS)
    Stream<DynamicTest> ofTooManyFilesThereIsNone() throws Exception {
        return all(source -> {
            assertThat(source.list("", Filters.upTo(14)).files()).isNotEmpty();
            FileList list = source.list("", Filters.upTo(3));

            assertThat(list.files()).isEmpty();
            assertThat(list.problems())
                    .extracting(SourceProblem::kind, SourceProblem::path)
                    .containsExactly(org.assertj.core.api.Assertions.tuple(SourceProblem.Kind.LIMIT, ""));
        });
    }

    @Test
    void filesInMemoryCountAsWell() throws IOException {
        OverlaySource overlay = new OverlaySource(FolderSource.of(folder));
        write(folder, Map.of("a.md", "a", "b.md", "b"));
        overlay.put("c.md", new byte[0]);

        assertThat(overlay.list("", Filters.upTo(3)).files()).hasSize(3);
        assertThat(overlay.list("", Filters.upTo(2)).files()).isEmpty();
        assertThat(overlay.list("", Filters.upTo(1)).files()).isEmpty();
        overlay.put("d.md", new byte[0]);
        overlay.remove("a.md");
        overlay.remove("b.md");
        assertThat(overlay.list("", Filters.upTo(2)).files()).containsExactly("c.md", "d.md");
    }

    @TestFactory
    @DisabledOnOs(OS.WINDOWS)
    Stream<DynamicTest> whatTheSiteServesBesideItIsListed() throws Exception {
        return all(source -> assertThat(source.staticFiles())
                .isEqualTo(source instanceof JarSource ? List.of() : List.of("img/logo.png")));
    }

    @Test
    void whatLiesOverAFolderKnowsTheFilesOfItsSite(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("content"));
        Files.createDirectories(folder.resolve("static"));
        Files.createDirectories(folder.resolve("assets/img"));
        Files.writeString(folder.resolve("static/robots.txt"), "");
        Files.writeString(folder.resolve("assets/img/pan.svg"), "");
        ContentSource below = FolderSource.of(
                folder.resolve("content"),
                new SiteFolders(
                        List.of(new SiteFolders.Root(folder.resolve("static"), "")),
                        List.of(new SiteFolders.Root(folder.resolve("assets"), ""))));

        for (ContentSource over :
                List.of(new CheckedSource(below), new HashedSource(below), new OverlaySource(below))) {
            assertThat(over.staticFiles()).containsExactly("robots.txt");
            assertThat(over.assetFiles()).containsExactly("img/pan.svg");
        }
    }
}
