package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.coursekit.TestCourse;
import io.github.coursekit.course.Course;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.site.read.FoundSite;
import io.github.coursekit.text.Location;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Projects that mean harm. */
@Timeout(60)
class HostileProjectTest {

    private static final String LESSON = "---\ntitle: Heat\n---\nHot.\n";

    @TempDir
    private Path folder;

    private Project project() {
        return new TestCourse(folder.resolve("project")).project(Project.Kind.COURSE);
    }

    private Check.Request request(long allowed) {
        return new Check.Request(
                project(),
                Severity.ERROR,
                allowed,
                List.of(),
                folder.resolve("out"),
                project().defaultBaselineFile(),
                null);
    }

    @Test
    void aContentFolderThatLeadsOutOfTheProjectMustBeNamed() throws Exception {
        new TestCourse(folder).file("elsewhere/a.md", LESSON).file("project/pom.xml", "");
        Path link = Files.createSymbolicLink(folder.resolve("project/content"), folder.resolve("elsewhere"));

        assertThatThrownBy(() -> project().contentFolder())
                .isInstanceOf(GoalException.class)
                .hasMessageContainingAll("is a link that leads out of the project", "course.contentDirectory");
        Project named = new Project(folder.resolve("project"), Project.Kind.COURSE, link, null);
        assertThat(named.course(named.contentFolder().orElseThrow()).lessons()).hasSize(1);
    }

    @Test
    void aContentFolderMayBeALinkWithinTheProject() throws Exception {
        new TestCourse(folder).file("project/docs/a.md", LESSON);
        Files.createSymbolicLink(folder.resolve("project/content"), folder.resolve("project/docs"));

        assertThat(Check.run(request(0)).orElseThrow().lessons()).isEqualTo(1);
    }

    /** Git's folder holds the tokens of a CI server, and others hold settings with passwords. */
    @ParameterizedTest
    @ValueSource(strings = {".git", ".m2/course", "../project/.git/hooks"})
    void aContentFolderThatLeadsToAHiddenFolderMustBeNamed(String hidden) throws Exception {
        new TestCourse(folder).file("project/.git/hooks/a.md", LESSON).file("project/.m2/course/a.md", LESSON);
        Files.createSymbolicLink(folder.resolve("project/content"), Path.of(hidden));

        assertThatThrownBy(() -> project().contentFolder())
                .isInstanceOf(GoalException.class)
                .hasMessageContainingAll("is a link that leads to a hidden folder", "course.contentDirectory");
    }

    @Test
    void aContentFolderIsNotTheProjectItself() throws Exception {
        new TestCourse(folder).file("project/a.md", LESSON);
        Files.createSymbolicLink(folder.resolve("project/content"), Path.of("."));

        assertThatThrownBy(() -> project().contentFolder())
                .isInstanceOf(GoalException.class)
                .hasMessageContaining("is a link that leads to the project itself");
    }

    @Test
    void aConfigurationThatIsNoFileIsNotRead() throws Exception {
        new TestCourse(folder).file("project/content/a.md", LESSON).file("project/course.yaml/x", "");

        assertThatThrownBy(() -> Check.run(request(0)))
                .isInstanceOf(GoalException.class)
                .hasMessageContainingAll("course.yaml", "it is no regular file");
    }

    @Test
    void aConfigurationOfMegabytesIsNotRead() throws Exception {
        new TestCourse(folder)
                .file("project/content/a.md", LESSON)
                .file("project/course.yaml", "# ".repeat(600_000) + "\n");

        assertThatThrownBy(() -> Check.run(request(0)))
                .isInstanceOf(GoalException.class)
                .hasMessageContaining("it has 1200001 bytes; more than 1048576 are not read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"extends: \"%s\"", "schemas: {page: \"%s\"}"})
    void whatAConfigurationNamesLiesInTheProject(String yaml) throws Exception {
        new TestCourse(folder)
                .file("project/content/a.md", LESSON)
                .file("secret", "{password: hidden}\n")
                .file("project/rules/own.yaml", "roles: [Cook, Guest]\n");
        Files.createSymbolicLink(folder.resolve("project/link"), folder.resolve("secret"));
        Files.createSymbolicLink(folder.resolve("project/up"), folder);

        for (String name : List.of("../secret", folder.resolve("secret").toString(), "link", "up/secret")) {
            Files.writeString(folder.resolve("project/course.yaml"), yaml.formatted(name));

            assertThatThrownBy(() -> Check.run(request(0)))
                    .as(name)
                    .isInstanceOf(GoalException.class)
                    .hasMessageContaining("it leads out of the project")
                    .hasMessageNotContainingAny("password", "hidden");
        }
    }

