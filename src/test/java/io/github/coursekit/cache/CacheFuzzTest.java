package io.github.coursekit.cache;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.coursekit.Mutations;
import io.github.coursekit.TestCourse;
import io.github.coursekit.config.Configuration;
import io.github.coursekit.config.RuleSettings;
import io.github.coursekit.course.Asset;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.MediaType;
import io.github.coursekit.lint.KeptLesson;
import io.github.coursekit.lint.KeptRule;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.load.FileProblemException;
import io.github.coursekit.load.LessonFile;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Suppression;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.rules.BuiltInRules;
import io.github.coursekit.work.Threads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Any bytes at all as a cache, also behind a checksum that is right: nothing is found, or lessons that a check can go on with. The same bytes as
 * damage to a sound cache: none of it is believed.
 */
class CacheFuzzTest {

    private static final int CHECKSUM_LENGTH = 8;

    private static final List<Rule> BUILT_IN = BuiltInRules.all();
    private static final List<RuleDescriptor> RULES = Stream.concat(
                    BUILT_IN.stream().map(Rule::descriptor), Linter.ENGINE_RULES.stream())
            .toList();

    @TempDir
    private static Path folder;

    private static byte[] sound;

    @BeforeAll
    static void writeASoundCache() throws IOException {
        new TestCourse(folder)
                .file("content/_index.md", "---\ntitle: Home\ndate: 2026-01-31T12:00:00.5Z\naliases: [/old/]\n---\n")
                .file(
                        "content/a.md",
                        "---\ntitle: DevOps and SRE\nwieght: 1\nid: a\n---\n## One {#one}\n\n- **DevOps**: x\n- **SRE**: y\n\n"
                                + "<!-- course-ignore-next-line image-alt: drawn -->\n![](pan.svg) [x](../nothing/)\n\n## One\n\n```\n")
                .file("content/quiz.md", "---\ntitle: Q\ntype: test\nquestions: [{id: q, type: essay}]\n---\n");
        Path cache = folder.resolve("sound");
        Configuration configuration = new Configuration(CourseSettings.DEFAULT, RuleSettings.NONE);
        new Linter(BUILT_IN, configuration, Threads.of(1), CourseCache.in(cache)).lint(folder.resolve("content"));
        sound = Files.readAllBytes(cache);
    }

    static Stream<byte[]> seeds() throws IOException {
        return Stream.of(sound, cacheOfAnAsset()).map(cache -> Arrays.copyOf(cache, cache.length - CHECKSUM_LENGTH));
    }

    private static byte[] cacheOfAnAsset() throws IOException {
        Packer out = new Packer(CacheFile.SMILE);
        AssetCodec.write(
                out,
                new Asset("a.svg", 99, Optional.of(MediaType.SVG), List.of("a <script>"), Optional.empty(), List.of()));
        CacheEntry entry = new CacheEntry(new CacheKey("context", "", FakeFile.STAMP), out.bytes());
        Path file = folder.resolve("asset");
        CacheFile.write(file, new TreeMap<>(Map.of("a.svg", entry)));
        return Files.readAllBytes(file);
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "3m")
    void cache(byte[] input) {
        check(input);
    }

    @Test
    void seedsAndWhatTheyTurnIntoAreRead() throws IOException {
        Mutations.of(seeds().toList()).forEach(1_000, CacheFuzzTest::check);
    }

    @Test
    void aSoundCacheIsWrittenAgainAsItWasRead() throws IOException {
        SortedMap<String, CacheEntry> before = CacheFile.read(folder.resolve("sound"));
        byte[] again = writtenAgain(sound);
        SortedMap<String, CacheEntry> after = CacheFile.read(Files.write(folder.resolve("again"), again));

        assertThat(before).hasSize(4);
        assertThat(before.remove("")).as("what is kept of the course").isNotNull();
        assertThat(after.keySet()).isEqualTo(before.keySet());
        before.forEach((path, entry) -> {
            assertThat(after.get(path).content()).isEqualTo(entry.content());
            assertThat(after.get(path).key().context()).isEqualTo(entry.key().context());
        });
    }

