package io.github.coursekit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.lint.Linter;
import io.github.coursekit.rules.BuiltInRules;
import org.junit.jupiter.api.Test;

class RulePagePlaceTest {

    private static RulePage page(String id, Class<?> beside) {
        return new RulePage(new RuleDescriptor(id, "A rule", Severity.WARNING), beside);
    }

    @Test
    void builtInPagesAreFoundAndOnTheSite() {
        assertThat(BuiltInRules.all()).isNotEmpty().allSatisfy(rule -> {
            RulePage page = RulePage.of(rule);
            assertThat(page.markdown()).startsWith("# " + page.rule().id() + "\n");
            assertThat(page.isBuiltIn()).isTrue();
            assertThat(page.address())
                    .contains("https://coursekit.github.io/course-maven-plugin/rules/"
                            + page.rule().id() + ".html");
        });
    }

    @Test
    void aProvidersPageStandsBesideItsClassOrAbove() {
        RulePage page = page("house-opening-hours", RulePagePlaceTest.class);

        assertThat(page.markdown()).contains("A page beside its class.");
        assertThat(page.isBuiltIn()).isFalse();
        assertThat(page.origin()).isEqualTo("test-classes");
        assertThat(page.address()).isEmpty();
        assertThat(page("house-opening-hours", io.github.coursekit.rule.test.RulePageTestsTest.class)
                        .exists())
                .isTrue();
        assertThat(page("house-opening-hours", Linter.class).exists()).isFalse();
    }

    @Test
    void withoutAPageTheSummaryServes() {
        assertThat(page("house-without-page", RulePagePlaceTest.class).markdown())
                .isEqualTo("# house-without-page\n\n## Why\n\nA rule.\n");
    }
}
