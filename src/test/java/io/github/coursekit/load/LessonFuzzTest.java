package io.github.coursekit.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.coursekit.Mutations;
import io.github.coursekit.Places;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonHeading;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.course.Limits;
import io.github.coursekit.course.RoleEntry;
import io.github.coursekit.course.Stage;
import io.github.coursekit.hugo.Cascade;
import io.github.coursekit.site.PathPatterns;
import io.github.coursekit.site.Site;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.work.Activity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Any bytes at all as a lesson: its front matter as Hugo reads it, its headings, its stages. */
class LessonFuzzTest {

    private static final LessonReader READER = new LessonReader(CourseSettings.DEFAULT);

    private static final LessonReader STAGE_READER = new LessonReader(new CourseSettings(
            List.of("Chef", "Cook", "Guest"),
            new PathPatterns(List.of("**")),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Site.DEFAULT,
            PathPatterns.NONE,
            Limits.DEFAULT));

    @FuzzTest(maxDuration = "5m")
    void lesson(byte[] input) {
        check(input);
    }

    @Test
    void seedsAndWhatTheyTurnIntoAreRead() {
        Mutations.of(LessonFuzzTest.class, "lesson").forEach(400, LessonFuzzTest::check);
    }

    private static void check(byte[] input) {
        check(READER, input);
        check(STAGE_READER, input);
    }

    private static void check(LessonReader reader, byte[] input) {
        LessonText text = reader.read("a.md", input, Cascade.NONE, new Activity());
        Lesson lesson = text.lesson();

        assertThat(parts(
                        reader.read("a.md", input, Cascade.NONE, new Activity()).lesson()))
                .isEqualTo(parts(lesson));
        Places places = new Places(text.source());
        places.checkSorted(lesson.headings().stream().map(LessonHeading::range).toList());
        assertThat(lesson.headings())
                .allSatisfy(heading -> assertThat(heading.id()).isNotEqualTo(Optional.of("")));
        places.checkSorted(lesson.stages().stream().map(Stage::range).toList());
        assertThat(lesson.headings())
                .extracting(LessonHeading::range)
                .containsAll(lesson.stages().stream().map(Stage::range).toList());
        lesson.stages().forEach(stage -> checkStage(stage, text.source(), places));
        lesson.links().forEach(link -> places.check(link.range()));
        assertThat(lesson.isAssessment() && lesson.readable())
                .isEqualTo(lesson.assessment().isPresent());
        assertThat(lesson.words()).isBetween(0, text.source().text().length());
        assertThat(lesson.order()).isEqualByComparingTo(lesson.order());
    }

    private static List<Object> parts(Lesson lesson) {
        return List.of(
                lesson.frontMatter(),
                lesson.headings(),
                lesson.stages(),
                lesson.links(),
                lesson.anchors(),
                lesson.assessment(),
                lesson.words());
    }

    private static void checkStage(Stage stage, SourceFile source, Places places) {
        places.checkSorted(stage.entries().stream().map(RoleEntry::range).toList());
        for (RoleEntry entry : stage.entries()) {
            assertThat(entry.range().start())
                    .isGreaterThanOrEqualTo(stage.range().end());
            places.check(entry.labelRange());
            assertThat(entry.range().contains(entry.labelRange()))
                    .as("label %s of %s", entry.labelRange(), source.slice(entry.range()))
                    .isTrue();
            assertThat(entry.label()).isNotBlank();
        }
    }
}
