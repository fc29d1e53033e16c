package io.github.coursekit.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.data.DataDocument;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.data.Notation;
import io.github.coursekit.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionCascadeTest {

    private static SectionCascade below(SectionCascade above, String yaml) {
        return above.below(DataDocument.parse(yaml, new TextRange(0, yaml.length()), Notation.YAML)
                .mapping()
                .orElseThrow());
    }

    private static String type(SectionCascade cascade, String path, String language) {
        Cascade inherited = cascade.of(path, language);
        return inherited.undecided().contains("type")
                ? "undecided"
                : HugoScalars.string(inherited.values().getOrDefault("type", YAML_NULL))
                        .orElse("none");
    }

    private static final DataScalar YAML_NULL = new DataScalar("", true, null, new TextRange(0, 0));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                {kind: page}                   | s/a.md        |    | lab
                {kind: page}                   | s/_index.md   |    | none
                {kind: section}                | s/_index.md   |    | lab
                {kind: home}                   | _index.md     |    | lab
                {kind: "{page,section}"}       | s/_index.md   |    | lab
                {path: /s/**}                  | s/t/a.md      |    | lab
                {path: s/**}                   | s/t/a.md      |    | lab
                {path: /t/**}                  | s/t/a.md      |    | none
                {path: /s/*}                   | s/t/a.md      |    | none
                {path: "{/s/**,/t/**}"}        | t/b.md        |    | lab
                {path: "/s/{a,b}*"}            | s/c.md        |    | none
                {path: "/s/{a"}                | s/a.md        |    | undecided
                {path: "/?/**a*"}              | s/t/b/ca.md   |    | lab
                {path: /S/A*}                  | s/a.md        |    | lab
                {path: /s/a.md}                | s/a.md        |    | undecided
                {path: /s/a}                   | s/a.md        |    | undecided
                {path: "/s/[a"}                | s/a.md        |    | undecided
                {lang: fr}                     | s/a.fr.md     | fr | lab
                {lang: fr}                     | s/a.de.md     | de | none
                {lang: en}                     | s/a.md        |    | undecided
                {environment: production}      | s/a.md        |    | undecided
                {kind: section, environment: x}| s/a.md        |    | none
                """)
    void aTargetNamesThePagesThatInherit(String target, String path, String language, String expected) {
        String yaml = "cascade:\n- _target: " + target + "\n  type: lab\n";

        assertThat(type(below(SectionCascade.NONE, yaml), path, language == null ? "" : language))
                .isEqualTo(expected);
        assertThat(type(
                        below(SectionCascade.NONE, yaml.replace("_target", "target")),
                        path,
                        language == null ? "" : language))
                .isEqualTo(expected);
    }

    @Test
    void theNearestSectionDecides() {
        SectionCascade above = below(SectionCascade.NONE, "cascade:\n- _target: {environment: x}\n  type: lab\n");

        assertThat(type(below(above, "cascade: {type: course}"), "s/a.md", "")).isEqualTo("course");
        assertThat(type(below(above, "title: No cascade"), "s/a.md", "")).isEqualTo("undecided");
    }
}
