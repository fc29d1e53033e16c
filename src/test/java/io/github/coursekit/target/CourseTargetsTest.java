package io.github.coursekit.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.TestCourse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CourseTargetsTest {

    @TempDir
    private Path folder;

    private CourseTargets targets;

    @BeforeEach
    void prepare() throws Exception {
        new TestCourse(folder)
                .file("hugo.yaml", "baseURL: https://Knives.example/school\nlanguages: {en: {}, fr: {}}\n")
                .file("content/_index.md", page("Knives"))
                .file("content/care/_index.md", page("Care") + "## Oil\n")
                .file(
                        "content/care/sharpen.md",
                        page("Sharpen\nid: sharpen\naliases: [/old/grind/, whet]")
                                + "## The angle\n<a id=\"Burr\"></a>\n")
                .file("content/care/Clean Up.md", page("Clean\nid: clean"))
                .file("content/care/Clean Up.fr.md", page("Nettoyer\nid: clean"))
                .file("content/care/blade.svg", "<svg/>")
                .file("content/care/rust/index.md", page("Rust\nslug: no-rust"))
                .file("content/care/rust/spot.png", "x")
                .file("content/care/tomorrow.md", page("Tomorrow\ndraft: true"))
                .file("content/care/made.md", page("Made") + "{{< steps >}}\n")
                .file("content/care/broken.md", "---\ntitle: [\n---\n")
                .file("content/history/japan.md", page("Japan\nid: same"))
                .file("content/history/france.md", page("France\nid: same"));
        targets = new CourseTargets(new KnownCourses().with("org.example", "knives", folder));
    }

    private static String page(String title) {
        return "---\ntitle: " + title + "\n---\n";
    }

    private static CourseTarget there() {
        return new CourseTarget.There("org.example:knives", false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/#top",
                "/_index.md",
                "/care",
                "/care/",
                "/care/_index.md",
                "/care/#oil",
                "/care/sharpen.md",
                "/care/sharpen",
                "/care/sharpen/",
                "/care/sharpen/index.html",
                "/care/sharpen.md#the-angle",
                "/care/sharpen/#Burr",
                "/care/sharpen/#:~:text=angle",
                "/old/grind/",
                "/care/whet",
                "?id=sharpen#the-angle",
                "?id=clean",
                "/care/Clean%20Up.md",
                "/care/Clean%20Up",
                "/care/clean-up/",
                "/care/Clean%20Up.fr.md",
                "/care/blade.svg",
                "/care/rust/index.md",
                "/care/rust",
                "/care/no-rust/",
                "/care/rust/spot.png",
                "/care/no-rust/spot.png",
                "/care/broken.md",
                "/care/broken/",
                "/history/",
                "/history",
                "/history/#whatever"
            })
    void leadsToWhatIsThereHoweverItIsWritten(String rest) {
        assertThat(targets.of("course:org.example:knives" + rest)).contains(there());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://knives.example/school/",
                "https://knives.example/school",
                "HTTP://KNIVES.example/school/care/sharpen/?x=1#the-angle",
                "https://knives.example/school/care/no-rust/spot.png",
                "https://knives.example/school/old/grind/"
            })
    void leadsToWhereTheCourseIsPublished(String url) {
        assertThat(targets.of(url)).contains(there());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://knives.example/",
                "https://knives.example/schooling/care/x/",
                "https://knives.example/school/prices/",
                "https://knives.example/school/blog/new/",
                "https://knives.example/school/care/index.xml",
                "https://knives.example/school/care/page/2/",
                "https://knives.example/school/care/photo.jpg",
                "https://elsewhere.example/school/care/x/",
                "https://",
                "mailto:a@knives.example",
                "care/sharpen.md",
                "#x",
                ""
            })
    void whatIsNoPartOfACourseIsNoneOfItsMatters(String destination) {
        assertThat(targets.of(destination)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            nullValues = "-",
            value = {
                "/care/sharpan.md | The course 'org.example:knives' has nothing at 'care/sharpan.md' | did you mean 'course:org.example:knives/care/sharpen.md'? | -",
                "/care/shapren/#the-angle | The course 'org.example:knives' has nothing at 'care/shapren/' | did you mean 'course:org.example:knives/care/sharpen/#the-angle'? | -",
                "/Care/Sharpen.md | The course 'org.example:knives' has nothing at 'Care/Sharpen.md' | did you mean 'course:org.example:knives/care/sharpen.md'? | course:org.example:knives/care/sharpen.md",
                "/tools/japan.md | The course 'org.example:knives' has nothing at 'tools/japan.md' | did you mean 'course:org.example:knives/history/japan/'? | -",
                "/care/tomorow.md | The course 'org.example:knives' has nothing at 'care/tomorow.md' | \"\" | -",
                "/care/Blade.svg | The course 'org.example:knives' has nothing at 'care/Blade.svg' | did you mean 'course:org.example:knives/care/blade.svg'? | course:org.example:knives/care/blade.svg",
                "/care/shapren/#nowhere | The course 'org.example:knives' has nothing at 'care/shapren/' | did you mean 'course:org.example:knives/care/sharpen/'? | -",
                "/Care/Sharpen.md#nowhere | The course 'org.example:knives' has nothing at 'Care/Sharpen.md' | did you mean 'course:org.example:knives/care/sharpen.md'? | -",
                "/Care/Made.md#step-2 | The course 'org.example:knives' has nothing at 'Care/Made.md' | did you mean 'course:org.example:knives/care/made.md#step-2'? | course:org.example:knives/care/made.md#step-2",
                "/care/sharpen.md#the-angel | There is no anchor 'the-angel' in 'care/sharpen.md' of the course 'org.example:knives' | did you mean 'course:org.example:knives/care/sharpen.md#the-angle'? | -",
                "/care/sharpen/#burr | There is no anchor 'burr' in 'care/sharpen.md' of the course 'org.example:knives' | did you mean 'course:org.example:knives/care/sharpen/#Burr'? | course:org.example:knives/care/sharpen/#Burr",
                "?id=same | 2 lessons of the course 'org.example:knives' have the id 'same' | name one by its path: history/france.md, history/japan.md | -",
                ":1.0/care | 'course:org.example:knives:1.0/care' is no address of anything in a course | write 'course:<groupId>:<artifactId>/<path>' | -"
            })
    void whatIsNotThereIsToldWithWhatIsNear(String rest, String fact, String advice, String replacement) {
        assertThat(targets.of("course:org.example:knives" + rest))
                .contains(new CourseTarget.Broken(fact, advice, Optional.ofNullable(replacement)));
    }

    @Test
    void anIdThatNoLessonHasIsToldWhereAllLessonsCouldBeRead() throws Exception {
        Files.delete(folder.resolve("content/care/broken.md"));
        CourseTargets read = new CourseTargets(new KnownCourses().with("org.example", "knives", folder));

        assertThat(read.of("course:org.example:knives?id=sharpem"))
                .contains(new CourseTarget.Broken(
                        "No lesson of the course 'org.example:knives' has the id 'sharpem'",
                        "did you mean 'course:org.example:knives?id=sharpen'?"));
        assertThat(read.of("course:org.example:knives?id=sharpem#the-angle").toString())
                .contains("did you mean 'course:org.example:knives?id=sharpen#the-angle'?");
        assertThat(read.of("course:org.example:knives?id=sharpem#nowhere").toString())
                .contains("did you mean 'course:org.example:knives?id=sharpen'?");
    }

    @Test
    void aPublishedPageThatIsNotThereIsToldWithItsUrl() {
        assertThat(targets.of("https://knives.example/school/care/sharpne/?a=1#the-angle"))
                .contains(new CourseTarget.Broken(
                        "The course 'org.example:knives' has nothing at 'care/sharpne/'",
                        "did you mean 'https://Knives.example/school/care/sharpen/?a=1#the-angle'?"));
        assertThat(targets.of("https://knives.example/school/care/sharpne/#nowhere"))
                .contains(new CourseTarget.Broken(
                        "The course 'org.example:knives' has nothing at 'care/sharpne/'",
                        "did you mean 'https://Knives.example/school/care/sharpen/'?"));
    }

    @Test
    void aDraftIsToldAsOne() {
        assertThat(targets.of("course:org.example:knives/care/tomorrow.md"))
                .contains(new CourseTarget.There("org.example:knives", true));
    }

    @Test
    void theCourseMustBeADependency() {
        assertThat(targets.of("course:org.example:knifes/care/"))
                .contains(new CourseTarget.Broken(
                        "The course 'org.example:knifes' is not among the dependencies of this project",
                        "did you mean 'course:org.example:knives/care/'?"));
        assertThat(targets.of("course:org.example:spoons/care/"))
                .contains(new CourseTarget.Broken(
                        "The course 'org.example:spoons' is not among the dependencies of this project",
                        "add 'org.example:spoons' to the <dependencies> of its POM"));
        assertThat(targets.of("course:org.example:plates"))
                .contains(new CourseTarget.Broken(
                        "The dependency 'org.example:plates' holds no course", "is it the right artifact?"));
        assertThat(targets.of("course:org.example:all/care/"))
                .contains(new CourseTarget.Broken(
                        "The dependency 'org.example:all' holds no course of that name, but 'org.example:knives'",
                        "name the course that is meant"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "course:org.example:far/x | the dependency 'far' cannot be fetched",
                "course:org.example:knives/care/made.md#step-2 | what shortcodes write on 'care/made.md' of the course 'org.example:knives' is not known",
                "course:org.example:knives/care/broken.md#x | 'care/broken.md' of the course 'org.example:knives' could not be read",
                "course:org.example:knives?id=sharpem | 'care/broken.md' of the course 'org.example:knives' could not be read"
            })
    void whatIsNotAtHandIsLeftUndecided(String destination, String cause) {
        assertThat(targets.of(destination)).contains(new CourseTarget.Undecided(cause));
    }

    @Test
    void withoutAPomNothingIsKnownOfOtherCourses() {
        CourseTargets alone = new CourseTargets(OtherCourses.UNKNOWN);

        assertThat(alone.of("course:org.example:knives/care/"))
                .contains(
                        new CourseTarget.Undecided("without a POM it is not known which courses this one depends on"));
        assertThat(alone.of("https://knives.example/school/care/nothing/")).isEmpty();
    }

    @Test
    void nobodyLooksForCoursesThatNothingLeadsTo() {
        CourseTargets unasked = new CourseTargets(new OtherCourses() {

            @Override
            public Answer find(String groupId, String artifactId) {
                throw new AssertionError("asked for " + artifactId);
            }

            @Override
            public List<OtherCourse> all() {
                throw new AssertionError("asked where courses are published");
            }
        });

        assertThat(List.of("../a/", "a.md#b", "mailto:a@b.example", "courses:x", "httpd/", "//h/x", ""))
                .allSatisfy(destination -> assertThat(unasked.of(destination)).isEmpty());
    }
}
