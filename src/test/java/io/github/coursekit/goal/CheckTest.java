package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursekit.TestCourse;
import io.github.coursekit.report.ConsoleRecord;
import io.github.coursekit.report.ConsoleReport;
import io.github.coursekit.report.ConsoleStyle;
import io.github.coursekit.report.Screen;
import io.github.coursekit.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

    private static final String GOOD = "---\ntitle: Heat\nweight: 1\n---\nHot.\n";
    private static final String BAD = "---\ntitle: Cold\nweight: x\n---\nCold.\n";

    @TempDir
    private Path folder;

    private Optional<Check.Result> check(Project.Kind kind, Severity severity, long allowed) throws GoalException {
        return check(kind, severity, allowed, List.of(ReportFormat.SARIF));
    }

    private Check.Result check(Project.Kind kind, List<ReportFormat> formats) throws GoalException {
        return check(kind, Severity.ERROR, 0, formats).orElseThrow();
    }

    private Optional<Check.Result> check(Project.Kind kind, Severity severity, long allowed, List<ReportFormat> formats)
            throws GoalException {
        Project project = new TestCourse(folder).project(kind);
        return Check.run(new Check.Request(
                project,
                severity,
                allowed,
                formats,
                folder.resolve("out/course"),
                project.defaultBaselineFile(),
                null));
    }

    private Check.Result check() throws GoalException {
        return check(Project.Kind.COURSE, Severity.ERROR, 0).orElseThrow();
    }

    @Test
    void aGoodCoursePasses() throws Exception {
        new TestCourse(folder).file("content/a.md", GOOD);

        Check.Result result = check();

        assertThat(result.failure()).isEmpty();
        assertThat(result.lines()).isEmpty();
        assertThat(result.summary()).isEqualTo("1 lesson checked: no errors, no warnings, 2 infos");
        assertThat(folder.resolve("out/course")).isDirectoryContaining("glob:**violations.sarif");
        assertThat(Files.list(folder.resolve("out/course"))).hasSize(1);
    }

    @Test
    void whatTheSiteDoesNotHaveAtHandIsNoFaultAndToldOnce() throws Exception {
        new TestCourse(folder)
                .file(
                        "hugo.yaml",
                        "module:\n  mounts:\n    - {source: content, target: content}\n    - {source: tmp/spec, target: content/spec}\n")
                .file("content/_index.md", "---\ntitle: Home\n---\nSee [one](/spec/one/), ![two](/spec/two.png).\n")
                .file("content/a.md", "---\ntitle: Heat\nweight: 1\n---\n[one](/spec/one/#part) [none](/none/)\n");

        Check.Result result = check();

        assertThat(result.lines())
                .extracting(ConsoleRecord::text)
                .containsExactly("content/a.md:5:31: error The link leads to '/none/', where nothing is [link-target]");
        assertThat(result.remarks())
                .containsExactly(
                        "3 links left undecided: 'tmp/spec' is not here, which the site takes (hugo.yaml:4)",
                        "Site: hugo.yaml");
    }

    @Test
    void linksBelowAFolderThatIsNotThereHaveOneCause() throws Exception {
        TestCourse course = new TestCourse(folder).file("content/docs/_index.md", "---\ntitle: Docs\nweight: 1\n---\n");
        for (int i = 1; i <= 25; i++) {
            course.file(
                    "content/docs/page-" + i + ".md",
                    "---\ntitle: T\nweight: %d\n---\n[a](/docs/old/a%d/), ![b](../../pictures/b%d.png), [c](/docs/c%d/)\n"
                            .formatted(i, i, i, i));
        }

        List<String> console =
                ConsoleReport.of(check().input(), ConsoleStyle.FRAME, Screen.PLAIN, "see all", "mvn course:explain")
                        .stream()
                        .map(ConsoleRecord::text)
                        .toList();

        assertThat(console)
                .contains(
                        "25 links lead below '/docs/old/', where nothing is; is that folder missing, or served by another part of"
                                + " the site (links: elsewhere)? [link-target]; see all",
                        "25 images and other files are looked for below '/pictures/', where nothing is; is that folder missing,"
                                + " or served by another part of the site (links: elsewhere)? [image-target]; see all",
                        "... 15 more of link-target; see all");
    }

    @Test
    void linksToOnePageThatIsNotThereHaveOneCause() throws Exception {
        TestCourse course = new TestCourse(folder).file("content/_index.md", "---\ntitle: Home\n---\nText.\n");
        for (int i = 1; i <= 20; i++) {
            course.file(
                    "content/page-%d.md".formatted(i),
                    "---\ntitle: T\nweight: %d\n---\n[a](%s/moved/#part-%d)\n".formatted(i, i % 2 == 0 ? "" : "..", i));
        }

        assertThat(ConsoleReport.of(check().input(), ConsoleStyle.FRAME, Screen.PLAIN, "see all", "mvn course:explain"))
                .extracting(ConsoleRecord::text)
                .contains("20 links lead to '/moved/', where nothing is [link-target]; see all");
    }

    @Test
    void anchorsThatOnePageDoesNotHaveHaveOneCause() throws Exception {
        TestCourse course =
                new TestCourse(folder).file("content/page.md", "---\ntitle: Page\nweight: 30\n---\nText.\n");
        for (int i = 1; i <= 20; i++) {
            course.file(
                    "content/page-%d.md".formatted(i),
                    "---\ntitle: T\nweight: %d\n---\nSee [it](../page/#part-%d).\n".formatted(i, i));
        }

        assertThat(ConsoleReport.of(check().input(), ConsoleStyle.FRAME, Screen.PLAIN, "see all", "mvn course:explain"))
                .extracting(ConsoleRecord::text)
                .contains("20 links name anchors that are not in 'page.md' [link-anchor]; see all");
    }

    @Test
    void anAnchorThatAShortcodeMayBringIsUndecided() throws Exception {
        new TestCourse(folder)
                .file(
                        "content/a.md",
                        "---\ntitle: Heat\nweight: 1\n---\n{{< box >}}\n\n[in](#inside) [b](../b/#none)\n")
                .file("content/b.md", "---\ntitle: Cold\nweight: 2\n---\nSee [a](../a/#inside).\n");

        Check.Result result = check(Project.Kind.COURSE, List.of(ReportFormat.JSON, ReportFormat.HTML));

        assertThat(result.lines())
                .extracting(ConsoleRecord::text)
                .singleElement()
                .asString()
                .endsWith("[link-anchor]");
        assertThat(result.remarks())
                .containsExactly("2 links left undecided: what shortcodes write on the page is not known");
        assertThat(folder.resolve("out/course/violations.json")).content().contains("\"undecided\" : 2");
        assertThat(folder.resolve("out/course/violations.html"))
                .content()
                .contains("<dt>Links undecided</dt><dd>2</dd>");
    }

    @Test
    void whereARuleIsOffNothingIsUndecided() throws Exception {
        new TestCourse(folder)
                .file("course.yaml", "overrides: [{paths: [b.md], rules: {link-anchor: off}}]\n")
                .file("content/a.md", "---\ntitle: Heat\nweight: 1\n---\n{{< box >}}\n\n[in](#inside)\n")
                .file("content/b.md", "---\ntitle: Cold\nweight: 2\n---\nSee [a](../a/#inside).\n");

        assertThat(check().input().result().undecided())
                .extracting(place -> place.location().path())
                .containsExactly("a.md");
    }

    @Test
    void allFormatsAreWrittenInOneRun() throws Exception {
        new TestCourse(folder).file("modules/one/content/b.md", BAD).file(".git/HEAD", "ref: refs/heads/main\n");
        Project project = new Project(folder.resolve("modules/one"), Project.Kind.COURSE, null, null);
        Check.Request request = new Check.Request(
                project,
                Severity.ERROR,
                0,
                List.of(ReportFormat.values()),
                folder.resolve("modules/one/target/course"),
                project.defaultBaselineFile(),
                null);

        Check.Result result = Check.run(request).orElseThrow();

        assertThat(result.files())
                .contains(
                        "modules/one/target/course/violations.sarif",
                        "modules/one/target/course/violations.json",
                        "modules/one/target/course/violations-junit.xml",
                        "modules/one/target/course/violations-checkstyle.xml",
                        "modules/one/target/course/violations-gitlab.json")
                .allSatisfy(file -> assertThat(folder.resolve(file)).isNotEmptyFile());
        assertThat(Files.list(request.reportDirectory())).hasSameSizeAs(result.files());
        assertThat(result.standardOutput()).startsWith("::error file=modules/one/content/b.md,line=3,col=9,");
        assertThat(request.reportDirectory().resolve("violations-gitlab.json"))
                .content()
                .contains("\"path\":\"modules/one/content/b.md\"");
        assertThat(request.reportDirectory().resolve("violations.json"))
                .content()
                .contains("\"path\":\"modules/one/content/b.md\"");
    }

    @Test
    void allViolationsCanBeSeenInAFileThatIsThere() throws Exception {
        new TestCourse(folder).file("content/b.md", BAD);

        assertThat(check().whole()).isEqualTo("see out/course/violations.sarif");
        assertThat(check(Project.Kind.COURSE, List.of()).whole()).isEqualTo("-Dcourse.style=line shows all");
        assertThat(check(Project.Kind.COURSE, List.of(ReportFormat.JUNIT, ReportFormat.JSON))
                        .whole())
                .isEqualTo("see out/course/violations.json");
    }

    @Test
    void anErrorFailsWithPathLineAndColumn() throws Exception {
        new TestCourse(folder).file("src/main/course/a.md", GOOD).file("src/main/course/b.md", BAD);

        Check.Result result = check();

        assertThat(result.lines())
                .extracting(ConsoleRecord::text)
                .containsExactly(
                        "src/main/course/b.md:3:9: error weight must be a whole number other than 0, found \"x\" [weight-value]");
        assertThat(result.failure()).contains("The course has 1 error; see the messages above");
    }

    @Test
    void severityAndAllowanceSayWhatIsTooBad() throws Exception {
        new TestCourse(folder)
                .file("content/a.md", GOOD)
                .file("content/b.md", "---\ntitle: No weight\n---\nCold.\n")
                .file("content/c.md", BAD);

        assertThat(check(Project.Kind.COURSE, Severity.ERROR, 1).orElseThrow().failure())
                .isEmpty();
        assertThat(check(Project.Kind.COURSE, Severity.WARNING, 1).orElseThrow().failure())
                .contains(
                        "The course has 2 violations of severity warning or worse (1 allowed); see the messages above");
        assertThat(check(Project.Kind.COURSE, Severity.WARNING, 2).orElseThrow().failure())
                .isEmpty();
    }

    @Test
    void aModuleWithoutContentIsPassedOverUnlessItShouldHaveSome() throws Exception {
        assertThat(check(Project.Kind.OTHER, Severity.ERROR, 0)).isEmpty();
        assertThatThrownBy(this::check).isInstanceOf(GoalException.class).hasMessageContaining("no content folder");
        assertThatThrownBy(() -> check(Project.Kind.NO_POM, Severity.ERROR, 0))
                .isInstanceOf(GoalException.class)
                .hasMessageContaining("*.md files here");
    }

    @Test
    void anyPageMakesTheFolderItselfACourse() throws Exception {
        new TestCourse(folder).file("a.markdown", BAD);

        assertThat(check(Project.Kind.NO_POM, Severity.ERROR, 0).orElseThrow().lines())
                .isNotEmpty();
    }

    @Test
    void withoutAPomTheFolderItselfIsTheCourseWhenItHoldsLessons() throws Exception {
        new TestCourse(folder).file("a.md", BAD);

        Check.Result result = check(Project.Kind.NO_POM, Severity.ERROR, 0).orElseThrow();

        assertThat(result.lines())
                .extracting(ConsoleRecord::text)
                .first()
                .asString()
                .startsWith("a.md:3:9: error");
    }

    @Test
    void anExplicitFolderMustBeThere() throws Exception {
        new TestCourse(folder).file("file", "x");
        for (String name : List.of("nowhere", "file")) {
            Project project = new Project(folder, Project.Kind.OTHER, Path.of(name), null);
            assertThatThrownBy(project::contentFolder)
                    .isInstanceOf(GoalException.class)
                    .hasMessageContainingAll(name, "course.contentDirectory");
        }
    }

    @Test
    void anEmptyFolderHasNoLessons() throws Exception {
        Files.createDirectory(folder.resolve("content"));

        assertThat(check().lessons()).isZero();
    }

    @Test
    void aWrongConfigurationStopsTheCheckWithItsPlace() throws Exception {
        new TestCourse(folder).file("content/a.md", GOOD).file("course.yaml", "rolls: [A]\n");

        assertThatThrownBy(this::check)
                .isInstanceOf(GoalException.class)
                .hasMessageContaining("course.yaml:1:1: unknown key 'rolls'; did you mean 'roles'?");
    }

    @Test
    void badInputIsToldFileByFileAndNothingIsLost() throws Exception {
        new TestCourse(folder)
                .file("content/a-list.md", "---\n- a\n---\n")
                .file("content/b-empty.md", "")
                .file("content/c-long.md", "---\ntitle: T\n---\n" + "x".repeat(100_000) + "\n")
                .file("content/d-folder.md/e.md", GOOD)
                .file("content/f-bad.md", BAD)
                .file("content/g-nul.md", "---\ntitle: a\0b\n---\n");

        assertThat(check().lines())
                .extracting(ConsoleRecord::text)
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("content/a-list.md:2:1: error The front matter is a list"),
                        line -> assertThat(line).startsWith("content/b-empty.md:1:1: error The file is empty"),
                        line -> assertThat(line).startsWith("content/d-folder.md:1:1: error This is a folder"),
                        line -> assertThat(line).startsWith("content/f-bad.md:3:9: error weight must be"),
                        line -> assertThat(line)
                                .startsWith(
                                        "content/g-nul.md:2:9: error The front matter is not valid YAML: the control character U+0000"));
    }

    @Test
    void controlAndBidiCharactersFromContentAreShownEscaped() throws IOException, GoalException {
        new TestCourse(folder).file("content/a.md", "---\ntitle: T\nweight: \"\\e[31m\u202Ex\"\n---\nHot.\n");

        assertThat(check().lines())
                .extracting(ConsoleRecord::text)
                .first()
                .asString()
                .contains("\\u001B[31m\\u202Ex")
                .doesNotContain("\u001B", "\u202E");
    }
}
