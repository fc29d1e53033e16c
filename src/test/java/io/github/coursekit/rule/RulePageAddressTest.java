package io.github.coursekit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RulePageAddressTest {

    private static RuleDescriptor rule(String id) {
        return new RuleDescriptor(id, "A rule", Severity.WARNING);
    }

    @Test
    void ourOwnPagesAreOnTheSite() {
        assertThat(RulePage.address(rule("weight-value")))
                .contains("https://coursekit.github.io/course-maven-plugin/rules/weight-value.html");
    }

    @Test
    void aProvidersPageIsNot() {
        assertThat(RulePage.markdown(rule("house-opening-hours"))).contains("A page that a provider brings.");
        assertThat(RulePage.address(rule("house-opening-hours"))).isEmpty();
        assertThat(RulePage.address(rule("house-without-page"))).isEmpty();
    }
}
