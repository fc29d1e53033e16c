package io.github.coursekit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleNamesTest {

    private static final List<String> KNOWN = List.of(
            "front-matter-key",
            "link-anchor",
            "link-anchor-unique",
            "structure-heading-increment",
            "stage-roles",
            "weight-present",
            "weight-sequence",
            "weight-unique",
            "weight-value");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stage-role | did you mean 'stage-roles'?",
                "Stage_Roles | did you mean 'stage-roles'?",
                "unique-weight | did you mean 'weight-unique'?",
                "weigth unique | did you mean 'weight-unique'?",
                "heading-increment | did you mean 'structure-heading-increment'?",
                "key | did you mean 'front-matter-key'?",
                "anchor | did you mean 'link-anchor' or 'link-anchor-unique'?",
                "weight | did you mean 'weight-present' or 'weight-sequence' or 'weight-unique'?",
                "zebra | the names of rules begin with front-, link-, stage-, structure-, weight-",
                "- | the names of rules begin with front-, link-, stage-, structure-, weight-",
            })
    void aNameIsMeantForThoseNearIt(String name, String advice) {
        assertThat(RuleNames.advice(name, KNOWN)).isEqualTo(advice);
    }
}
