package io.github.coursekit.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.Mutations;
import io.github.coursekit.config.Configuration;
import io.github.coursekit.config.ConfigurationReader;
import io.github.coursekit.config.LayerSource;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.file.Enclosure;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.LintSession;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.lint.Progress;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.rules.BuiltInRules;
import io.github.coursekit.source.CheckedSource;
import io.github.coursekit.source.FolderSource;
import io.github.coursekit.source.OverlaySource;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextEdits;
import io.github.coursekit.work.Threads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * All fixes of all rules on lessons that are broken at random: made from the bad examples of the rules' pages. What holds for each of them is in
 * {@link #check}. More are tried with {@code mvn test -Dtest=FixPropertyTest -Dfix.lessons=100000}.
 */
class FixPropertyTest {

    private static final int LESSONS = Integer.getInteger("fix.lessons", 1000);

    /** So many lessons are one course, each in a section of its own. */
    private static final int COURSE = 50;

    private static final Path PAGES = Path.of("src/main/resources/io/github/coursekit/rules");
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^(`{3,})md path=content/\\S+\\n(.*?)^\\1$");
    private static final List<Rule> RULES = BuiltInRules.all();

    @TempDir
    private static Path folder;

    private static List<byte[]> seeds() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        try (Stream<Path> pages = Files.list(PAGES)) {
            for (Path page : pages.sorted().toList()) {
                Matcher example = EXAMPLE.matcher(Files.readString(page));
                while (example.find()) {
                    seeds.add(example.group(2).getBytes(StandardCharsets.UTF_8));
                    seeds.add(example.group(2).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return seeds;
    }

    private static Linter linter() throws Exception {
        Configuration configuration = ConfigurationReader.read(
                SourceFile.of("course.yaml", "extends: strict"),
                Stream.concat(Linter.ENGINE_RULES.stream(), RULES.stream().map(Rule::descriptor))
                        .toList(),
                new LayerSource(folder, Enclosure.around(folder), FixPropertyTest.class.getClassLoader()));
        return new Linter(RULES, configuration, Threads.of(2));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void holdsWhateverTheLessonsAre(boolean unsafe) throws Exception {
        Linter linter = linter();
        Map<String, byte[]> course = new TreeMap<>();
        List<Integer> mended = new ArrayList<>();
        Mutations.of(seeds()).forEach(LESSONS, input -> {
            course.put("s%02d/a.md".formatted(course.size()), input);
            if (course.size() == COURSE) {
                mended.add(check(linter, course, unsafe));
                course.clear();
            }
        });
        assertThat(mended.stream().mapToInt(Integer::intValue).sum()).isGreaterThan(LESSONS / 50);
    }

    /** Checks what holds for any course, and tells how many fixes were made. */
    private static int check(Linter linter, Map<String, byte[]> course, boolean unsafe) {
        try {
            OverlaySource overlay = new OverlaySource(FolderSource.of(folder));
            course.forEach(overlay::put);
            LintResult before = linter.lint(overlay, Progress.NONE);
            FixResult first = fix(linter, overlay, unsafe);
            first.files().forEach(file -> checkFile(file, before, first));
            checkViolations(before, first.result());
            FixResult second = fix(linter, overlay, unsafe);
            assertThat(second.files()).as("what a second run changes").isEmpty();
            assertThat(second.result().violations()).isEqualTo(first.result().violations());
            return first.mended().size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FixResult fix(Linter linter, OverlaySource overlay, boolean unsafe) throws IOException {
        // A layer of its own: the fixer takes back what it tries, and not what is there already.
        OverlaySource edited = new OverlaySource(overlay);
        CheckedSource source = new CheckedSource(edited);
        LintSession session = linter.open(source, Progress.NONE);
        FixResult result = new Fixer(session, edited, source, UnaryOperator.identity(), path -> Optional.empty())
                .fix(violation ->
                        violation.fix() != null && (unsafe || violation.fix().safe()));
        result.files().forEach(file -> overlay.put(file.path(), file.bytesAfter()));
        return result;
    }

    private static void checkFile(FixedFile file, LintResult before, FixResult result) {
        assertThat(file.after()).isNotEqualTo(file.before());
        assertThat(new String(file.bytesAfter(), StandardCharsets.UTF_8)).isEqualTo(file.after());
        if (isReadable(before, file.path())) {
            assertThat(isReadable(result.result(), file.path())).as(file.path()).isTrue();
        }
        List<Fix> made = result.mended().stream()
                .map(Violation::fix)
                .filter(fix -> fix != null
                        && fix.edits().stream()
                                .anyMatch(edit -> edit.location().path().equals(file.path())))
                .toList();
        boolean atOnce = made.stream()
                .allMatch(fix -> before.violations().stream().anyMatch(violation -> fix.equals(violation.fix())));
        List<TextEdit> edits = made.stream()
                .flatMap(fix -> fix.edits().stream())
                .filter(edit -> edit.location().path().equals(file.path()))
                .toList();
        if (atOnce && edits.stream().distinct().count() == edits.size() && !overlap(edits)) {
            assertThat(TextEdits.apply(file.before(), edits))
                    .as("bytes beside the edits")
                    .isEqualTo(file.after());
        }
    }

    private static boolean overlap(List<TextEdit> edits) {
        for (TextEdit one : edits) {
            for (TextEdit other : edits) {
                if (one != other
                        && one.location().range().start()
                                <= other.location().range().end()
                        && other.location().range().start()
                                <= one.location().range().end()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isReadable(LintResult result, String path) {
        return result.course().lessons().stream()
                .filter(lesson -> lesson.path().equals(path))
                .anyMatch(Lesson::readable);
    }

    private static void checkViolations(LintResult before, LintResult after) {
        assertThat(count(after, Severity.ERROR)).as("errors").isLessThanOrEqualTo(count(before, Severity.ERROR));
        assertThat(count(after, Severity.WARNING))
                .as("errors and warnings")
                .isLessThanOrEqualTo(count(before, Severity.WARNING));
    }

    private static long count(LintResult result, Severity least) {
        return result.violations().stream()
                .filter(violation -> violation.severity().isAtLeast(least))
                .count();
    }
}
