package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.TestCourse;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.site.LessonKeys;
import io.github.coursekit.site.LessonTypes;
import io.github.coursekit.site.LessonWords;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lessons that pages of the site show are checked, and what is said of them is what the page says. */
class SiteExamplesTest {

    private static final Path PAGES = Path.of("src/site/markdown");

    /** A file, or what is said of the files since the last such block. */
    private static final Pattern BLOCK =
            Pattern.compile("(?ms)^```(?:md|yaml) path=(\\S+)\n(.*?)^```$|^```violations\n(.*?)^```$");

    @TempDir
    private Path folder;

    @Test
    void theLessonsOfThePageOnLessonsAreRight() throws Exception {
        TestCourse course = new TestCourse(folder);
        List<MatchResult> blocks = blocks("lesson-file.md");
        for (MatchResult block : blocks) {
            course.file(block.group(1), block.group(2));
        }

        assertThat(blocks).hasSizeGreaterThan(LessonTypes.ALL.size() - 1);
        assertThat(Linted.messages(course.project(Project.Kind.NO_POM), Severity.INFO))
                .isEmpty();
    }

    @Test
    void thatPageNamesAllTypesKeysAndWords() throws Exception {
        String page = Files.readString(PAGES.resolve("lesson-file.md"));
        Stream<String> inCamelCase = Stream.of(
                        LessonKeys.IN_FRONT_MATTER, LessonKeys.IN_QUESTIONS, LessonKeys.IN_OPTIONS)
                .flatMap(keys -> keys.stream())
                .filter(key -> LessonKeys.OF_ASSESSMENTS.stream()
                        .map(LessonKeys::snakeCase)
                        .noneMatch(snake -> snake.equals(key)));

        assertThat(Stream.of(
                                LessonTypes.ALL.stream(),
                                inCamelCase,
                                LessonWords.LEVELS.stream(),
                                LessonWords.QUESTION_TYPES.stream())
                        .flatMap(words -> words)
                        .distinct())
                .allSatisfy(word -> assertThat(page).contains("`" + word + "`"));
    }

    /** Each such block is about the files since the one before. */
    @Test
    void whatIsSaidOfPagesWithStagesIsWhatACheckSays() throws Exception {
        TestCourse course = new TestCourse(folder);
        List<String> said = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (MatchResult block : blocks("stages.md")) {
            if (block.group(1) != null) {
                course.file(block.group(1), block.group(2));
            } else {
                expected.addAll(block.group(3).lines().toList());
                said.addAll(Linted.lines(course.project(Project.Kind.NO_POM), "stage-"));
                course = new TestCourse(folder.resolve(Integer.toString(block.start())));
            }
        }

        assertThat(expected).isNotEmpty();
        assertThat(said).isEqualTo(expected);
    }

    private static List<MatchResult> blocks(String page) throws Exception {
        return BLOCK.matcher(Files.readString(PAGES.resolve(page))).results().toList();
    }
}
