package io.github.coursekit.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.config.Configuration;
import io.github.coursekit.config.RuleSettings;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.lint.Progress;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.source.CheckedSource;
import io.github.coursekit.source.FolderSource;
import io.github.coursekit.source.OverlaySource;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextRange;
import io.github.coursekit.work.Threads;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What comes of fixes that wait for each other, fight, never end or do harm, whoever offers them. */
@Timeout(120)
class FixerTest {

    private static final String HEAD = "---\ntitle: A\n---\n";

    @TempDir
    private Path folder;

    /** Reports each match of a pattern, and offers to replace it, unless there is no replacement. */
    private record Replacing(String id, Pattern pattern, Optional<String> replacement, Severity severity)
            implements LessonRule {

        static Replacing of(String id, String pattern, String replacement) {
            return new Replacing(id, Pattern.compile(pattern), Optional.of(replacement), Severity.WARNING);
        }

        static Replacing reporting(String id, String pattern) {
            return new Replacing(id, Pattern.compile(pattern), Optional.empty(), Severity.WARNING);
        }

        @Override
        public RuleDescriptor descriptor() {
            return new RuleDescriptor(id, "A test", severity);
        }

        @Override
        public void check(LessonText text, Reporter reporter) {
            Matcher matcher = pattern.matcher(text.source().text());
            while (matcher.find()) {
                Location place = text.source().at(new TextRange(matcher.start(), matcher.end()));
                Finding finding = Finding.at(place, "Found '" + matcher.group() + "'");
                reporter.report(replacement
                        .map(text2 -> finding.fix(Fix.of("Replace it", new TextEdit(place, expanded(matcher, text2)))))
                        .orElse(finding));
            }
        }

        private static String expanded(Matcher matcher, String replacement) {
            return replacement.replace("$0", matcher.group());
        }
    }

    /** Finds so many faults with each lesson whose front matter can be read. */
    private record OfReadable(int faults) implements LessonRule {

        @Override
        public RuleDescriptor descriptor() {
            return new RuleDescriptor("test-readable", "A test", Severity.WARNING);
        }

        @Override
        public void check(LessonText text, Reporter reporter) {
            for (int fault = 0; fault < faults && text.lesson().readable(); fault++) {
                reporter.report(Finding.at(text.source().at(new TextRange(0, fault)), "Fault " + fault));
            }
        }
    }

    /** Offers one fix that puts a mark at the end of every lesson that has none. */
    private record Marking() implements CourseRule {

        @Override
        public RuleDescriptor descriptor() {
            return new RuleDescriptor("test-mark", "A test", Severity.WARNING);
        }

        @Override
        public void check(Course course, Reporter reporter) {
            List<TextEdit> edits = new ArrayList<>();
            for (Lesson lesson : course.lessons()) {
                int end = lesson.lines().length();
                if (lesson.headings().isEmpty()) {
                    edits.add(new TextEdit(new Location(lesson.path(), new TextRange(end, end)), "# Mark\n"));
                }
            }
            for (TextEdit edit : edits) {
                reporter.report(Finding.at(edit.location(), "No mark").fix(Fix.of("Mark all", edits)));
            }
        }
    }

    @BeforeEach
    void course() throws IOException {
        file("a.md", HEAD);
    }

