package io.github.coursekit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextRange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameReportTest {

    private static final Screen ASCII = new Screen(80, false, StandardCharsets.US_ASCII);

    @TempDir
    private Path folder;

    private Sample sample;

    @BeforeEach
    void sample() {
        sample = new Sample(folder);
    }

    /** The block of the only violation, without what explains its rule. */
    private String block(Screen screen) throws IOException {
        ReportInput input = sample.input();
        return new FrameReport(input, screen, "mvn course:explain")
                .block(input.result().violations().get(0), false)
                .replace(System.lineSeparator(), "\n");
    }

    /** The block of a warning on some text of a file. */
    private String block(String content, String marked, Screen screen) throws IOException {
        sample.file("a.md", content).found(Severity.WARNING, sample.first("a.md", marked), "Too hot");
        return block(screen);
    }

    private String block(String content, String marked) throws IOException {
        return block(content, marked, Screen.PLAIN);
    }

    @Test
    void showsWhatWasFoundWhereAndWhatToDo() throws IOException {
        sample.file("menu/a.md", "---\ntitle: Soup\nweight: three\n---\n")
                .found(
                        Severity.ERROR,
                        Finding.at(sample.first("menu/a.md", "three"), "weight is \"three\"")
                                .advice("write a number"));

        assertThat(block(Screen.PLAIN)).isEqualTo("""
                        error[sample-error]: weight is "three"
                         --> menu/a.md:3:9
                          │
                        3 │ weight: three
                          │         ^^^^^ write a number
                        """);
    }

    @Test
    void drawsWithAsciiWhereTheScreenHasNoMore() throws IOException {
        assertThat(block("caf\u00E9 \uD83D\uDE00\n" + "x".repeat(200) + "\n", "\uD83D\uDE00", ASCII))
                .isEqualTo("""
                        warning[sample-warning]: Too hot
                         --> a.md:1:6
                          |
                        1 | caf\\u00E9 \\u{1F600}
                          |           ^^^^^^^^^
                        """);
    }

    @Test
    void adviceStandsAtTheMarkWhateverTheFactQuotes() throws IOException {
        sample.file("a.md", "### Don't Panic; Eat\n")
                .found(
                        Severity.ERROR,
                        Finding.at(sample.first("a.md", "### D"), "Stage 'Don't Panic; Eat' has no SRE entry")
                                .advice("add one"));

        assertThat(block(Screen.PLAIN)).isEqualTo("""
                        error[sample-error]: Stage 'Don't Panic; Eat' has no SRE entry
                         --> a.md:1:1
                          │
                        1 │ ### Don't Panic; Eat
                          │ ^^^^^ add one
                        """);
    }

    @Test
    void adviceThatIsTooLongStandsBelow() throws IOException {
        String advice =
                "add '- **SRE**: ...', or if this is no stage name it in stages.ignore, and then have a cup of tea";
        sample.file("a.md", "### Serving Dinner\n")
                .found(
                        Severity.ERROR,
                        Finding.at(sample.first("a.md", "### Serving Dinner"), "No SRE entry")
                                .advice(advice));

        assertThat(block(Screen.PLAIN)).isEqualTo("""
                        error[sample-error]: No SRE entry
                         --> a.md:1:1
                          │
                        1 │ ### Serving Dinner
                          │ ^^^^^^^^^^^^^^^^^^
                          │
                          = help: add '- **SRE**: ...', or if this is no stage name it in stages.ignore,
                                  and then have a cup of tea
                        """);
    }

    @Test
    void theSecondPlaceIsAFrameOfItsOwn() throws IOException {
        sample.file("a.md", "one\n").file("b.md", "\n".repeat(11) + "twelve\n");
        sample.found(
                Severity.ERROR,
                Finding.at(sample.first("a.md", "one"), "Found").related(sample.first("b.md", "twelve"), "the first"));

        assertThat(block(Screen.PLAIN)).isEqualTo("""
                        error[sample-error]: Found
                          --> a.md:1:1
                           │
                         1 │ one
                           │ ^^^
                           │
                          --> b.md:12:1
                           │
                        12 │ twelve
                           │ ------ the first
                        """);
    }

    @Test
    void aFixShowsTheLinesAsTheyWillBe() throws IOException {
        sample.file("a.md", "Let us go,\nlet us go.\n");
        Fix fix = Fix.of(
                "Write it short",
                List.of(
                        new TextEdit(sample.first("a.md", "et us"), "et\u2019s"),
                        new TextEdit(sample.last("a.md", "et us"), "et\u2019s"),
                        new TextEdit(sample.last("a.md", "."), "!")));
        sample.found(
                Severity.WARNING,
                Finding.at(sample.first("a.md", "Let us"), "Long")
                        .advice("write it short")
                        .fix(fix));

        assertThat(block(Screen.PLAIN)).isEqualTo("""
                        warning[sample-warning]: Long
                         --> a.md:1:1
                          │
                        1 │ Let us go,
                          │ ^^^^^^
                          │
                          = help: Write it short
                          │
                        1 │ Let’s go,
                          │  ~~~~
                        2 │ let’s go!
                          │  ~~~~   ~
                        """);
    }

    @Test
    void whatAFixChangesBeyondTheScreenIsNotMarked() throws IOException {
        sample.file("a.md", "a" + "-".repeat(400) + "b\n");
        Location first = sample.first("a.md", "a");
        Fix fix = Fix.of("Raise", List.of(new TextEdit(first, "A"), new TextEdit(sample.first("a.md", "b"), "B")));
        sample.found(Severity.WARNING, Finding.at(first, "Low").fix(fix));

        assertThat(block(Screen.PLAIN)).endsWith("1 │ A" + "-".repeat(74) + "…\n  │ ~\n");
    }

    @Test
    void whatTheLinesOfAFixShowIsNotSaidBesideTheQuestion() throws IOException {
        sample.file("a.md", "wieght: 3\n");
        Location key = sample.first("a.md", "wieght");
        sample.found(
                Severity.WARNING,
                Finding.at(key, "The key 'wieght' is not known")
                        .advice("did you mean 'weight'?")
                        .fix(Fix.of("Rename the key to 'weight'", new TextEdit(key, "weight"))));

        assertThat(block(Screen.PLAIN)).isEqualTo("""
                        warning[sample-warning]: The key 'wieght' is not known
                         --> a.md:1:1
                          │
                        1 │ wieght: 3
                          │ ^^^^^^ did you mean 'weight'?
                          │
                        1 │ weight: 3
                          │ ~~~~~~
                        """);
    }

    @Test
    void whatBeginsAlikeIsSaidOnce() throws IOException {
        sample.file("a.md", "- **DevOps**: cooks\n");
        Location end = sample.first("a.md", "cooks");
        sample.found(
                Severity.WARNING,
                Finding.at(end, "There is no SRE entry")
                        .advice("add '- **SRE**: ...', or ignore it")
                        .fix(Fix.of("Add what is to be written for SRE", new TextEdit(end, "cooks\n- **SRE**: TODO"))));

        assertThat(block(Screen.PLAIN))
                .contains("add '- **SRE**: ...', or ignore it", "- **SRE**: TODO")
                .doesNotContain("Add what is to be written");
    }

    @ParameterizedTest
    @CsvSource({
        "add a fence, Add a fence behind the last line",
        "remove it, Remove the space",
        "replace it by a space, Replace it by a space",
    })
    void whatAFixSaysIsNotSaidBefore(String advice, String description) throws IOException {
        sample.file("a.md", "one two\n");
        Location mark = sample.first("a.md", " two");
        sample.found(
                Severity.WARNING,
                Finding.at(mark, "A mark").advice(advice).fix(Fix.of(description, new TextEdit(mark, ""))));

        assertThat(block(Screen.PLAIN)).contains("= help: " + description).doesNotContain("^ " + advice);
    }

    /** A command is copied as one line. */
    @Test
    void theCommandThatExplainsARuleIsNeverBroken() throws IOException {
        sample.file("a.md", "one two\n").found(Severity.WARNING, sample.first("a.md", "two"), "Too hot");
        ReportInput input = sample.input();
        String command = "mvn io.github.coursekit:course-maven-plugin:1.0.0-SNAPSHOT:explain";

        String block = new FrameReport(input, Screen.PLAIN, command)
                .block(input.result().violations().get(0), true);

        assertThat(block.lines())
                .containsSequence("  = note: why:", "    " + command + " -Dcourse.rule=sample-warning");
    }

    @Test
    void aFixThatTakesAwayMarksNothing() throws IOException {
        sample.file("a.md", "\uFEFF---\n");
        Location mark = new Location("a.md", new TextRange(0, 1));
        sample.found(Severity.WARNING, Finding.at(mark, "A mark").fix(Fix.of("Remove it", new TextEdit(mark, ""))));

        assertThat(block(Screen.PLAIN)).isEqualTo("""
                        warning[sample-warning]: A mark
                         --> a.md:1:1
                          │
                        1 │ \\uFEFF---
                          │ ^^^^^^
                          │
                          = help: Remove it
                          │
                        1 │ ---
                        """);
    }

    @Test
    void aFixOfManyLinesIsCutShort() throws IOException {
        sample.file("a.md", "x\n");
        Location place = sample.first("a.md", "x");
        sample.found(
                Severity.WARNING, Finding.at(place, "Short").fix(Fix.of("Grow", new TextEdit(place, "1\n2\n3\n4\n5"))));

        assertThat(block(Screen.PLAIN)).endsWith("4 │ 4\n  │ ~\n  │ …\n");
    }

    @Test
    void aFixThatCannotBeAppliedIsToldAllTheSame() throws IOException {
        sample.file("a.md", "x\n");
        Location place = sample.first("a.md", "x");
        TextEdit edit = new TextEdit(place, "y");
        sample.found(Severity.WARNING, Finding.at(place, "Twice").fix(Fix.of("Change it", List.of(edit, edit))));

        assertThat(block(Screen.PLAIN)).endsWith("  = help: Change it\n");
    }

    @Test
    void severalLinesAreBracketed() throws IOException {
        assertThat(block("zero\none\ntwo\nthree\n", "one\ntwo\n")).isEqualTo("""
                        warning[sample-warning]: Too hot
                         --> a.md:2:1
                          │
                        2 │ ╭ one
                        3 │ │ two
                          │ ╰───^
                        """);
    }

    @Test
    void theMiddleOfManyLinesIsLeftOut() throws IOException {
        String content = "Some *text\n" + "more\n".repeat(20) + "the end* here\n";

        assertThat(block(content, content.substring(5, content.indexOf(" here")), ASCII))
                .isEqualTo("""
                        warning[sample-warning]: Too hot
                          --> a.md:1:6
                           |
                         1 |   Some *text
                           |  ______^
                         2 | | more
                         3 | | more
                           | | ...
                        22 | | the end* here
                           | |________^
                        """);
    }

    @Test
    void aVeryLongLineIsCutAroundTheMark() throws IOException {
        String shown = block("word ".repeat(1000) + "HERE" + " more".repeat(100_000) + "\n", "HERE");

        assertThat(shown).isEqualTo("""
                        warning[sample-warning]: Too hot
                         --> a.md:1:5001
                          │
                        1 │ …d word word word word word word word HERE more more more more more more mo…
                          │                                       ^^^^
                        """);
    }

    @Test
    void aMarkThatIsLongerThanTheScreenIsCut() throws IOException {
        String shown = block("title: " + "x".repeat(5000) + "\n", "x".repeat(5000));

        assertThat(shown.lines().skip(3))
                .containsExactly("1 │ title: " + "x".repeat(68) + "…", "  │        " + "^".repeat(68));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tHERE", "\u65E5\u672C HERE", "e\u0301 HERE", "\u2705\u2764\uFE0F HERE", "\u0007HERE"})
    void theMarkStandsUnderThePlace(String line) throws IOException {
        List<String> rows = block(line + "\n", "HERE").lines().toList();
        ScreenLine source = ScreenLine.of(rows.get(3), new Printable(StandardCharsets.UTF_8));
        int start = rows.get(4).indexOf('^');

        assertThat(source.slice(new Span(start, rows.get(4).length()))).isEqualTo("HERE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lineBreaksAreNeverShown(String end) throws IOException {
        assertThat(block("one" + end + "two" + end, "two" + end)).isEqualTo("""
                        warning[sample-warning]: Too hot
                         --> a.md:2:1
                          │
                        2 │ two
                          │ ^^^
                        """);
    }

    @Test
    void aFileThatCannotBeReadHasNoSource() throws IOException {
        sample.found(
                Severity.ERROR,
                Finding.at(new Location("gone.md", new TextRange(0, 9)), "It cannot be read")
                        .advice("check its permissions"));

        assertThat(block(Screen.PLAIN)).isEqualTo("""
                        error[sample-error]: It cannot be read
                         --> gone.md:1:1
                          │
                          = help: check its permissions
                        """);
    }

    @Test
    void coloursStandAroundTheSameText() throws IOException {
        sample.file("a.md", "\tcaf\u00E9\n");
        sample.found(
                Severity.ERROR, Finding.at(sample.first("a.md", "caf"), "Found").advice("do"));
        String plain = block(Screen.PLAIN);

        String coloured = block(new Screen(80, true, StandardCharsets.UTF_8));

        assertThat(coloured).startsWith("\u001B[31;1merror[sample-error]\u001B[0m");
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    /** Whatever the content: no control characters, no command of a CI server, and nothing wider than the screen but headline and path. */
    @Test
    void hostileContentStaysInItsFrame() throws IOException {
        Random random = new Random(7);
        String alphabet =
                "ab :#[]\t\n\r\u0000\u001B\u200B\u200D\u202E\u2066\u0301\u05D0\u0627\u65E5\uFE0F\uD83D\uDC4D\uD83C\uDFFD\uD800\uFFFE";
        for (int round = 0; round < 500; round++) {
            String content = random.ints(random.nextInt(400), 0, alphabet.length())
                    .mapToObj(i -> alphabet.substring(i, i + 1))
                    .collect(Collectors.joining());
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            String text = new String(bytes, StandardCharsets.UTF_8);
            int start = random.nextInt(text.length() + 1);
            TextRange range = new TextRange(start, start + random.nextInt(text.length() + 1 - start));
            Sample hostile = new Sample(folder).file("a.md", text);
            Location place = new Location("a.md", range);
            hostile.found(
                    Severity.ERROR,
                    Finding.at(place, "::error::" + text)
                            .advice("::error::" + text)
                            .related(place, text)
                            .fix(Fix.of(text, new TextEdit(place, text))));
            sample = hostile;

            String block = block(random.nextBoolean() ? Screen.PLAIN : ASCII);

            assertThat(block.lines().map(String::stripLeading)).noneMatch(line -> line.startsWith("::"));
            assertThat(block.replace("\n", "")).doesNotContainPattern("\\p{Cc}|##\\w*\\[|[\u200B\u202E\u2066]");
            assertThat(block.lines().filter(line -> line.matches(" *\\d+ [│|].*| +[│|] [ ^~_|─╰╭│/-]*")))
                    .allMatch(line -> Wrapped.width(line) <= 80);
        }
    }
}
