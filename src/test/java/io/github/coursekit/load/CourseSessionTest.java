package io.github.coursekit.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.course.Limits;
import io.github.coursekit.hugo.Cascade;
import io.github.coursekit.site.PathPatterns;
import io.github.coursekit.site.Site;
import io.github.coursekit.source.ContentSource;
import io.github.coursekit.source.FolderSource;
import io.github.coursekit.source.OverlaySource;
import io.github.coursekit.work.Activity;
import io.github.coursekit.work.Threads;
import io.github.coursekit.work.Workers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However files change, a session has the course that a fresh load has, and reads no more than it must. */
class CourseSessionTest {

    /** How many edits are made in each of the runs; more are tried with {@code -Dsession.edits=20000}. */
    private static final int EDITS = Integer.getInteger("session.edits", 150);

    private static final CourseSettings SETTINGS = new CourseSettings(
            CourseSettings.DEFAULT.roles(),
            PathPatterns.NONE,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Site.DEFAULT,
            new PathPatterns(List.of("**/skip.me", "out/", "**/out/**")),
            new Limits(600, 300, 10, Duration.ofSeconds(30)));

    @TempDir
    private Path folder;

    private Path content;

    @BeforeEach
    void empty() throws IOException {
        content = Files.createDirectories(folder.resolve("content"));
    }

    private static CourseLoader loader(ContentSource source) {
        return new CourseLoader(source, SETTINGS, new Workers(Threads.of(1)));
    }

    private static CourseSession session(ContentSource source) throws IOException {
        return loader(source).open((text, activity) -> {}, AssetMemory.NONE);
    }

