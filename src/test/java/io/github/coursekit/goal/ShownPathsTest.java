package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.TestCourse;
import io.github.coursekit.report.ConsoleRecord;
import io.github.coursekit.report.Origin;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.target.OtherCourses;
import io.github.coursekit.work.Threads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What paths are relative to: the root of the build. */
class ShownPathsTest {

    @TempDir
    private Path folder;

    private Path starters;

    @BeforeEach
    void makeModules() throws IOException {
        for (String module : List.of("starters", "desserts")) {
            new TestCourse(folder)
                    .file("build/" + module + "/pom.xml", "")
                    .file("build/" + module + "/content/a.md", "---\ntitle: A\nweight: x\n---\nText.\n");
        }
        starters = folder.resolve("build/starters");
    }

    private static Project project(Path directory, Path top) {
        return new Project(directory, top, Project.Kind.COURSE, null, null, Threads.of(1));
    }

    private static Check.Result check(Project project, ReportFormat... formats) throws GoalException {
        Check.Request request = new Check.Request(
                project,
                Severity.ERROR,
                0,
                List.of(formats),
                project.directory().resolve("target/course"),
                project.defaultBaselineFile(),
                null);
        Origin origin = new Origin("check", "org.example/" + project.directory().getFileName(), "1.0");
        return Check.run(request, new Surroundings(InstantSource.system(), line -> {}, origin, OtherCourses.UNKNOWN))
                .orElseThrow();
    }

    private static String shown(Path directory, Path top) throws GoalException {
        ConsoleRecord first = check(project(directory, top)).lines().get(0);
        return first.text().substring(0, first.text().indexOf(':'));
    }

    @Test
    void theTopmostFolderOfTheBuildIsTheRoot() throws Exception {
        assertThat(shown(starters, folder.resolve("build"))).isEqualTo("starters/content/a.md");
    }

    @Test
    void theRepositoryAboveItIsTheRoot() throws Exception {
        new TestCourse(folder).file(".git/HEAD", "");

        assertThat(shown(starters, folder.resolve("build"))).isEqualTo("build/starters/content/a.md");
    }

    @Test
    void aRepositoryBelowItIsNot() throws Exception {
        new TestCourse(folder).file("build/starters/.git", "gitdir: elsewhere");

        assertThat(shown(starters, folder.resolve("build"))).isEqualTo("starters/content/a.md");
    }

    @Test
    void aModuleThatIsBuiltAloneHasTheModulesAroundItForItsRoot() throws Exception {
        new TestCourse(folder).file("build/pom.xml", "");

        assertThat(shown(starters, starters)).isEqualTo("starters/content/a.md");
    }

    @Test
    void anAggregatorBesideItsModulesHasTheirCommonFolderForItsRoot() throws Exception {
        Path aggregator = Files.createDirectories(folder.resolve("build/aggregator"));

        assertThat(shown(starters, aggregator)).isEqualTo("starters/content/a.md");
    }

    @Test
    void aLinkToTheProjectDoesNotHideItsRoot() throws Exception {
        new TestCourse(folder).file("build/.git/HEAD", "");
        Path link = Files.createSymbolicLink(folder.resolve("link"), starters);

        assertThat(shown(link, link)).isEqualTo("starters/content/a.md");
    }

    @Test
    void reportsOfModulesCanBePutTogether() throws Exception {
        Path top = folder.resolve("build");
        Path desserts = top.resolve("desserts");
        check(project(starters, top), ReportFormat.SARIF, ReportFormat.GITLAB);
        check(project(desserts, top), ReportFormat.SARIF, ReportFormat.GITLAB);

        assertThat(both("violations.sarif", "/runs/0/automationDetails/id"))
                .containsExactly("course/org.example/starters/", "course/org.example/desserts/");
        assertThat(both("violations.sarif", "/runs/0/tool/driver/version")).containsExactly("1.0", "1.0");
        assertThat(both("violations.sarif", "/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri"))
                .containsExactly("starters/content/a.md", "desserts/content/a.md");
        assertThat(both("violations.sarif", "/runs/0/results/0/partialFingerprints/courseViolation~1v1"))
                .doesNotHaveDuplicates();
        assertThat(both("violations-gitlab.json", "/0/fingerprint")).doesNotHaveDuplicates();
    }

    private List<String> both(String report, String pointer) throws IOException {
        return Stream.of("starters", "desserts")
                .map(module -> folder.resolve("build/" + module + "/target/course/" + report))
                .map(ShownPathsTest::read)
                .map(json -> json.at(pointer).asString())
                .toList();
    }

    private static JsonNode read(Path file) {
        return JsonMapper.builder().build().readTree(file.toFile());
    }

    @Test
    void aRuleIsExplainedForAPathAsACheckShowsIt() throws Exception {
        new TestCourse(starters).file("course.yaml", "overrides: [{paths: [a.md], rules: {weight-value: info}}]\n");

        List<String> lines =
                Explain.run(project(starters, folder.resolve("build")), "weight-value", "starters/content/a.md");

        assertThat(String.join("\n", lines).replaceAll("\\s+", " "))
                .contains("Severity for starters/content/a.md: info, set by starters/course.yaml");
    }
}
