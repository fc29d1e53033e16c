package io.github.coursekit.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.data.DataDocument;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.Notation;
import io.github.coursekit.hugo.Cascade;
import io.github.coursekit.text.TextRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FrontMatterTest {

    private static DataMapping mapping(String yaml) {
        return DataDocument.parse(yaml, new TextRange(0, yaml.length()), Notation.YAML)
                .mapping()
                .orElseThrow();
    }

    private static FrontMatter of(String yaml) {
        return FrontMatter.of(mapping(yaml), Cascade.NONE);
    }

    private static List<String> otherKeys(FrontMatter frontMatter) {
        return frontMatter.others().entries().stream()
                .map(PlainValue.Entry::key)
                .toList();
    }

    @Test
    void eachKeyIsInAGroupOrAmongTheOthers() {
        FrontMatter page = of(
                "title: T\nTags: [a]\nLINKTITLE: L\nweight: 010\ndate: 2026-01-31\nbuild: {render: never}\naliases: [/b/]\nlevel: 2\n");

        assertThat(page.names().title()).contains("T");
        assertThat(page.names().linkTitle()).contains("L");
        assertThat(page.order().weight()).isEqualTo(8);
        assertThat(page.publication().headless()).isTrue();
        assertThat(page.address().aliases()).containsExactly("/b/");
        assertThat(otherKeys(page)).containsExactly("Tags", "date", "build", "level");
        assertThat(page.others().get("LEVEL")).contains(new PlainValue.Decimal(new BigDecimal(2)));
    }

    @Test
    void aKeyWhoseValueIsNoneForItsGroupIsAmongTheOthers() {
        assertThat(otherKeys(of("title: [a, b]\nid: {x: y}\nslug: s\n"))).containsExactly("title", "id");
    }

    @Test
    void aliasesInOneTextAreItsWords() {
        assertThat(of("aliases: ' /a/ /b/'\n").address().aliases()).containsExactly("/a/", "/b/");
        assertThat(of("aliases: [/a b/]\n").address().aliases()).containsExactly("/a b/");
        assertThat(of("aliases: ''\n").address().aliases()).isEmpty();
    }

    @Test
    void onlyAnAssessmentKeepsItsQuestionsElsewhere() {
        assertThat(otherKeys(of("type: test\nquestions: [{id: a}]\n"))).isEmpty();
        assertThat(otherKeys(of("type: lab\nquestions: [{id: a}]\n"))).containsExactly("questions");
    }

    @Test
    void ofKeysThatDifferInLetterCaseTheFirstIsRead() {
        assertThat(of("Level: a\nlevel: b\np: {K: 1, k: 2}\n").others().entries())
                .containsExactly(
                        new PlainValue.Entry("Level", new PlainValue.Text("a")),
                        new PlainValue.Entry(
                                "p",
                                new PlainValue.Entries(
                                        List.of(new PlainValue.Entry("K", new PlainValue.Decimal(BigDecimal.ONE))))));
    }

    @Test
    void aCascadeGivesWhatAPageDoesNotHave() {
        Map<String, DataNode> values = Map.of(
                "level",
                mapping("v: a").get("v").orElseThrow(),
                "area",
                mapping("v: b").get("v").orElseThrow());
        FrontMatter page = FrontMatter.of(mapping("Level: own\n"), new Cascade(values, Set.of()));

        assertThat(page.others().entries())
                .containsExactly(
                        new PlainValue.Entry("Level", new PlainValue.Text("own")),
                        new PlainValue.Entry("area", new PlainValue.Text("b")));
    }

    @Test
    void scalarsAreWhatHugoTakesThemFor() {
        assertThat(((PlainValue.Items) of("v: [yes, 'yes', 0x10, 1.50, .inf, ~, 12:30]\n")
                                .others()
                                .get("v")
                                .orElseThrow())
                        .items())
                .containsExactly(
                        new PlainValue.Flag(true),
                        new PlainValue.Text("yes"),
                        new PlainValue.Decimal(new BigDecimal(16)),
                        new PlainValue.Decimal(new BigDecimal("1.5")),
                        new PlainValue.Text(".inf"),
                        PlainValue.Nothing.NOTHING,
                        new PlainValue.Text("12:30"));
    }

    /** Nesting is bounded where it is written; aliases put nested values into one another. */
    @Test
    void aliasesNestNoDeeperThanValuesMay() {
        String nested = "[".repeat(40) + "%s" + "]".repeat(40);
        FrontMatter page = of("a: &a " + nested.formatted("x") + "\nb: " + nested.formatted("*a") + "\n");
        int depth = 0;
        PlainValue value = page.others().get("b").orElseThrow();
        while (value instanceof PlainValue.Items items) {
            depth++;
            value = items.items().get(0);
        }

        assertThat(depth).isEqualTo(PlainValue.MAX_DEPTH);
        assertThat(value).isEqualTo(PlainValue.Nothing.NOTHING);
    }
}