    private void file(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private FixResult fix(Rule... rules) throws IOException {
        return fix(violation -> true, rules);
    }

    private FixResult fix(Predicate<Violation> wanted, Rule... rules) throws IOException {
        OverlaySource overlay = new OverlaySource(FolderSource.of(folder));
        CheckedSource source = new CheckedSource(overlay);
        Configuration configuration = new Configuration(CourseSettings.DEFAULT, RuleSettings.NONE);
        Linter linter = new Linter(List.of(rules), configuration, Threads.of(1));
        return new Fixer(
                        linter.open(source, Progress.NONE),
                        overlay,
                        source,
                        UnaryOperator.identity(),
                        path -> path.startsWith("own/") ? Optional.of("it is mine") : Optional.empty())
                .fix(wanted);
    }

    private static Map<String, String> bodies(FixResult result) {
        Map<String, String> bodies = new TreeMap<>();
        result.files().forEach(file -> bodies.put(file.path(), file.after().replace(HEAD, "")));
        return bodies;
    }

    private static List<String> left(FixResult result) {
        return result.left().stream()
                .map(left -> left.violation().rule().id() + ": " + left.reason())
                .toList();
    }

    @Test
    void whatIsMendedIsMendedEverywhereAndNothingElseChanges() throws IOException {
        file("a.md", HEAD + "bad\r\nbad and good\nbad");
        file("b.md", "\uFEFF" + HEAD + "good bad\r");
        file("c.md", HEAD + "good\n");

        FixResult result = fix(Replacing.of("test-bad", "bad", "fine"));

        assertThat(bodies(result))
                .isEqualTo(Map.of("a.md", "fine\r\nfine and good\nfine", "b.md", "\uFEFFgood fine\r"));
        assertThat(result.mended()).hasSize(4);
        assertThat(result.result().violations()).isEmpty();
        assertThat(result.left()).isEmpty();
        assertThat(Files.readString(folder.resolve("c.md"))).isEqualTo(HEAD + "good\n");
        assertThat(Files.readString(folder.resolve("a.md")))
                .as("nothing is written")
                .contains("bad");
    }

    @Test
    void overlappingFixesWaitForTheNextPass() throws IOException {
        file("a.md", HEAD + "abc\n");

        FixResult result = fix(Replacing.of("test-outer", "abc", "xbc"), Replacing.of("test-inner", "b", "y"));

        assertThat(bodies(result)).containsEntry("a.md", "xyc\n");
        assertThat(result.mended())
                .extracting(violation -> violation.rule().id())
                .containsExactly("test-outer", "test-inner");
    }

    @Test
    void twoInsertionsAtOnePlaceAreMadeOneBehindTheOther() throws IOException {
        file("a.md", HEAD + "x\n");

        FixResult result = fix(
                Replacing.of("test-one", "(?<![1])(?=x)", "1"), Replacing.of("test-two", "(?<![12]1?)(?=1?x)", "2"));

        assertThat(bodies(result)).containsEntry("a.md", "21x\n");
    }

    @Test
    void rulesThatUndoEachOtherAreNamedAndNothingIsChanged() throws IOException {
        file("a.md", HEAD + "black\n");
        file("b.md", HEAD + "bad\n");

        FixResult result = fix(
                Replacing.of("test-black", "black", "white"),
                Replacing.of("test-white", "white", "black"),
                Replacing.of("test-bad", "bad", "fine"));

        assertThat(bodies(result)).isEqualTo(Map.of("b.md", "fine\n"));
        assertThat(left(result))
                .containsExactly(
                        "test-black: the fixes of test-black and test-white undo each other in 'a.md'",
                        "test-white: the fixes of test-black and test-white undo each other in 'a.md'");
        assertThat(result.result().violations())
                .extracting(violation -> violation.rule().id())
                .containsExactly("test-black");
    }

    @Test
    void aFixThatNeverComesToAnEndIsLeftOut() throws IOException {
        file("a.md", HEAD + "grow bad\n");
        file("b.md", HEAD + "double\n");

        FixResult result = fix(
                Replacing.of("test-grow", "grow( more)*", "$0 more"),
                Replacing.of("test-double", "double", "double double"),
                Replacing.of("test-bad", "bad", "fine"));

        assertThat(bodies(result)).isEqualTo(Map.of("a.md", "grow fine\n"));
        assertThat(left(result))
                .anyMatch(line -> line.equals("test-grow: after 25 passes there is still something to mend"))
                .anyMatch(line -> line.equals("test-double: it makes the file longer and longer"));
    }

    @Test
    void aFixThatBringsAnotherViolationIsLeftOutAndNoOther() throws IOException {
        file("a.md", HEAD + "bad\n\none\n\nbad again\n\nthree\n\nfour bad\n");
        file("b.md", HEAD + "one\n");

        FixResult result = fix(
                Replacing.of("test-bad", "bad", "fine"),
                Replacing.of("test-harm", "three", "evil"),
                Replacing.reporting("test-evil", "evil"));

        assertThat(bodies(result)).isEqualTo(Map.of("a.md", "fine\n\none\n\nfine again\n\nthree\n\nfour fine\n"));
        assertThat(left(result)).containsExactly("test-harm: then test-evil would be found in 'a.md': Found 'evil'");
    }

    @Test
    void aViolationThatALaterPassMendsIsNoHarm() throws IOException {
        file("a.md", HEAD + "one\n");

        FixResult result = fix(Replacing.of("test-one", "one", "two"), Replacing.of("test-two", "two", "three"));

        assertThat(bodies(result)).isEqualTo(Map.of("a.md", "three\n"));
        assertThat(result.left()).isEmpty();
    }

    @Test
    void aHintInPlaceOfSomethingWorseIsProgressAndNotTheOtherWayRound() throws IOException {
        file("a.md", HEAD + "one\n");
        file("b.md", HEAD + "two\n");
        Replacing hint = new Replacing("test-hint", Pattern.compile("hint"), Optional.empty(), Severity.INFO);
        Replacing slight = new Replacing("test-two", Pattern.compile("two"), Optional.of("hint"), Severity.INFO);

        FixResult result = fix(Replacing.of("test-one", "one", "hint"), slight, hint);

        assertThat(bodies(result)).isEqualTo(Map.of("a.md", "hint\n"));
        assertThat(left(result)).singleElement().asString().startsWith("test-two: then test-hint would be found");
    }

    @Test
    void whatFrontMatterThatCannotBeReadHidIsNoHarmUnlessThereIsMoreOfIt() throws IOException {
        file("b.md", "---\ntitle: [b\n---\nText\n");
        Replacing bracket = Replacing.of("test-bracket", "\\[b", "b");

        FixResult asMuch = fix(bracket, new OfReadable(1));
        assertThat(asMuch.files()).extracting(FixedFile::after).containsExactly("---\ntitle: b\n---\nText\n");
        assertThat(asMuch.left()).isEmpty();

        FixResult more = fix(bracket, new OfReadable(2));
        assertThat(more.files()).isEmpty();
        assertThat(left(more)).containsExactly("test-bracket: then test-readable would be found in 'b.md': Fault 0");
    }

    @Test
    void allEditsOfAFixAreMadeOrNone() throws IOException {
        file("a.md", HEAD + "x\n");
        file("own/b.md", HEAD + "y\n");

        assertThat(left(fix(new Marking())))
                .first()
                .asString()
                .isEqualTo("test-mark: 'own/b.md' is left as it is: it is mine");

        Files.delete(folder.resolve("own/b.md"));
        file("b.md", HEAD + "y\n");
        FixResult both = fix(new Marking());
        assertThat(bodies(both)).isEqualTo(Map.of("a.md", "x\n# Mark\n", "b.md", "y\n# Mark\n"));
        assertThat(both.mended()).as("the second violation had the same fix").hasSize(1);
    }

    @Test
    void frontMatterChangesOnlyWhereAFixStands() throws IOException {
        String page = "---\ntitle: one\nnote: [a, b]\n---\nText\n";
        file("a.md", page);

        assertThat(fix(Replacing.of("test-title", "one", "two")).files())
                .extracting(FixedFile::after)
                .containsExactly(page.replace("one", "two"));
        assertThat(left(fix(Replacing.of("test-quote", "(?<=title: )one", "'one"))))
                .containsExactly("test-quote: it would change other front matter than it is meant for");
        assertThat(left(fix(Replacing.of("test-swallow", "one\n", "one "))))
                .containsExactly("test-swallow: it would change other front matter than it is meant for");
        assertThat(left(fix(Replacing.of("test-open", "---(?=\ntitle)", "--"))))
                .containsExactly("test-open: it would change other front matter than it is meant for");
    }

    @Test
    void editsThatDoNotFitAreToldAndChangeNothing() throws IOException {
        file("a.md", HEAD + "bad\n");
        LessonRule beyond = new LessonRule() {
            @Override
            public RuleDescriptor descriptor() {
                return new RuleDescriptor("test-beyond", "A test", Severity.WARNING);
            }

            @Override
            public void check(LessonText text, Reporter reporter) {
                Location place = text.source().at(new TextRange(1000, 1001));
                reporter.report(Finding.at(Location.start(text.lesson().path()), "Beyond")
                        .fix(Fix.of("Remove it", new TextEdit(place, ""))));
            }
        };

        FixResult result =
                fix(beyond, Replacing.of("test-half", "bad", "\uD83D"), Replacing.of("test-same", "bad", "bad"));

        assertThat(result.files()).isEmpty();
        assertThat(left(result))
                .containsExactlyInAnyOrder(
                        "test-beyond: its edits do not fit the file",
                        "test-half: its edits do not fit the file",
                        "test-same: it changes nothing");
    }

    @Test
    void aFileThatIsNoUtf8IsLeftAsItIs() throws IOException {
        Files.write(folder.resolve("a.md"), (HEAD + "bad caf\u00E9\n").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(left(fix(Replacing.of("test-bad", "bad", "fine"))))
                .containsExactly("test-bad: 'a.md' is no UTF-8, or has changed meanwhile");
    }

    @Test
    void whatIsNotWantedStays() throws IOException {
        file("a.md", HEAD + "bad\n");
        file("b.md", HEAD + "bad\n");

        FixResult result =
                fix(violation -> violation.location().path().equals("b.md"), Replacing.of("test-bad", "bad", "fine"));

        assertThat(bodies(result)).containsOnlyKeys("b.md");
        assertThat(result.left()).isEmpty();
    }

    @Test
    void severalThatDoHarmInOneFileAreFoundAmongMany() throws IOException {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            body.append(i == 7 || i == 31 ? "trap " : "bad ").append(i).append("\n\n");
        }
        file("a.md", HEAD + body);

        FixResult result = fix(
                Replacing.of("test-bad", "bad", "fine"),
                Replacing.of("test-trap", "trap", "evil"),
                Replacing.reporting("test-evil", "evil"));

        assertThat(bodies(result)).isEqualTo(Map.of("a.md", body.toString().replace("bad", "fine")));
        assertThat(result.left()).hasSize(2);
    }

    @Test
    void whatDoesHarmIsToldFromOthersInItsLine() throws IOException {
        file("a.md", HEAD + "bad trap bad\n");

        FixResult result = fix(
                Replacing.of("test-bad", "bad", "fine"),
                Replacing.of("test-trap", "trap", "evil"),
                Replacing.reporting("test-evil", "evil"));

        assertThat(bodies(result)).isEqualTo(Map.of("a.md", "fine trap fine\n"));
        assertThat(result.left()).hasSize(1);
    }

    @Test
    void whatDoesHarmIsFoundInWhateverPassItIsMade() throws IOException {
        file("a.md", HEAD + "trap xxxx\n");

        FixResult result = fix(
                Replacing.of("test-twice", "xx", "x"),
                Replacing.of("test-trap", "trap", "evil"),
                Replacing.reporting("test-evil", "evil"));

        assertThat(bodies(result)).isEqualTo(Map.of("a.md", "trap x\n"));
        assertThat(result.left()).hasSize(1);
    }

    @Test
    void eachFixThatDoesHarmIsToldWithItsOwn() throws IOException {
        file("a.md", HEAD + "trap\n\nsnare\n");

        FixResult result = fix(
                Replacing.of("test-snare", "snare", "vile"),
                Replacing.of("test-trap", "trap", "evil"),
                Replacing.reporting("test-evil", "evil"),
                Replacing.reporting("test-vile", "vile"));

        assertThat(left(result))
                .containsExactlyInAnyOrder(
                        "test-snare: then test-vile would be found in 'a.md': Found 'vile'",
                        "test-trap: then test-evil would be found in 'a.md': Found 'evil'");
    }
}
