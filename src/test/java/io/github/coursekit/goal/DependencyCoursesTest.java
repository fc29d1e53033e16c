package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.TestCourse;
import io.github.coursekit.catalog.Catalog;
import io.github.coursekit.catalog.Catalogs;
import io.github.coursekit.catalog.Coordinates;
import io.github.coursekit.report.ConsoleRecord;
import io.github.coursekit.report.Origin;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.target.CourseTarget;
import io.github.coursekit.target.CourseTargets;
import io.github.coursekit.target.OtherCourse;
import io.github.coursekit.target.OtherCourses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DependencyCoursesTest {

    @TempDir
    private Path folder;

    private final List<String> warnings = new ArrayList<>();

    /** The dependencies that were looked into. */
    private final List<String> looked = new ArrayList<>();

    /** What Maven finds for a dependency. */
    private interface Finding {
        List<Catalog> catalogs() throws GoalException;
    }

    private Dependency dependency(String artifact, Finding finding, String... problems) {
        return new Dependency() {

            @Override
            public Coordinates coordinates() {
                return new Coordinates("org.example", artifact, "1.0");
            }

            @Override
            public Catalogs catalogs() throws GoalException {
                looked.add(artifact);
                return new Catalogs(finding.catalogs(), List.of(problems));
            }
        };
    }

    /** The catalog of a course with one page, read from its sources. */
    private Catalog course(String artifact, String page) throws GoalException {
        try {
            TestCourse course = new TestCourse(folder.resolve(artifact))
                    .file("course.yaml", "site: {baseURL: https://" + artifact + ".example/}\n")
                    .file("content/" + page + ".md", "---\ntitle: A\n---\n");
            return ModuleCatalog.of(course.project(Project.Kind.OTHER), new Coordinates("org.example", artifact, "1.0"))
                    .orElseThrow();
        } catch (IOException e) {
            throw new GoalException("no course", e);
        }
    }

    private DependencyCourses courses(Dependency... declared) {
        return new DependencyCourses(
                dependency("own", () -> List.of(course("own", "here"))), List.of(declared), warnings::add);
    }

    private Dependency absent(String artifact) {
        return dependency(artifact, () -> {
            throw new GoalException("no repository has it");
        });
    }

    @Test
    void nothingIsLookedIntoUntilItIsAskedFor() {
        OtherCourses courses = courses(
                dependency("knives", () -> List.of(course("knives", "oil"))),
                dependency("spoons", () -> List.of(course("spoons", "wood"))));

        assertThat(looked).isEmpty();
        assertThat(courses.find("org.example", "spoons")).isInstanceOf(OtherCourses.Found.class);
        assertThat(courses.find("org.example", "spoons")).isInstanceOf(OtherCourses.Found.class);
        assertThat(looked).containsExactly("spoons");
    }

    @Test
    void aJarMayHoldCoursesOfOtherNames() {
        OtherCourses courses = courses(
                dependency("library", List::of),
                dependency("all-courses", () -> List.of(course("knives", "oil"), course("spoons", "wood"))));

        assertThat(courses.find("org.example", "spoons")).isInstanceOf(OtherCourses.Found.class);
        assertThat(courses.find("org.example", "library")).isEqualTo(new OtherCourses.NoCourse(Set.of()));
        assertThat(courses.find("org.example", "all-courses"))
                .isEqualTo(new OtherCourses.NoCourse(Set.of("org.example:knives", "org.example:spoons")));
        assertThat(((OtherCourses.Undeclared) courses.find("org.example", "forks")).declared())
                .containsExactly("org.example:knives", "org.example:spoons");
    }

    @Test
    void aCourseMayBeInWhatIsNotAtHand() {
        OtherCourses courses = courses(dependency("knives", () -> List.of(course("knives", "oil"))), absent("far"));

        assertThat(courses.all()).hasSize(1);
        assertThat(courses.areKnown()).isFalse();
        assertThat(warnings).isEmpty();
        assertThat(courses.find("org.example", "knives")).isInstanceOf(OtherCourses.Found.class);
        for (String artifact : List.of("far", "forks")) {
            assertThat(courses.find("org.example", artifact))
                    .isEqualTo(new OtherCourses.Undecided("the dependency org.example:far:1.0 is not at hand"));
        }
        assertThat(warnings)
                .containsExactly("Links into courses of org.example:far:1.0 are left undecided: no repository has it");
    }

    @Test
    void whatCannotBeReadIsToldLineByLine() {
        OtherCourses courses = courses(dependency("bad", List::of, "The configuration is wrong:", "course.yaml:1:1 x"));

        assertThat(courses.find("org.example", "bad"))
                .isEqualTo(new OtherCourses.Undecided("the dependency org.example:bad:1.0 cannot be read"));
        assertThat(warnings)
                .containsExactly(
                        "Links into courses of org.example:bad:1.0 are left undecided: The configuration is wrong:",
                        "course.yaml:1:1 x");
    }

    @Test
    void theCourseItselfHasAnAddressToo() {
        OtherCourses courses = courses();

        assertThat(courses.all()).isEmpty();
        assertThat(looked).isEmpty();
        assertThat(new CourseTargets(courses).of("course:org.example:own/here"))
                .contains(new CourseTarget.There("org.example:own", false));
    }

    @Test
    void aCourseByItsSourcesIsTheOneThatWouldBePacked() throws Exception {
        TestCourse course = new TestCourse(folder)
                .file("content/a/_index.md", "---\ntitle: A\n---\n")
                .file("content/a/pan.svg", "<svg/>")
                .file("content/broken.md", "---\ntitle: [\n---\n");
        Coordinates coordinates = new Coordinates("org.example", "pans", "2.0");

        OtherCourse made = new OtherCourse(ModuleCatalog.of(course.project(Project.Kind.OTHER), coordinates)
                .orElseThrow());

        assertThat(made.catalog().coordinates()).isEqualTo(coordinates);
        assertThat(made.catalog().assets()).hasSize(1);
        assertThat(made.catalog().unread()).hasSize(1);
        assertThat(ModuleCatalog.of(new TestCourse(folder.resolve("content")).project(Project.Kind.OTHER), coordinates))
                .isEmpty();
    }

    @Test
    void explainAndOutlineTellOfThem() throws Exception {
        Project here = new TestCourse(folder.resolve("here"))
                .file(
                        "content/a.md",
                        "---\ntitle: A\n---\n[1](course:org.example:knives/oil.md) ![2](course:org.example:knives/x.svg) [3](course:g:b)\n")
                .project(Project.Kind.OTHER);
        OtherCourses courses =
                courses(dependency("knives", () -> List.of(course("knives", "oil"))), dependency("library", List::of));

        assertThat(Explain.run(here, "link-course", null, courses))
                .endsWith("  Course org.example:knives 1.0: 1 page, published at https://knives.example/");
        assertThat(Explain.run(here, "link-target", null, courses)).noneMatch(line -> line.startsWith("  Course "));
        assertThat(Outline.run(here).orElseThrow())
                .endsWith("Leads to the course g:b: 1 link", "Leads to the course org.example:knives: 2 links");
    }

    @Test
    void aFullCacheHidesNoChangeOfAnotherCourse() throws Exception {
        TestCourse here = new TestCourse(folder.resolve("here"))
                .file("content/a.md", "---\ntitle: A\n---\nSee [oil](course:org.example:knives/oil.md).\n");
        Project project = here.project(Project.Kind.OTHER);

        assertThat(lines(project)).noneMatch(line -> line.contains("link-course"));
        Files.move(folder.resolve("knives/content/oil.md"), folder.resolve("knives/content/grease.md"));
        assertThat(lines(project)).anyMatch(line -> line.contains("has nothing at 'oil.md'"));
        Files.move(folder.resolve("knives/content/grease.md"), folder.resolve("knives/content/oil.md"));
        assertThat(lines(project)).noneMatch(line -> line.contains("link-course"));
    }

    /** What a check with a cache finds, with the course of the folder {@code knives} as it is now. */
    private List<String> lines(Project project) throws Exception {
        Path knives = folder.resolve("knives");
        if (!Files.exists(knives)) {
            course("knives", "oil");
        }
        OtherCourses courses = courses(dependency(
                "knives",
                () -> List.of(ModuleCatalog.of(
                                new TestCourse(knives).project(Project.Kind.OTHER),
                                new Coordinates("org.example", "knives", "1.0"))
                        .orElseThrow())));
        Check.Request request = new Check.Request(
                project,
                Severity.ERROR,
                0,
                List.of(),
                folder.resolve("reports"),
                project.defaultBaselineFile(),
                null,
                null,
                folder.resolve("cache/lessons"));
        return Check.run(
                        request,
                        new Surroundings(InstantSource.fixed(Instant.EPOCH), line -> {}, Origin.UNKNOWN, courses))
                .orElseThrow()
                .lines()
                .stream()
                .map(ConsoleRecord::text)
                .toList();
    }
}