    private static void check(byte[] input) {
        try {
            checkCache(input);
            checkCache(withChecksum(input));
            checkDamage(input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void checkCache(byte[] bytes) throws IOException {
        byte[] once = writtenAgain(bytes);
        assertThat(writtenAgain(once)).isEqualTo(once);
    }

    /** The cache that a run leaves which finds again all that is in one, each lesson by its stamp. */
    private static byte[] writtenAgain(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("cache"), bytes);
        SortedMap<String, CacheEntry> entries = new TreeMap<>(CacheFile.read(file));
        entries.replaceAll((path, entry) -> {
            CacheKey key = entry.key();
            return new CacheEntry(new CacheKey(key.context(), key.sha256(), FakeFile.STAMP), entry.content());
        });
        CacheFile.write(file, entries);
        CourseCache cache = CourseCache.open(file, RULES);
        Files.delete(file);
        CourseCache again = CourseCache.open(file, RULES);
        entries.forEach((path, entry) -> {
            cache.rules().read(entry).ifPresent(CacheFuzzTest::checkRules);
            LessonFile lesson = new FakeFile(path, FakeFile.STAMP, "");
            String context = entry.key().context();
            cache.assets(context)
                    .find(lesson)
                    .ifPresent(asset -> assertThat(asset.path()).isEqualTo(path));
            find(cache, lesson, context).ifPresent(kept -> {
                checkLesson(path, kept);
                assertThat(find(again, lesson, context)).isEmpty();
                again.lessons().put(path, kept);
            });
        });
        CacheFile.write(file, new TreeMap<>()); // nothing found is nothing to save
        again.save();
        return Files.readAllBytes(file);
    }

    /** Places are turned into lines, whatever they are; rules are some that there are. */
    private static void checkRules(List<KeptRule> kept) {
        for (KeptRule rule : kept) {
            assertThat(RULES)
                    .containsAll(rule.violations().stream().map(Violation::rule).toList());
        }
    }

    private static Optional<KeptLesson> find(CourseCache cache, LessonFile lesson, String context) {
        try {
            return cache.lessons().find(lesson, context);
        } catch (FileProblemException e) {
            throw new AssertionError("a made-up file can always be read", e);
        }
    }

    /** What comes behind goes by the lesson's path, and turns its places into lines. */
    private static void checkLesson(String path, KeptLesson kept) {
        Lesson lesson = kept.lesson();
        assertThat(lesson.path()).isEqualTo(path);
        Stream.of(
                        lesson.headings().stream().map(heading -> heading.range()),
                        lesson.stages().stream().map(stage -> stage.range()),
                        lesson.stages().stream()
                                .flatMap(stage -> stage.entries().stream())
                                .flatMap(entry -> Stream.of(entry.range(), entry.labelRange())),
                        lesson.links().stream().map(link -> link.range()),
                        kept.suppressions().stream().map(Suppression::comment),
                        kept.violations().stream()
                                .map(Violation::location)
                                .filter(location -> location.path().equals(path))
                                .map(location -> location.range()),
                        Stream.of(lesson.frontMatterOpener()))
                .flatMap(ranges -> ranges)
                .forEach(range -> assertThat(range.end())
                        .isLessThanOrEqualTo(lesson.lines().length()));
    }

    /** The checksum tells any damage of up to four bytes in a row. */
    private static void checkDamage(byte[] input) throws IOException {
        if (input.length < 6) {
            return;
        }
        ByteBuffer damage = ByteBuffer.wrap(input);
        int at = Short.toUnsignedInt(damage.getShort()) % (sound.length - Integer.BYTES + 1);
        int mask = damage.getInt();
        ByteBuffer damaged = ByteBuffer.wrap(sound.clone());
        damaged.putInt(at, damaged.getInt(at) ^ mask);
        Path file = Files.write(folder.resolve("damaged"), damaged.array());

        assertThat(CacheFile.read(file)).hasSize(mask == 0 ? 4 : 0);
    }

    private static byte[] withChecksum(byte[] input) {
        CRC32C checksum = new CRC32C();
        checksum.update(input);
        return ByteBuffer.allocate(input.length + CHECKSUM_LENGTH)
                .put(input)
                .putLong(checksum.getValue())
                .array();
    }
}
