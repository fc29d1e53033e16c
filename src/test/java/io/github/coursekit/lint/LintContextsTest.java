package io.github.coursekit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.config.RuleSettings;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.hugo.Cascade;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintContextsTest {

    private static final String RULE = Provided.class.getName();

    @TempDir
    private Path folder;

    /** A rule that is loaded from a jar of its own. */
    public static final class Provided implements LessonRule {

        @Override
        public RuleDescriptor descriptor() {
            return new RuleDescriptor("provided-rule", "Nothing", Severity.ERROR);
        }

        @Override
        public void check(io.github.coursekit.course.LessonText text, io.github.coursekit.rule.Reporter reporter) {}
    }

    @Test
    void anotherJarOfAProviderIsAnotherContext() throws Exception {
        String first = contextWith(jar("one.jar", ""));
        String same = contextWith(jar("one.jar", ""));
        String other = contextWith(jar("one.jar", "changed"));

        assertThat(same).isEqualTo(first);
        assertThat(other).isNotEqualTo(first);
    }

    @Test
    void everythingThatMattersChangesTheContext() throws Exception {
        List<Rule> rules = List.of(new Provided());
        LintContexts contexts = new LintContexts(CourseSettings.DEFAULT, rules);
        ActiveRules.ForFile active = new ActiveRules(rules, RuleSettings.NONE).of("a.md");
        ActiveRules.ForFile none = new ActiveRules(List.of(), RuleSettings.NONE).of("a.md");
        Cascade cascade = new Cascade(Map.of(), Set.of("type"));

        String context = contexts.of(Cascade.NONE, active);
        assertThat(contexts.of(new Cascade(Map.of(), Set.of()), active)).isEqualTo(context);
        assertThat(new LintContexts(CourseSettings.DEFAULT, rules).of(Cascade.NONE, active))
                .isEqualTo(context);
        assertThat(Set.of(
                        context,
                        contexts.of(cascade, active),
                        contexts.of(Cascade.NONE, none),
                        contexts.of(cascade, none),
                        new LintContexts(CourseSettings.DEFAULT, List.of()).of(Cascade.NONE, active)))
                .hasSize(5);
    }

    private static String contextWith(Path jar) throws Exception {
        try (URLClassLoader loader = new OwnRuleLoader(jar.toUri().toURL())) {
            Rule rule = (Rule) loader.loadClass(RULE).getConstructor().newInstance();
            assertThat(rule.getClass()).isNotEqualTo(Provided.class);
            List<Rule> rules = List.of(rule);
            return new LintContexts(CourseSettings.DEFAULT, rules)
                    .of(Cascade.NONE, new ActiveRules(rules, RuleSettings.NONE).of("a.md"));
        }
    }

    private Path jar(String name, String comment) throws IOException {
        Path jar = folder.resolve(name);
        String entry = RULE.replace('.', '/') + ".class";
        try (InputStream bytes = LintContextsTest.class.getClassLoader().getResourceAsStream(entry);
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            ZipEntry file = new ZipEntry(entry);
            file.setTime(0);
            out.setComment(comment);
            out.putNextEntry(file);
            out.write(bytes.readAllBytes());
        }
        return jar;
    }

    /** Takes the rule from the jar, and all else from the tests. */
    private static final class OwnRuleLoader extends URLClassLoader {

        OwnRuleLoader(URL jar) {
            super(new URL[] {jar}, LintContextsTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            return name.equals(RULE) ? findClass(name) : super.loadClass(name, resolve);
        }
    }
}
