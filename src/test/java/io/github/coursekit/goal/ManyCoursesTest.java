package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.TestCourse;
import io.github.coursekit.report.ConsoleReport;
import io.github.coursekit.report.ConsoleStyle;
import io.github.coursekit.report.ReportInput;
import io.github.coursekit.report.Screen;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.work.Threads;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Modules of one build that are checked at once, as {@code mvn -T 4} does it, say what they say one after the other. */
@Timeout(300)
class ManyCoursesTest {

    private static final int COURSES = 30;
    private static final int ROUNDS = 3;
    private static final Threads THREADS = Threads.of(4);

    private static final List<Screen> SCREENS = List.of(Screen.PLAIN, new Screen(80, true, StandardCharsets.US_ASCII));

    @TempDir
    private Path folder;

    private final ExecutorService modules = Executors.newFixedThreadPool(4);

    @AfterEach
    void close() {
        modules.shutdownNow();
    }

    @BeforeEach
    void writeCourses() throws IOException {
        for (int number = 0; number < COURSES; number++) {
            new TestCourse(module(number))
                    .file("course.yaml", "stages: {lessons: ['**/stages.md']}\nrules: {image-alt: error}\n")
                    .file(
                            "content/a.md",
                            "---\ntitle: Caf\u00E9 %d \u5869\nweight: three\n---\nIt\u00E2\u20AC\u2122s [x](nowhere%d.md)\n"
                                    .formatted(number, number))
                    .file(
                            "content/b.md",
                            "---\ntitle: B\nweight: %d\n---\n# B\n\u202E![](pan.svg) https://example.org/%d\n"
                                    .formatted(number, number))
                    .file("content/c.md", "---\ntitle: \"C\nweight: %d\n---\n".formatted(number))
                    .file(
                            "content/stages.md",
                            "---\ntitle: S\nweight: %d\ntype: test\n---\n## One\n\n- **DevOps**: x\n".formatted(number))
                    .file("content/pan.svg", "<svg onload='x%d()'/>".formatted(number));
        }
    }

    @Test
    void coursesThatAreCheckedAtOnceSayWhatTheySayOneByOne() throws Exception {
        List<Callable<List<String>>> checks = new ArrayList<>();
        for (int number = 0; number < COURSES; number++) {
            Path module = module(number);
            checks.add(() -> said(module));
        }

        List<List<String>> oneByOne = oneByOne(checks);

        assertThat(oneByOne.get(0)).anyMatch(text -> text.contains("nowhere0.md"));
        assertThat(atOnce(checks)).isEqualTo(oneByOne);
    }

    /** As modules do that happen to come to their reports at the same moment. */
    @Test
    void reportsThatAreMadeAtOnceAreWhatTheyAreOneByOne() throws Exception {
        List<Callable<List<String>>> reports = new ArrayList<>();
        for (int number = 0; number < COURSES; number++) {
            ReportInput input = check(module(number)).input();
            reports.add(() -> reports(input));
        }

        List<List<String>> oneByOne = oneByOne(reports);

        for (int round = 0; round < ROUNDS; round++) {
            assertThat(atOnce(reports)).isEqualTo(oneByOne);
        }
    }

    private static <T> List<T> oneByOne(List<Callable<T>> tasks) throws Exception {
        List<T> results = new ArrayList<>();
        for (Callable<T> task : tasks) {
            results.add(task.call());
        }
        return results;
    }

    private <T> List<T> atOnce(List<Callable<T>> tasks) throws Exception {
        List<T> results = new ArrayList<>();
        for (Future<T> result : modules.invokeAll(tasks)) {
            results.add(result.get());
        }
        return results;
    }

    private Check.Result check(Path module) throws GoalException {
        Project project = new Project(module, module, Project.Kind.COURSE, null, null, THREADS);
        return Check.run(new Check.Request(
                        project,
                        Severity.ERROR,
                        0,
                        List.of(ReportFormat.values()),
                        module.resolve("reports"),
                        project.defaultBaselineFile(),
                        null))
                .orElseThrow();
    }

    /** All that a check says: the closing line, standard output, the files and the console. */
    private List<String> said(Path module) throws GoalException, IOException {
        Check.Result result = check(module);
        List<String> said = new ArrayList<>(reports(result.input()));
        said.add(result.summary());
        said.add(result.standardOutput());
        for (String file : result.files()) {
            said.add(Files.readString(module.resolve(file)));
        }
        return said;
    }

    /** The console in each style and on each screen, and every format. */
    private static List<String> reports(ReportInput input) throws IOException {
        List<String> texts = new ArrayList<>();
        for (ConsoleStyle style : ConsoleStyle.values()) {
            for (Screen screen : SCREENS) {
                ConsoleReport.of(input, style, screen, "", "mvn course:explain")
                        .forEach(record -> texts.add(record.text()));
            }
        }
        for (ReportFormat format : ReportFormat.values()) {
            StringWriter text = new StringWriter();
            format.report().write(input, text);
            texts.add(text.toString());
        }
        return texts;
    }

    private Path module(int number) {
        return folder.resolve("course-" + number);
    }
}