    @Test
    void houseRulesMayLieAtTheRootOfTheRepository() throws Exception {
        Files.createDirectories(folder.resolve(".git"));
        new TestCourse(folder)
                .file("project/content/a.md", LESSON)
                .file("house.yaml", "rules: {weight-present: off}\n")
                .file("project/course.yaml", "extends: ../house.yaml\n");

        assertThat(Check.run(request(0)).orElseThrow().lines())
                .noneMatch(line -> line.toString().contains("weight-present"));
    }

    @Test
    void aConfigurationThatIsNamedMayLieAnywhereWithWhatItNames() throws Exception {
        new TestCourse(folder)
                .file("project/content/a.md", LESSON)
                .file("project/own.yaml", "exclude: b.md\n")
                .file("house/base.yaml", "exclude: c.md\n")
                .file("house/course.yaml", "extends: [base.yaml, ../project/own.yaml]\n");
        Project project =
                new Project(folder.resolve("project"), Project.Kind.COURSE, null, folder.resolve("house/course.yaml"));

        assertThat(project.configurationBesideRules(FoundSite.NONE).files()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"course.yaml", "course-baseline.json"})
    void aFileThatNobodyNamedIsNoLinkThatLeadsOut(String name) throws Exception {
        new TestCourse(folder).file("project/content/a.md", LESSON).file("secret", "password\n");
        Files.createSymbolicLink(folder.resolve("project").resolve(name), folder.resolve("secret"));

        assertThatThrownBy(() -> Check.run(request(0)))
                .isInstanceOf(GoalException.class)
                .hasMessageContainingAll(name, "it leads out of the project")
                .hasMessageNotContaining("password");
    }

