package io.github.coursekit.rules.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.TestCourse;
import io.github.coursekit.TestSettings;
import io.github.coursekit.config.Configuration;
import io.github.coursekit.config.RuleSettings;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.lint.Progress;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rules.BuiltInRules;
import io.github.coursekit.rules.courses.MovedPages;
import io.github.coursekit.site.Site;
import io.github.coursekit.site.read.SiteReader;
import io.github.coursekit.source.FolderSource;
import io.github.coursekit.target.KnownCourses;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wherever a lesson can name another course, and one rule only speaks of it. */
class LinkCourseTest {

    private static final String BROKEN = "course:org.example:knives/nothing.svg";

    @TempDir
    private Path folder;

    private LintResult lint(String lesson) throws IOException {
        return lint(lesson, CourseSettings.DEFAULT.site());
    }

    private LintResult lint(String lesson, Site site) throws IOException {
        new TestCourse(folder.resolve("knives"))
                .file("hugo.yaml", "baseURL: https://knives.example/\n")
                .file("content/oil/seed.md", "---\ntitle: Seed\n---\n")
                .file("content/care.md", "---\ntitle: Care\n---\n")
                .file("content/soon.md", "---\ntitle: Soon\ndraft: true\n---\n");
        new TestCourse(folder).file("content/a.md", lesson);
        KnownCourses courses = new KnownCourses().with("org.example", "knives", folder.resolve("knives"));
        CourseSettings settings =
                new TestSettings().prerequisiteKeys("requires").site(site).make();
        return new Linter(
                        BuiltInRules.all(ExternalServers.NOBODY, courses, MovedPages.NONE),
                        new Configuration(settings, RuleSettings.NONE))
                .lint(FolderSource.of(folder.resolve("content")), Progress.NONE);
    }

    private static List<String> worse(LintResult result) {
        return result.violations().stream()
                .filter(violation -> violation.severity() != Severity.INFO)
                .map(violation -> violation.rule().id())
                .filter(rule -> !rule.startsWith("front-matter"))
                .toList();
    }

    @Test
    void allWaysToNameAnotherCourseAreChecked() throws Exception {
        String body = """
                ---
                title: A
                image: BROKEN
                requires: [BROKEN, 'course:org.example:knives/care.md']
                ---
                [a](BROKEN) ![b](BROKEN) <BROKEN> [c][d]

                [d]: BROKEN "D"

                <a href="BROKEN">e</a> <img src="BROKEN" alt="f">

                {{< figure src="BROKEN" alt="g" >}} [h]({{< relref "BROKEN" >}})

                `BROKEN` is code, and BROKEN text.
                """;

        LintResult result = lint(body.replace("BROKEN", BROKEN));

        assertThat(worse(result)).hasSize(10).containsOnly("link-course");
        assertThat(result.undecided()).isEmpty();
    }

    @Test
    void onTheSiteThatBothArePublishedAtNothingIsMissed() throws Exception {
        String lesson = "---\ntitle: A\n---\n[a](https://knives.example/oil/nut/)\n";
        new TestCourse(folder.resolve("site"))
                .file("hugo.yaml", "baseURL: https://knives.example/\n")
                .file("content/a.md", lesson);
        Path content = folder.resolve("site/content");
        Site same = SiteReader.read(folder.resolve("site"), content, List.of()).site();

        assertThat(worse(lint(lesson))).containsExactly("link-course");
        assertThat(worse(lint(lesson, same))).isEmpty();
    }

    @Test
    void aPageThatMayHaveExpiredIsLeftUndecided() throws Exception {
        LintResult result = lint("---\ntitle: A\nexpiryDate: 2020-01-01\n---\n[a](" + BROKEN + ")\n");

        assertThat(worse(result)).isEmpty();
        assertThat(result.undecided()).singleElement().extracting("cause").isEqualTo("the page may have expired");
    }

    @Test
    void aDraftMayLeadToADraft() throws Exception {
        String link = "[a](course:org.example:knives/soon.md)\n";

        assertThat(worse(lint("---\ntitle: A\ndraft: true\n---\n" + link))).isEmpty();
        assertThat(worse(lint("---\ntitle: A\n---\n" + link))).containsExactly("link-draft");
    }
}
