package io.github.coursekit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;

import io.github.coursekit.lint.Linter;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.RulePage;
import io.github.coursekit.rule.test.RulePageTests;
import io.github.coursekit.rules.courses.MovedPages;
import io.github.coursekit.target.KnownCourses;
import io.github.coursekit.target.OtherCourses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the page of every rule, with the kit that authors of other rules use. */
class RulePageTest {

    /**
     * All rules; no server is asked here, hosts under {@code .invalid} (RFC 2606) are dead. The course depends on one called {@code org.example:knives}, which is in
     * the test's resources; of its own pages one was elsewhere in an older version.
     */
    private static final List<Rule> RULES = BuiltInRules.all(
            (urls, runs, days) -> urls.stream()
                    .filter(url -> url.contains(".invalid/"))
                    .collect(Collectors.toMap(url -> url, url -> "the host does not exist")),
            knives(),
            new MovedPages(Map.of("basics/hot-oil.md", "/hot-oil/"), Set.of()));

    private static OtherCourses knives() {
        try {
            return new KnownCourses().with("org.example", "knives", Path.of("src/test/resources/courses/knives"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicContainer> pages() {
        return RULES.stream()
                .map(rule -> dynamicContainer(
                        rule.descriptor().id(),
                        RulePageTests.of(rule, RULES).stream()
                                .map(test -> DynamicTest.dynamicTest(test.name(), test::run))));
    }

    static List<RulePage> pagesOfTheEngine() {
        return Linter.pages(List.of());
    }

    @ParameterizedTest
    @MethodSource("pagesOfTheEngine")
    void theEngineHasPages(RulePage page) {
        assertThat(page.markdown()).startsWith("# " + page.rule().id() + "\n").contains("## Why\n");
    }
}
