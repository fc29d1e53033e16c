package io.github.coursekit.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursekit.course.Asset;
import io.github.coursekit.course.FrontMatter;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonHeading;
import io.github.coursekit.course.MediaType;
import io.github.coursekit.data.Notation;
import io.github.coursekit.lint.KeptLesson;
import io.github.coursekit.load.AssetMemory;
import io.github.coursekit.source.FileStamp;
import io.github.coursekit.text.Lines;
import io.github.coursekit.text.SharedValues;
import io.github.coursekit.text.TextRange;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that somebody made up, with a checksum that is right, is no reason to fail. */
class CourseCacheTest {

    private static final String TEXT = "# Heat\n";

    @TempDir
    private Path folder;

    /** A lesson of seven characters with a heading. */
    private static KeptLesson kept(String path, TextRange heading) {
        Lesson lesson = new Lesson(
                path,
                true,
                new TextRange(0, 0),
                Notation.YAML,
                FrontMatter.EMPTY,
                Optional.empty(),
                List.of(new LessonHeading(1, "Heat", Optional.of("heat"), true, heading)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                1,
                Lines.of(TEXT));
        return new KeptLesson(lesson, List.of(), List.of(), List.of(), false);
    }

    private CourseCache open() {
        return CourseCache.open(folder.resolve("cache"), List.of());
    }

    /** What a run leaves that lints one lesson. */
    private void linted(FakeFile file, KeptLesson kept) throws Exception {
        CourseCache cache = open();
        assertThat(cache.lessons().find(file, "context")).isEmpty();
        cache.lessons().put(file.path(), kept);
        cache.save();
    }

    private Optional<KeptLesson> found(KeptLesson kept) throws Exception {
        FakeFile file = new FakeFile("a.md", Optional.empty(), TEXT);
        linted(file, kept);
        return open().lessons().find(file, "context");
    }

    @Test
    void aLessonIsFoundUnderItsPath() throws Exception {
        assertThat(found(kept("a.md", new TextRange(0, 7)))).isPresent();
    }

    @Test
    void aLessonThatSaysItIsAnotherIsNone() throws Exception {
        assertThat(found(kept("../b.md", new TextRange(0, 7)))).isEmpty();
    }

    @Test
    void aLessonWithAPlaceBehindItsEndIsNone() throws Exception {
        assertThat(found(kept("a.md", new TextRange(0, 8)))).isEmpty();
    }

    @Test
    void aLessonWithTheSameStampIsNotRead() throws Exception {
        linted(new FakeFile("a.md", FakeFile.STAMP, TEXT), kept("a.md", new TextRange(0, 7)));
        FakeFile same = new FakeFile("a.md", FakeFile.STAMP, TEXT);

        assertThat(open().lessons().find(same, "context")).isPresent();
        assertThat(same.reads()).isZero();
    }

    @Test
    void theSameStampInAnotherContextIsNotEnough() throws Exception {
        linted(new FakeFile("a.md", FakeFile.STAMP, TEXT), kept("a.md", new TextRange(0, 7)));

        assertThat(open().lessons().find(new FakeFile("a.md", FakeFile.STAMP, TEXT), "other"))
                .isEmpty();
        assertThat(open().lessons().find(new FakeFile("b.md", FakeFile.STAMP, TEXT), "context"))
                .isEmpty();
    }

    @Test
    void withAnotherStampTheBytesDecide() throws Exception {
        linted(new FakeFile("a.md", FakeFile.STAMP, TEXT), kept("a.md", new TextRange(0, 7)));

        assertThat(open().lessons().find(new FakeFile("a.md", FakeFile.OTHER_STAMP, TEXT), "context"))
                .isPresent();
        assertThat(open().lessons().find(new FakeFile("a.md", Optional.empty(), TEXT), "context"))
                .isPresent();
        assertThat(open().lessons().find(new FakeFile("a.md", FakeFile.OTHER_STAMP, "# Cold\n"), "context"))
                .isEmpty();
        assertThat(open().lessons().find(new FakeFile("a.md", Optional.empty(), "# Cold\n"), "context"))
                .isEmpty();
    }

    @Test
    void noStampIsLikeNoOther() throws Exception {
        linted(new FakeFile("a.md", Optional.empty(), TEXT), kept("a.md", new TextRange(0, 7)));

        assertThat(open().lessons().find(new FakeFile("a.md", Optional.empty(), "# Cold\n"), "context"))
                .isEmpty();
    }

    @Test
    void aNewStampIsRemembered() throws Exception {
        linted(new FakeFile("a.md", Optional.empty(), TEXT), kept("a.md", new TextRange(0, 7)));
        CourseCache cache = open();
        assertThat(cache.lessons().find(new FakeFile("a.md", FakeFile.STAMP, TEXT), "context"))
                .isPresent();
        cache.save();
        FakeFile same = new FakeFile("a.md", FakeFile.STAMP, TEXT);

        assertThat(open().lessons().find(same, "context")).isPresent();
        assertThat(same.reads()).isZero();
    }

    /** Or where no stamp is trusted each check would write the whole cache again. */
    @Test
    void whatIsFoundByItsBytesWithoutAStampIsNotWritten() throws Exception {
        linted(new FakeFile("a.md", Optional.empty(), TEXT), kept("a.md", new TextRange(0, 7)));
        Path file = folder.resolve("cache");
        CourseCache cache = open();
        assertThat(cache.lessons().find(new FakeFile("a.md", Optional.empty(), TEXT), "context"))
                .isPresent();
        Files.delete(file);
        cache.save();

        assertThat(file).doesNotExist();
    }

    @Test
    void aFewNewStampsAreNotWorthWriting() throws Exception {
        CourseCache cold = open();
        for (int i = 0; i < 20; i++) {
            String path = i + ".md";
            cold.lessons().find(new FakeFile(path, FakeFile.STAMP, TEXT), "context");
            cold.lessons().put(path, kept(path, new TextRange(0, 7)));
        }
        cold.save();
        byte[] before = Files.readAllBytes(folder.resolve("cache"));

        assertThat(savedAfterNewStamps(2)).isEqualTo(before);
        assertThat(savedAfterNewStamps(3)).isNotEqualTo(before);
    }

    /** The file that a run leaves in which so many of twenty lessons have another stamp, and all are what they were. */
    private byte[] savedAfterNewStamps(int count) throws Exception {
        CourseCache cache = open();
        for (int i = 0; i < 20; i++) {
            Optional<FileStamp> stamp = i < count ? FakeFile.OTHER_STAMP : FakeFile.STAMP;
            assertThat(cache.lessons().find(new FakeFile(i + ".md", stamp, TEXT), "context"))
                    .isPresent();
        }
        cache.save();
        return Files.readAllBytes(folder.resolve("cache"));
    }

    /** Or the file's old content would be found under what is linted here, once it is put back. */
    @Test
    void aLessonThatIsLintedAnewIsHashedAnewWhateverItsStampSays() throws Exception {
        KeptLesson impossible = kept("a.md", new TextRange(0, 8));
        linted(new FakeFile("a.md", FakeFile.STAMP, TEXT), impossible);
        linted(new FakeFile("a.md", FakeFile.STAMP, "# Cold\n"), kept("a.md", new TextRange(0, 7)));

        assertThat(open().lessons().find(new FakeFile("a.md", FakeFile.OTHER_STAMP, TEXT), "context"))
                .isEmpty();
        assertThat(open().lessons().find(new FakeFile("a.md", FakeFile.OTHER_STAMP, "# Cold\n"), "context"))
                .isPresent();
    }

    @Test
    void whatDoesNotChangeIsNotWritten() throws Exception {
        linted(new FakeFile("a.md", FakeFile.STAMP, TEXT), kept("a.md", new TextRange(0, 7)));
        Path file = folder.resolve("cache");
        CourseCache cache = open();
        cache.lessons().find(new FakeFile("a.md", FakeFile.STAMP, TEXT), "context");
        Files.delete(file);
        cache.save();

        assertThat(file).doesNotExist();
    }

    private static final Asset IMAGE = new Asset(
            "a.svg",
            12,
            Optional.of(MediaType.SVG),
            List.of("a <script>", "a <script>"),
            Optional.empty(),
            List.of("title"));

    /** What a run leaves that reads one asset. */
    private void read(Optional<FileStamp> stamp, Asset asset) throws Exception {
        CourseCache cache = open();
        AssetMemory memory = cache.assets("context");
        assertThat(memory.find(new FakeFile("a.svg", stamp, ""))).isEmpty();
        memory.put(asset);
        cache.save();
    }

    @Test
    void anAssetIsFoundByItsStampAndNotRead() throws Exception {
        read(FakeFile.STAMP, IMAGE);
        FakeFile same = new FakeFile("a.svg", FakeFile.STAMP, "");
        CourseCache cache = open();

        assertThat(cache.assets("context").find(same)).contains(IMAGE);
        assertThat(same.reads()).isZero();
    }

    @Test
    void anAssetWithAnotherStampOrInAnotherContextIsNone() throws Exception {
        read(FakeFile.STAMP, IMAGE);

        assertThat(open().assets("context").find(new FakeFile("a.svg", FakeFile.OTHER_STAMP, "")))
                .isEmpty();
        assertThat(open().assets("context").find(new FakeFile("a.svg", Optional.empty(), "")))
                .isEmpty();
        assertThat(open().assets("context").find(new FakeFile("b.svg", FakeFile.STAMP, "")))
                .isEmpty();
        assertThat(open().assets("other").find(new FakeFile("a.svg", FakeFile.STAMP, "")))
                .isEmpty();
    }

    @Test
    void anAssetWithoutAStampIsNotKept() throws Exception {
        read(Optional.empty(), IMAGE);

        assertThat(CacheFile.read(folder.resolve("cache"))).isEmpty();
    }

    @Test
    void anAssetThatSaysItIsAnotherIsNone() throws Exception {
        Packer out = new Packer(CacheFile.SMILE);
        AssetCodec.write(out, new Asset("../b.svg", 12, Optional.empty(), List.of(), Optional.empty(), List.of()));
        CacheKey key = new CacheKey("context", "", FakeFile.STAMP);
        CacheFile.write(folder.resolve("cache"), new TreeMap<>(Map.of("a.svg", new CacheEntry(key, out.bytes()))));

        assertThat(open().assets("context").find(new FakeFile("a.svg", FakeFile.STAMP, "")))
                .isEmpty();
    }

    /** A file can become the other when {@code index.md} is put beside it. */
    @Test
    void anAssetIsNoLessonAndALessonIsNoAsset() throws Exception {
        linted(new FakeFile("a.md", FakeFile.STAMP, TEXT), kept("a.md", new TextRange(0, 7)));
        FakeFile file = new FakeFile("a.md", FakeFile.STAMP, TEXT);

        assertThat(open().assets("context").find(file)).isEmpty();
        CourseCache cache = open();
        AssetMemory memory = cache.assets("assets");
        assertThat(memory.find(file)).isEmpty();
        memory.put(new Asset("a.md", 7, Optional.empty(), List.of(), Optional.empty(), List.of()));
        cache.save();
        assertThat(open().lessons().find(file, "context")).isEmpty();
        assertThat(open().lessons().find(file, "assets")).isEmpty();
    }

    @Test
    void aNumberOfLinesThatAreNotThereTakesNoMemory() {
        Packer out = new Packer(CacheFile.SMILE);
        out.number(Integer.MAX_VALUE);
        Unpacker in = new Unpacker(CacheFile.SMILE, out.bytes(), new SharedValues());

        assertThatThrownBy(in::offsets).isInstanceOf(IllegalArgumentException.class);
    }
}
