package io.github.coursekit.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursekit.course.FrontMatter;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonHeading;
import io.github.coursekit.text.Lines;
import io.github.coursekit.text.TextRange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that somebody made up, with a checksum that is right, is no reason to fail. */
class LessonCacheTest {

    private static final String TEXT = "# Heat\n";

    @TempDir
    private Path folder;

    /** A lesson of seven characters with a heading. */
    private static KeptLesson kept(String path, TextRange heading) {
        Lesson lesson = new Lesson(
                path,
                true,
                new TextRange(0, 0),
                new FrontMatter(
                        "Heat", null, null, null, null, null, 0, null, null, false, false, null, null, List.of()),
                List.of(new LessonHeading(1, "Heat", "heat", heading)),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                1,
                Lines.of(TEXT));
        return new KeptLesson(lesson, List.of(), List.of(), false);
    }

    private Optional<KeptLesson> found(KeptLesson kept) throws IOException {
        Path file = folder.resolve("cache");
        LessonCache cache = LessonCache.open(file, List.of());
        assertThat(cache.find("a.md", "key")).isEmpty();
        cache.put("a.md", kept);
        cache.save();
        return LessonCache.open(file, List.of()).find("a.md", "key");
    }

    @Test
    void aLessonIsFoundUnderItsPath() throws IOException {
        assertThat(found(kept("a.md", new TextRange(0, 7)))).isPresent();
    }

    @Test
    void aLessonThatSaysItIsAnotherIsNone() throws IOException {
        assertThat(found(kept("../b.md", new TextRange(0, 7)))).isEmpty();
    }

    @Test
    void aLessonWithAPlaceBehindItsEndIsNone() throws IOException {
        assertThat(found(kept("a.md", new TextRange(0, 8)))).isEmpty();
    }

    @Test
    void aNumberOfLinesThatAreNotThereTakesNoMemory() {
        Packer out = new Packer(CacheFile.SMILE);
        out.number(Integer.MAX_VALUE);
        Unpacker in = new Unpacker(CacheFile.SMILE, out.bytes());

        assertThatThrownBy(in::offsets).isInstanceOf(IllegalArgumentException.class);
    }
}
