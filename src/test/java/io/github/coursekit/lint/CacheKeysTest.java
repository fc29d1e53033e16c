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
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheKeysTest {

    private static final String RULE = Provided.class.getName();
    private static final byte[] CONTENT = {1};

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
    void anotherJarOfAProviderGivesOtherKeys() throws Exception {
        String first = keyWith(jar("one.jar", ""));
        String same = keyWith(jar("one.jar", ""));
        String other = keyWith(jar("one.jar", "changed"));

        assertThat(same).isEqualTo(first);
        assertThat(other).isNotEqualTo(first);
    }

    @Test
    void everythingThatMattersChangesTheKey() throws Exception {
        List<Rule> rules = List.of(new Provided());
        CacheKeys keys = new CacheKeys(CourseSettings.DEFAULT, rules);
        ActiveRules.ForFile active = new ActiveRules(rules, RuleSettings.NONE).of("a.md");

        String key = keys.of("a.md", CONTENT, Cascade.NONE, active);
        assertThat(keys.of("a.md", CONTENT, Cascade.NONE, active)).isEqualTo(key);
        assertThat(Set.of(
                        key,
                        keys.of("b.md", CONTENT, Cascade.NONE, active),
                        keys.of("a.md", new byte[] {2}, Cascade.NONE, active),
                        keys.of("a.md", CONTENT, new Cascade(java.util.Map.of(), Set.of("type")), active),
                        keys.of(
                                "a.md",
                                CONTENT,
                                Cascade.NONE,
                                new ActiveRules(List.of(), RuleSettings.NONE).of("a.md"))))
                .hasSize(5);
    }

    private static String keyWith(Path jar) throws Exception {
        try (URLClassLoader loader = new OwnRuleLoader(jar.toUri().toURL())) {
            Rule rule = (Rule) loader.loadClass(RULE).getConstructor().newInstance();
            assertThat(rule.getClass()).isNotEqualTo(Provided.class);
            List<Rule> rules = List.of(rule);
            return new CacheKeys(CourseSettings.DEFAULT, rules)
                    .of("a.md", CONTENT, Cascade.NONE, new ActiveRules(rules, RuleSettings.NONE).of("a.md"));
        }
    }

    private Path jar(String name, String comment) throws IOException {
        Path jar = folder.resolve(name);
        String entry = RULE.replace('.', '/') + ".class";
        try (InputStream bytes = CacheKeysTest.class.getClassLoader().getResourceAsStream(entry);
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
            super(new URL[] {jar}, CacheKeysTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            return name.equals(RULE) ? findClass(name) : super.loadClass(name, resolve);
        }
    }
}
