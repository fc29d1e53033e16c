package io.github.coursekit.rules.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.OfferedFixes;
import io.github.coursekit.TestCourse;
import io.github.coursekit.config.Configuration;
import io.github.coursekit.config.RuleSettings;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rules.BuiltInRules;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which characters go without being asked for, and which may mean something where they stand. */
class EncodingFixesTest {

    @TempDir
    private Path folder;

    private List<String> fixes(String rule, String body) throws Exception {
        return new OfferedFixes(folder, rule).in(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stock_pot", "Heat it _ now.", "Wait._\nStir.", "_Heat it.", "It is 5_ o'clock"})
    void aZeroWidthSpaceThatMeansNothingGoes(String body) throws Exception {
        assertThat(fixes("encoding-zero-width", body.replace('_', '\u200B')))
                .containsExactly("safe: " + body.replace("_", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_# Not a heading",
                "_1. Not an item",
                "*_*not bold",
                "`a_b`",
                "[a](https://example.org/a_b)",
                "<i title=\"a_b\">a</i>",
                "\u0E01_\u0E02",
                "Stir.\n_\nWait.",
                "A long line  _\nthat goes on"
            })
    void elsewhereAZeroWidthSpaceMayKeepSomethingApart(String body) throws Exception {
        assertThat(fixes("encoding-zero-width", body.replace('_', '\u200B')))
                .containsExactly("unsafe: " + body.replace("_", ""));
    }

    @Test
    void marksOfDirectionGoWithoutAskingOnlyWhereTheyHaveNoEffect() throws Exception {
        assertThat(fixes("encoding-bidi", "Salt\u202C now")).containsExactly("safe: Salt now");
        assertThat(fixes("encoding-bidi", "`Salt\u202C` now")).containsExactly("unsafe: `Salt` now");
        assertThat(fixes("encoding-bidi", "\u05E9\u05DC\u05D5\u05DD \u2066salt"))
                .containsExactly("unsafe: \u05E9\u05DC\u05D5\u05DD salt");
    }

    @Test
    void controlCharactersGoAtTheEdgeOfAWord() throws Exception {
        assertThat(fixes("encoding-control", "Salt\u0002 it")).containsExactly("safe: Salt it");
        assertThat(fixes("encoding-control", "\fSalt it")).containsExactly("safe: Salt it");
        // A ligature that was lost: "effect".
        assertThat(fixes("encoding-control", "The e\u000Bect")).containsExactly("unsafe: The eect");
        assertThat(fixes("encoding-control", "    \u001B[1mhot\u001B[0m"))
                .containsExactly("unsafe:     [1mhot\u001B[0m", "unsafe:     \u001B[1mhot[0m");
    }

    @Test
    void anOddLineEndBecomesASpaceUnlessOneIsThere() throws Exception {
        assertThat(fixes("encoding-control", "Oil\u2028smokes")).containsExactly("safe: Oil smokes");
        assertThat(fixes("encoding-control", "Oil\u2028\nsmokes")).containsExactly("safe: Oil\nsmokes");
        assertThat(fixes("encoding-control", "Oil \u2028smokes")).containsExactly("safe: Oil smokes");
        assertThat(fixes("encoding-control", "Wait\u0085 Stir")).containsExactly("unsafe: Wait Stir");
    }

    @Test
    void damagedTextIsMendedWhereItIsNoExample() throws Exception {
        assertThat(fixes("encoding-mojibake", "saut\u00C3\u00A9")).containsExactly("safe: saut\u00E9");
        assertThat(fixes("encoding-mojibake", "`saut\u00C3\u00A9`")).containsExactly("unsafe: `saut\u00E9`");
        assertThat(fixes("encoding-mojibake", "\u00C3\u00A9 is a damaged \u00E9"))
                .containsExactly("unsafe: \u00E9 is a damaged \u00E9");
        assertThat(fixes("encoding-mojibake", "saut\u00EF\u00BF\u00BD")).containsExactly("none");
    }

    @Test
    void aHyphenIsMadeAnItemWhereThereIsAnother() throws Exception {
        assertThat(fixes("encoding-nbsp", "-\u00A0Salt\n- Oil")).containsExactly("safe: - Salt\n- Oil");
        assertThat(fixes("encoding-nbsp", "-\u00A0Bonjour !")).containsExactly("unsafe: - Bonjour !");
        assertThat(fixes("encoding-nbsp", "##\u00A0Salt")).containsExactly("safe: ## Salt");
        assertThat(fixes("encoding-nbsp", "Text.\n\n##\u00A0Salt")).containsExactly("safe: Text.\n\n## Salt");
    }

    @Test
    void aNumberIsMadeAnItemBesideItsNeighbour() throws Exception {
        assertThat(fixes("encoding-nbsp", "1.\u00A0Salt\n2. Oil")).containsExactly("safe: 1. Salt\n2. Oil");
        assertThat(fixes("encoding-nbsp", "1. Oil\n2.\u00A0Salt")).containsExactly("safe: 1. Oil\n2. Salt");
        // Typeset so in German: a date.
        assertThat(fixes("encoding-nbsp", "3.\u00A0Oktober\n5. Oktober")).isEmpty();
    }

    @Test
    void spacesOfFrenchQuotesStayInFrontMatterThatCannotBeRead() throws Exception {
        String title = "title: \u00AB\u00A0Chaud\u00A0\u00BB\nsub\u00A0title: x\n\tbroken: y\n";
        new TestCourse(folder).file("b.md", "---\n" + title + "---\nText.\n");
        Rule rule = BuiltInRules.all().stream()
                .filter(known -> known.descriptor().id().equals("encoding-nbsp"))
                .findFirst()
                .orElseThrow();

        assertThat(new Linter(List.of(rule), new Configuration(CourseSettings.DEFAULT, RuleSettings.NONE))
                        .lint(folder)
                        .violations())
                .extracting(violation -> violation.location().range().start())
                .containsExactly(("---\n" + title).indexOf("\u00A0title"));
    }

    @ParameterizedTest
    @CsvSource({
        "quoted\u00E2\u20AC\u009D, quoted\u201D",
        "\u00F0\u0178\u02DC\u20AC smile, \uD83D\uDE00 smile",
        "saut\u00C3\u0192\u00C2\u00A9, saut\u00E9", // damaged twice
        "10\u00C2\u00B0 C, 10\u00B0 C",
        "\u00E7\u203A\u0090\u00E7\u203A\u0090, \u76D0\u76D0",
        "\u00EF\u00AC\u0081ne, \uFB01ne",
        "\u00E2\u00AF\u00BF end, \u2BFF end",
        "salt\u00E2\u20AC\u00A6 \u00E2\u0080\u00A2, salt\u2026 \u2022",
        "irm\u00C3\u00BB, irm\u00FB",
    })
    void textIsAsItWasBeforeTheDamage(String damaged, String before) throws Exception {
        String text = damaged;
        for (List<String> fixes = fixes("encoding-mojibake", text);
                !fixes.isEmpty();
                fixes = fixes("encoding-mojibake", text)) {
            text = fixes.get(0).replaceFirst("^[a-z]+: ", "");
        }

        assertThat(text).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IRM\u00C3\u00BB", // Portuguese in capitals
                "\u00E7\u203A\u0090", // a sign that stands alone may be what it looks like
                "\u00E2\u00A0\u0081",
                "\u00C3", // no sequence
                "\u00C3x",
                "\u00E2\u20AC",
                "\u00E9\u00E8",
                "\u00F1\u00BF\u00BF\u00BF",
            })
    void honestTextStays(String text) throws Exception {
        assertThat(fixes("encoding-mojibake", text)).isEmpty();
    }
}