    @Test
    void theMemoryOfExternalLinksLiesInTheProjectUnlessItIsNamed() throws Exception {
        new TestCourse(folder).file("project/content/a.md", LESSON);
        Files.createSymbolicLink(
                folder.resolve("project/.course"), Files.createDirectories(folder.resolve("elsewhere")));
        Check.Request asking = new Check.Request(
                project(),
                Severity.ERROR,
                0,
                List.of(),
                folder.resolve("out"),
                project().defaultBaselineFile(),
                null,
                new RememberedLinks(project().defaultExternalLinksFile(), Map.of()),
                null);

        assertThatThrownBy(() -> Check.run(asking))
                .isInstanceOf(GoalException.class)
                .hasMessageContainingAll("it leads out of the project", "course.externalLinksFile");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/zero", "/proc/self/status"})
    void filesOfTheSystemAreNoConfigurationAndNoBaseline(String name) throws Exception {
        assumeThat(Path.of(name)).exists();
        new TestCourse(folder).file("project/content/a.md", LESSON);
        Project configured = new Project(folder.resolve("project"), Project.Kind.COURSE, null, Path.of(name));
        Check.Request baseline =
                new Check.Request(project(), Severity.ERROR, 0, List.of(), folder.resolve("out"), Path.of(name), null);

        assertThatThrownBy(() -> configured.configurationBesideRules(FoundSite.NONE))
                .isInstanceOf(GoalException.class)
                .hasMessage("The configuration file " + name + " cannot be read: it is no regular file");
        assertThatThrownBy(() -> Check.run(baseline))
                .isInstanceOf(GoalException.class)
                .hasMessage("The baseline " + name + " cannot be read: it is no regular file");
    }

    @Test
    void aLongChainOfLayersIsRefused() throws Exception {
        TestCourse course = new TestCourse(folder)
                .file("project/content/a.md", LESSON)
                .file("project/course.yaml", "extends: 0.yaml\n");
        for (int i = 0; i < 2000; i++) {
            course.file("project/" + i + ".yaml", "extends: " + (i + 1) + ".yaml\n");
        }

        assertThatThrownBy(() -> Check.run(request(0)))
                .isInstanceOf(GoalException.class)
                .hasMessageContaining("the configuration names more than 100 files in all");
    }

    @Test
    void ofVeryManyNamesTheFirstAreTold() throws Exception {
        String names = IntStream.range(0, 50_000).mapToObj(i -> "n" + i).collect(Collectors.joining(", "));
        new TestCourse(folder)
                .file("project/content/a.md", LESSON)
                .file("project/course.yaml", "extends: [" + names + "]\n");

        assertThatThrownBy(() -> Check.run(request(0)))
                .isInstanceOf(GoalException.class)
                .hasMessageContainingAll("extends 'n0' cannot be read", "and 49900 more")
                .message()
                .hasLineCount(102);
    }

    @Test
    void manySchemasAreNotReadToTheEnd() throws Exception {
        String schemas =
                IntStream.range(0, 90).mapToObj(i -> "  t" + i + ": s.json\n").collect(Collectors.joining());
        new TestCourse(folder)
                .file("project/content/a.md", LESSON)
                .file("project/course.yaml", "schemas:\n" + schemas)
                .file("project/s.json", "{\"description\": \"" + "x".repeat(1_000_000) + "\"}");

        assertThatThrownBy(() -> Check.run(request(0)))
                .isInstanceOf(GoalException.class)
                .hasMessageContaining(
                        "the files that the configuration names hold more than 4194304 characters in all");
    }

    @Test
    void aBaselineOfGigabytesIsNotRead() throws Exception {
        new TestCourse(folder).file("project/content/a.md", LESSON);
        try (RandomAccessFile sparse =
                new RandomAccessFile(project().defaultBaselineFile().toFile(), "rw")) {
            sparse.setLength(1L << 40);
        }

        assertThatThrownBy(() -> Check.run(request(0)))
                .isInstanceOf(GoalException.class)
                .hasMessageContainingAll("The baseline", "it has 1099511627776 bytes; more than");
    }

    @Test
    void aReportThatCannotBeWrittenCostsNoOther() throws Exception {
        new TestCourse(folder).file("project/content/a.md", LESSON).file("out/violations.sarif/x", "");
        Check.Request all = new Check.Request(
                project(),
                Severity.ERROR,
                0,
                List.of(ReportFormat.SARIF, ReportFormat.JSON, ReportFormat.HTML),
                folder.resolve("out"),
                project().defaultBaselineFile(),
                null);

        assertThatThrownBy(() -> Check.run(all))
                .isInstanceOf(GoalException.class)
                .hasMessageContaining("violations.sarif")
                .hasMessageNotContaining("violations.json");
        assertThat(folder.resolve("out/violations.json")).isNotEmptyFile();
        assertThat(folder.resolve("out/violations.html")).isNotEmptyFile();
    }

    @Test
    void aFailureOfTheProgramFailsTheBuildHoweverMuchIsAllowed() throws Exception {
        new TestCourse(folder).file("project/content/a.md", LESSON);
        Course course = project().course(project().contentFolder().orElseThrow());
        LintResult result = new LintResult(
                course,
                List.of(),
                List.of(failure()),
                List.of(),
                List.of(),
                Set.of(),
                new LintResult.CacheUse(OptionalInt.empty(), Optional.empty()));

        assertThat(FailureThreshold.of(request(100)).failure(result))
                .contains("The course could not be checked to its end (lint-internal-error); see the messages above");
    }

    private static Violation failure() {
        RuleDescriptor internal = Linter.ENGINE_RULES.stream()
                .filter(rule -> rule.id().equals("lint-internal-error"))
                .findFirst()
                .orElseThrow();
        return new Violation(internal, Severity.ERROR, Finding.at(Location.start("a.md"), "oops"));
    }
}
