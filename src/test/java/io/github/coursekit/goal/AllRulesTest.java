package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursekit.TestCourse;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.RuleProvider;
import io.github.coursekit.rules.BuiltInRules;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllRulesTest {

    private static final String SERVICE = "META-INF/services/io.github.coursekit.rule.RuleProvider";

    @TempDir
    private Path folder;

    private void assertRefused(String message) throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, AllRules.class.getClassLoader())) {
            assertThatThrownBy(() -> AllRules.load(List.of(), loader))
                    .isInstanceOf(GoalException.class)
                    .hasMessageContainingAll("A rule provider cannot be loaded", message);
        }
    }

    @Test
    void aProviderThatIsNotThereIsNamed() throws Exception {
        new TestCourse(folder).file(SERVICE, "org.example.Nowhere\n");

        assertRefused("org.example.Nowhere");
    }

    /** As one that was compiled for a newer Java. */
    @Test
    void aProviderThatCannotBeLinkedIsNamed() throws Exception {
        new TestCourse(folder).file(SERVICE, "org.example.Broken\n").file("org/example/Broken.class", "no class");

        assertRefused("org/example/Broken");
    }

    /** Gives a rule whose id is one of the rules that it is loaded with. */
    public static final class Copying implements RuleProvider {

        @Override
        public List<Rule> rules() {
            return BuiltInRules.all().stream()
                    .filter(rule -> rule.descriptor().id().equals("image-alt"))
                    .toList();
        }
    }

    @Test
    void anIdOfTwoRulesIsNamed() throws Exception {
        new TestCourse(folder).file(SERVICE, Copying.class.getName() + "\n");

        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, AllRules.class.getClassLoader())) {
            assertThatThrownBy(() -> AllRules.load(BuiltInRules.all(), loader))
                    .isInstanceOf(GoalException.class)
                    .hasMessage("Two rules have the id 'image-alt'; a provider must use ids of its own");
            assertThat(AllRules.load(List.of(), loader))
                    .extracting(rule -> rule.descriptor().id())
                    .containsExactly("image-alt");
        }
    }

    /** As one that was compiled against an older version of this plugin, or that forgot something. */
    public static final class Nameless implements RuleProvider {

        @Override
        @SuppressWarnings("NullAway")
        public List<Rule> rules() {
            return List.of(new LessonRule() {
                @Override
                public RuleDescriptor descriptor() {
                    return null;
                }

                @Override
                public void check(LessonText text, Reporter reporter) {}
            });
        }
    }

    @Test
    void theProviderOfARuleWithoutADescriptorIsNamed() throws Exception {
        new TestCourse(folder).file(SERVICE, Nameless.class.getName() + "\n");

        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, AllRules.class.getClassLoader())) {
            assertThatThrownBy(() -> AllRules.load(List.of(), loader))
                    .isInstanceOf(GoalException.class)
                    .hasMessageStartingWith("The rule provider " + Nameless.class.getName() + " failed: ")
                    .hasMessageContaining("a rule without a descriptor")
                    .hasMessageEndingWith("; was it compiled against another version of this plugin?");
        }
    }

    @Test
    void rulesStandInTheOrderOfTheirIds() throws Exception {
        assertThat(AllRules.load())
                .extracting(rule -> rule.descriptor().id())
                .isSorted()
                .hasSizeGreaterThan(BuiltInRules.all().size() - 1);
    }
}
