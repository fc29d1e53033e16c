package io.github.coursekit.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.coursekit.TestCourse;
import io.github.coursekit.goal.Explain;
import io.github.coursekit.goal.GoalException;
import io.github.coursekit.goal.Project;
import io.github.coursekit.report.ConsoleRecord;
import io.github.coursekit.report.Screen;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rules.BuiltInRules;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.inject.Inject;
import org.apache.maven.api.di.Provides;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whatever names and values a course has, no goal writes a line into the log that a terminal or a CI server obeys. */
@MojoTest
@Basedir("src/test/resources/projects/good")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no such file names")
class HostileLogTest {

    /** For a file's name. */
    private static final String NAME = "a\u001B[2J\r::error::x\n::error::x\n##vso[task.setvariable]##[error]\u202E";

    /** For a quoted value in YAML. */
    private static final String VALUE =
            "v\\e[2J\\r::error::x\\n::error::x\\n##vso[task.setvariable]##[error]\\u202E\\0";

    private static final Pattern OWN_COLOURS = Pattern.compile("\u001B\\[[0-9;]*m");

    @TempDir
    private static Path target;

    @TempDir
    private Path folder;

    private final List<String> records = new ArrayList<>();

    private final Log log = new SystemStreamLog() {

        @Override
        public void error(CharSequence content) {
            records.add(content.toString());
        }

        @Override
        public void warn(CharSequence content) {
            records.add(content.toString());
        }

        @Override
        public void info(CharSequence content) {
            if (mistake != null) {
                throw mistake;
            }
            records.add(content.toString());
        }
    };

    private @Nullable RuntimeException mistake;

    @Inject
    private MavenSession session;

    @Provides
    @SuppressWarnings("unused")
    static MavenProject project() {
        return MojoHarnessTest.project(target);
    }

    @BeforeEach
    void keepTheLocalRepositoryElsewhere() {
        MojoHarnessTest.useLocalRepository(session, target);
    }

    @BeforeEach
    void writeCourse() throws IOException {
        new TestCourse(folder)
                .file("pom.xml", "<project/>")
                .file("content/_index.md", "---\ntitle: \"" + VALUE + "\"\n---\n## " + VALUE + "\n- **DevOps**: x\n")
                .file(
                        "content/" + NAME + ".md",
                        "---\ntitle: \"" + VALUE + "\"\nweight: \"" + VALUE + "\"\n---\nText.\n")
                .file("content/" + NAME + "2.md", "---\ntitle: \"open\n---\nText.\n")
                .file("content/" + NAME + ".svg", "<svg/>");
    }

    /** All that Maven prints of a run, with {@code -e}. */
    private String said(AbstractCourseMojo mojo) {
        mojo.mavenProject().setFile(folder.resolve("pom.xml").toFile());
        mojo.setLog(log);
        Throwable thrown = catchThrowable(mojo::execute);
        StringWriter trace = new StringWriter();
        if (thrown != null) {
            assertThat(thrown).isInstanceOfAny(MojoExecutionException.class, MojoFailureException.class);
            thrown.printStackTrace(new PrintWriter(trace));
        }
        return OWN_COLOURS.matcher(String.join("\n", records) + "\n" + trace).replaceAll("");
    }

    private static void assertHarmless(String said, String... parts) {
        assertThat(said).contains(parts);
        assertThat(said.lines()).noneMatch(line -> line.stripLeading().startsWith("::") || line.length() > 31_000);
        assertThat(said).doesNotContain("##vso[", "##[").doesNotContainPattern("[\\p{Cc}\u202E&&[^\t\n]]");
    }

    @Test
    @InjectMojo(goal = "check")
    void whatACheckFinds(CheckMojo mojo) {
        assertHarmless(said(mojo), "a\\u001B[2J\\u000D", "weight-value", "The course has ");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "style", value = "line")
    void whatACheckFindsInOneLineEach(CheckMojo mojo) {
        assertHarmless(said(mojo), "a\\u001B[2J\\u000D", "[weight-value]", "The course has ");
    }

