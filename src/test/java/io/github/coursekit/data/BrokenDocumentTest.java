package io.github.coursekit.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.text.Lines;
import io.github.coursekit.text.Position;
import io.github.coursekit.text.TextRange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told of documents that cannot be read: where the slip was made, in words that a writer understands, with the text as it should be. */
class BrokenDocumentTest {

    /** Words of parsers. */
    private static final Pattern JARGON = Pattern.compile(
            "(?i)\\bwhile\\b|scann|pars(?:er|ing)|<[a-z ]+>|scalar|token|\\bblock\\b|\\bflow\\b|stream"
                    + "|simple key|\\bnode\\b|mapping|sequence|expected|\\banchor\\b|\\balias\\b|directive|indicator|Exception|java|jackson|For input|(?-i:'(\\w+)' is no value; write '\\1')");

    private static final List<String> SOUND_YAML = List.of("""
            title: "Heat: the basics"
            description: >-
              All about it,
              and more.
            weight: 3
            draft: false
            tags: [pan, "oven", 'pot']
            # a comment
            aliases:
              - /heat/
              - '/the cook''s/'
            cascade: {type: page}
            """, """
            title: Which of these?
            questions:
              - id: q1
                text: "It's \\"hot\\" \\u00e4"
                options:
                  - id: a
                    text: &yes Yes
                    isCorrect: true
                  - {id: b, text: *yes}
            date: 2026-01-31T12:00:00Z
            """);

    private static final List<String> SOUND_TOML = List.of("""
            title = "Heat: the basics"
            weight = 3
            tags = ["pan", 'oven'] # a comment
            date = 2026-01-31
            [cascade]
            type = "page"
            [[questions]]
            text = \"""It is
            hot\"""
            """);

    private static final List<String> SOUND_JSON = List.of("""
            {"title": "Heat: the \\"basics\\"", "weight": 3.5e1,
             "tags": ["pan", "oven"], "cascade": {"draft": true, "x": null}}
            """);

    /** A broken text, and what is told of it. */
    record Row(String yaml, String told, String fixed) {

        static Row of(String text) {
            List<String> lines = text.lines().toList();
            String yaml = String.join(
                    "\n",
                    lines.stream().filter(line -> !line.matches("[=-]> .*")).toList());
            return new Row(
                    yaml.replace("\\t", "\t").replace("\\s", "\u00A0") + "\n",
                    marked(lines, "=> "),
                    marked(lines, "-> "));
        }

        private static String marked(List<String> lines, String mark) {
            return String.join(
                    "\n",
                    lines.stream()
                            .filter(line -> line.startsWith(mark))
                            .map(line -> line.substring(mark.length()))
                            .toList());
        }

        @Override
        public String toString() {
            return yaml.strip();
        }
    }

    static Stream<Row> rows() throws IOException {
        try (InputStream in = Objects.requireNonNull(BrokenDocumentTest.class.getResourceAsStream("broken-yaml.txt"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("(?m)^-{10}\n")).skip(1).map(Row::of).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aSlipIsToldWhereItWasMadeWithTheTextAsItShouldBe(Row row) {
        checkRow(row.yaml, row);
        checkRow(row.yaml.replace("\n", "\r\n"), row);
    }

    private static void checkRow(String yaml, Row row) {
        DataProblem problem = Objects.requireNonNull(parse(yaml, Notation.YAML).problem());
        Position at = Lines.of(yaml).position(problem.range().start());

        assertThat(at.line() + ":" + at.column() + " " + problem.message()).isEqualTo(row.told);
        assertThat(changedLines(yaml, mended(yaml, problem))).isEqualTo(row.fixed);
    }

    @Test
    void theTableIsLarge() throws IOException {
        assertThat(rows()).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @EnumSource(Notation.class)
    void noWordOfAParserIsToldWhateverIsBroken(Notation notation) {
        Random random = new Random(7);
        int told = 0;
        for (String sound : sound(notation)) {
            assertThat(parse(sound, notation).problem()).isNull();
            for (int i = 0; i < 1500; i++) {
                String broken = sound;
                for (int slips = 0; slips <= i % 3; slips++) {
                    broken = withSlip(broken, random);
                }
                told += check(broken, notation) ? 1 : 0;
            }
        }
        assertThat(told).isGreaterThan(300);
    }

    /** Whether something is told; a mend is a change with which less is wrong. */
    private static boolean check(String broken, Notation notation) {
        DataProblem problem = parse(broken, notation).problem();
        if (problem == null) {
            return false;
        }
        assertThat(problem.message()).as(broken).doesNotContainPattern(JARGON);
        if (problem.mend() != null) {
            String mended = mended(broken, problem);
            assertThat(mended).isNotEqualTo(broken);
            assertThat(parse(mended, notation).problem())
                    .as("%s%nmended: %s", broken, mended)
                    .isNotEqualTo(problem);
        }
        return true;
    }

    private static List<String> sound(Notation notation) {
        return switch (notation) {
            case YAML -> SOUND_YAML;
            case TOML -> SOUND_TOML;
            case JSON -> SOUND_JSON;
        };
    }

    private static String withSlip(String text, Random random) {
        int at = random.nextInt(text.length());
        String inserted = String.valueOf("\t \"':-[]{}*&!%@`|>#,\\x\n：“\u00A0=?".charAt(random.nextInt(28)));
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + inserted + text.substring(at);
            default -> text.substring(0, at) + inserted + text.substring(at + 1);
        };
    }

    private static DataDocument parse(String text, Notation notation) {
        return DataDocument.parse(text, new TextRange(0, text.length()), notation);
    }

    private static String mended(String text, DataProblem problem) {
        DataProblem.Mend mend = problem.mend();
        return mend == null
                ? text
                : text.substring(0, mend.range().start())
                        + mend.replacement()
                        + text.substring(mend.range().end());
    }

    private static String changedLines(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> changed = new ArrayList<>();
        List<String> lines = after.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).equals(old.get(i))) {
                changed.add(lines.get(i));
            }
        }
        return String.join("\n", changed);
    }
}