    private static void assertSame(Course course, Course fresh, String step) {
        assertThat(course.lessons()).as(step).isEqualTo(fresh.lessons());
        assertThat(course.assets()).as(step).isEqualTo(fresh.assets());
        assertThat(course.root()).as(step).isEqualTo(fresh.root());
        assertThat(course.problems()).as(step).isEqualTo(fresh.problems());
        assertThat(course.staticFiles()).as(step).isEqualTo(fresh.staticFiles());
        assertThat(course.settings()).as(step).isEqualTo(fresh.settings());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void afterAnyEditsInMemoryTheCourseIsThatOfAFreshLoad(long seed) throws IOException {
        OverlaySource source = new OverlaySource(FolderSource.of(content));
        CountingSource failing = new CountingSource(source);
        CourseSession session = session(failing);
        RandomEdits edits = new RandomEdits(seed);
        SortedMap<String, byte[]> before = new TreeMap<>();
        for (int i = 0; i < EDITS; i++) {
            Set<String> touched = edits.next();
            before.keySet().stream()
                    .filter(path -> !edits.files().containsKey(path))
                    .forEach(source::reset);
            edits.files().forEach((path, bytes) -> {
                if (bytes != before.get(path)) {
                    source.put(path, bytes);
                }
            });
            before.clear();
            before.putAll(edits.files());

            assertSame(
                    session.update(touched),
                    loader(failing).load(),
                    "seed %d, edit %d: %s".formatted(seed, i, touched));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    @DisabledOnOs(OS.WINDOWS)
    void afterAnyEditsOfAFolderTheCourseIsThatOfAFreshLoad(long seed) throws IOException {
        FolderSource source = FolderSource.of(content);
        CourseSession session = session(source);
        RandomEdits edits = new RandomEdits(seed);
        for (int i = 0; i < EDITS; i++) {
            Set<String> touched = edits.next();
            write(edits.files());

            assertSame(
                    session.update(touched), loader(source).load(), "seed %d, edit %d: %s".formatted(seed, i, touched));
        }
    }

    /** Writes all files anew; of a file and a folder with one name the one that comes first in order stays. */
    private void write(Map<String, byte[]> files) throws IOException {
        try (Stream<Path> all = Files.walk(content)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(content)) {
                    Files.delete(path);
                }
            }
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = content.resolve(file.getKey());
            if (!Files.isDirectory(path) && isFree(path.getParent())) {
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
        }
    }

    private boolean isFree(Path directory) {
        for (Path up = directory; !up.equals(content); up = up.getParent()) {
            if (Files.isRegularFile(up)) {
                return false;
            }
        }
        return true;
    }

    private void file(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void course() throws IOException {
        file("content/_index.md", "---\ntitle: Top\n---\n");
        file("content/a/_index.md", "---\ntitle: A\ncascade: {type: page}\n---\n");
        file("content/a/p.md", "---\ntitle: P\n---\n");
        file("content/a/q.md", "---\ntitle: Q\n---\n");
        file("content/b/_index.md", "---\ntitle: B\n---\n");
        file("content/b/p.md", "---\ntitle: P\n---\n");
        file("content/b/pic.svg", "<svg/>");
    }

    @Test
    void anEditOfAPageReadsThatPageOnly() throws IOException {
        course();
        CountingSource source = new CountingSource(FolderSource.of(content));
        CourseSession session = session(source);
        source.clear();
        file("content/a/p.md", "---\ntitle: Other\n---\n");

        Course course = session.update(Set.of("a/p.md"));

        assertThat(course.lessons())
                .extracting(lesson -> lesson.frontMatter().names().title().orElse(""))
                .contains("Other");
        assertThat(source.read()).containsExactly("a/p.md");
        assertThat(source.listed()).containsExactly("a/p.md");
    }

    @Test
    void anEditOfASectionReadsWhatInheritsOtherThingsOnly() throws IOException {
        course();
        CountingSource source = new CountingSource(FolderSource.of(content));
        CourseSession session = session(source);
        source.clear();
        file("content/a/_index.md", "---\ntitle: A\ncascade: {type: page}\n---\nMore text.\n");
        session.update(Set.of("a/_index.md"));
        assertThat(source.read()).containsOnly("a/_index.md");

        source.clear();
        file("content/a/_index.md", "---\ntitle: A\ncascade: {type: labs}\n---\nMore text.\n");
        Course course = session.update(Set.of("a/_index.md"));

        assertThat(source.read()).containsOnly("a/_index.md", "a/p.md", "a/q.md");
        assertThat(course.lessons())
                .filteredOn(lesson -> lesson.path().equals("a/q.md"))
                .extracting(lesson -> lesson.frontMatter().names().type().orElse(""))
                .containsExactly("labs");
    }

    @Test
    void anIndexTurnsPagesIntoResourcesAndBack() throws IOException {
        course();
        OverlaySource source = new OverlaySource(FolderSource.of(content));
        CourseSession session = session(source);
        source.remove("b/_index.md");
        source.put("b/index.md", bytes("---\ntitle: B\n---\n"));

        Course bundle = session.update(Set.of("b/_index.md", "b/index.md"));
        assertThat(bundle.assets()).extracting(asset -> asset.path()).containsExactly("b/p.md", "b/pic.svg");

        source.reset("b/_index.md");
        source.reset("b/index.md");
        Course section = session.update(Set.of("b/_index.md", "b/index.md"));
        assertThat(section.assets()).extracting(asset -> asset.path()).containsExactly("b/pic.svg");
        assertThat(section.lessons()).extracting(Lesson::path).contains("b/p.md");
    }

    @Test
    void filesBesideTheContentAreFollowed() throws IOException {
        course();
        CourseSession session = session(FolderSource.of(content));
        file("static/logo.png", "x");

        assertThat(session.update(Set.of("a/p.md")).staticFiles()).isEmpty();
        assertThat(session.update(Set.of("../static/logo.png")).staticFiles()).containsExactly("logo.png");
    }

    @Test
    void whatTheVisitorKnowsIsNotParsed() throws IOException {
        course();
        OverlaySource source = new OverlaySource(FolderSource.of(content));
        Knowing visitor = new Knowing();
        CourseSession session = loader(source).open(visitor, AssetMemory.NONE);
        assertThat(visitor.visited).contains("a/p.md");
        visitor.known = session.course().lessons();
        visitor.visited.clear();
        source.put("a/p.md", bytes("---\ntitle: Other\n---\n"));

        Course course = session.update(List.of("a/p.md"));

        assertThat(visitor.visited).isEmpty();
        assertThat(course.lessons()).isEqualTo(visitor.known);
    }

    /** Knows all lessons from some time on. */
    private static final class Knowing implements LessonVisitor {

        private final Set<String> visited = ConcurrentHashMap.newKeySet();
        private List<Lesson> known = List.of();

        @Override
        public void visit(LessonText text, Activity activity) {
            visited.add(text.lesson().path());
        }

        @Override
        public Optional<Lesson> known(LessonFile file, Cascade inherited) {
            return known.stream()
                    .filter(lesson -> lesson.path().equals(file.path()))
                    .findFirst();
        }
    }
}
