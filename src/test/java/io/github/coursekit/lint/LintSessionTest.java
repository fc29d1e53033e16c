package io.github.coursekit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.config.Configuration;
import io.github.coursekit.config.ConfigurationReader;
import io.github.coursekit.config.LayerSource;
import io.github.coursekit.file.Enclosure;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rules.BuiltInRules;
import io.github.coursekit.source.FolderSource;
import io.github.coursekit.source.OverlaySource;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.work.Threads;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However files change, a session finds what a fresh run finds. */
class LintSessionTest {

    private static final List<Rule> RULES = BuiltInRules.all();

    private static final List<String> PATHS =
            List.of("_index.md", "a/_index.md", "a/p.md", "a/q.md", "a/pan.png", "b/_index.md", "b/p.md", "b/index.md");

    /** What pages may hold: sound, broken, suppressing, handing down, linking to what is there or not. */
    private static final List<String> TEXTS = List.of(
            "---\ntitle: A\nweight: 1\n---\n# A\n\n[p](../p/) [q](/a/q/#top)\n",
            "---\ntitle: B\nweight: 1\n---\n\n## Top\n\n![pan](pan.png)\n",
            "---\ntitle: C\ncascade: {type: test, draft: true}\n---\nText\n",
            "---\ntitle: 'Don't'\n---\n",
            "---\ntitle: D\naliases: [/a/q/]\n---\n<!-- course-ignore-next-line link-target: moves soon -->\n[x](/none/)\n",
            "no front matter\n");

    @TempDir
    private Path folder;

    @Test
    void afterAnyEditsItFindsWhatAFreshRunFinds() throws Exception {
        Configuration configuration = ConfigurationReader.read(
                SourceFile.of("course.yaml", "extends: strict"),
                Stream.concat(Linter.ENGINE_RULES.stream(), RULES.stream().map(Rule::descriptor))
                        .toList(),
                new LayerSource(folder, Enclosure.around(folder), LintSessionTest.class.getClassLoader()));
        Linter linter = new Linter(RULES, configuration, Threads.of(1));
        OverlaySource source = new OverlaySource(FolderSource.of(folder));
        LintSession session = linter.open(source, Progress.NONE);
        Random random = new Random(7);
        int violations = 0;
        for (int i = 0; i < 60; i++) {
            Set<String> touched = new HashSet<>();
            for (int edit = 0; edit <= random.nextInt(3); edit++) {
                String path = PATHS.get(random.nextInt(PATHS.size()));
                if (random.nextInt(4) == 0) {
                    source.reset(path);
                } else {
                    String text = TEXTS.get(random.nextInt(TEXTS.size()));
                    source.put(path, text.getBytes(StandardCharsets.UTF_8));
                }
                touched.add(path);
            }

            LintResult now = session.update(touched);

            LintResult fresh = linter.lint(source, Progress.NONE);
            assertThat(now.violations()).as("edit %d of %s", i, touched).isEqualTo(fresh.violations());
            assertThat(now.suppressed()).as("edit %d of %s", i, touched).isEqualTo(fresh.suppressed());
            assertThat(now.undecided()).as("edit %d of %s", i, touched).isEqualTo(fresh.undecided());
            assertThat(session.result()).isSameAs(now);
            violations += now.violations().size();
        }
        assertThat(violations).isGreaterThan(60);
    }
}