    @Test
    @InjectMojo(goal = "check")
    void keysAndValuesOfTheConfiguration(CheckMojo mojo) throws IOException {
        new TestCourse(folder)
                .file("course.yaml", "\"" + VALUE + "\": 1\nrules: {\"" + VALUE + "\": \"" + VALUE + "\"}\n");

        String said = said(mojo);

        assertHarmless(
                said, "The configuration is wrong:\ncourse.yaml:1:1: ", "\ncourse.yaml:2:", "v\\u001B[2J\\u000D");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "violationSeverity", value = "\u001B[2J##[error]")
    void settings(CheckMojo mojo) {
        assertHarmless(said(mojo), "Unknown severity '\\u001B[2J#\\u0023[error]'");
    }

    @Test
    @InjectMojo(goal = "assemble")
    void whatIsAssembled(AssembleMojo mojo) {
        assertHarmless(said(mojo), "a\\u001B[2J\\u000D", "The course cannot be packed:");
    }

    @Test
    @InjectMojo(goal = "jar")
    @MojoParameter(name = "finalName", value = "##vso[x]\u001B[2J")
    void whatIsPacked(JarMojo mojo) throws IOException {
        new TestCourse(folder).file("course.yaml", "exclude: ['a*']\n");

        assertHarmless(said(mojo), "Course packed: ", "#\\u0023vso[x]\\u001B[2J.jar");
    }

    @Test
    @InjectMojo(goal = "outline")
    void whatIsOutlined(OutlineMojo mojo) {
        assertHarmless(said(mojo), "v\\u001B[2J\\u000D::error::x\\u000A::error", " words, ");
    }

    @Test
    @InjectMojo(goal = "baseline")
    void theBaseline(BaselineMojo mojo) {
        assertHarmless(said(mojo), "Baseline written: ");
    }

    @Test
    void whatIsPrintedPastTheLog() {
        String printed = new GoalLog(new SystemStreamLog(), Screen.PLAIN)
                .printed(List.of("Severity for ::x##[error]\u001B[2J: error", "::error::x"));

        assertThat(printed.lines())
                .containsExactly("Severity for ::x#\\u0023[error]\\u001B[2J: error", "\\u003A:error::x");
    }

    @Test
    @InjectMojo(goal = "outline")
    void aMistakeOfThePluginAndItsCauses(OutlineMojo mojo) {
        mistake = new IllegalStateException("\u001B[2J\n::error::x", new IOException("\r##[error]"));

        assertHarmless(
                said(mojo),
                "The plugin made a mistake; run Maven with -e, and report what it prints: ",
                "IllegalStateException: \\u001B[2J\\u000A::error::x",
                "at " + HostileLogTest.class.getName(),
                "Caused by: java.io.IOException: \\u000D#\\u0023[error]");
    }

    @Test
    void aLineIsSafeAtItsStartAndCutAtItsEnd() {
        assertThat(Screen.PLAIN.line("  ::error::x")).isEqualTo("  \\u003A:error::x");
        assertThat(Screen.PLAIN.line("x".repeat(1_000_000))).isEqualTo("x".repeat(5000) + "...");
        assertThat(new Screen(80, false, StandardCharsets.US_ASCII).line("caf\u00E9"))
                .isEqualTo("caf\\u00E9");
    }

    @Test
    void ordinaryTextPassesAsItIs() {
        String text = "* Se\u00F1or \u5869: \u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 [DevOps, SRE] ## #1 a::b";

        assertThat(Screen.PLAIN.line(text)).isEqualTo(text);
    }

    @Test
    void noPageOfARuleIsCut() throws GoalException {
        Project project = new TestCourse(folder).project(Project.Kind.COURSE);
        for (var rule : BuiltInRules.all()) {
            assertThat(Explain.run(project, rule.descriptor().id(), null))
                    .allSatisfy(line ->
                            assertThat(Screen.PLAIN.line(line).endsWith("...")).isEqualTo(line.endsWith("...")));
        }
    }

    @Test
    void aReportsOwnColoursAndLinesPass() {
        Screen colours = new Screen(80, true, StandardCharsets.UTF_8);

        new GoalLog(log, colours).violation(new ConsoleRecord(Severity.ERROR, "\u001B[31;1merror\u001B[0m\n --> a.md"));

        assertThat(records).containsExactly("\u001B[31;1merror\u001B[0m\n --> a.md");
    }
}
