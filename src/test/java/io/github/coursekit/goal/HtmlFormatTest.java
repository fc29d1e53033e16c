package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.TestCourse;
import io.github.coursekit.rule.Severity;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlFormatTest {

    @TempDir
    private Path folder;

    @Test
    void aCheckWritesThePageWithTheRolesOfTheCourse() throws Exception {
        Project project = new TestCourse(folder)
                .file("course.yaml", "roles: [Cook, Waiter]\nstages: {lessons: ['b.md']}\n")
                .file("content/a.md", "---\ntitle: Heat\n---\n## Rush\n- **Cook**: fries\n- **Waiter**: serves\n")
                .file("content/b.md", "---\ntitle: Salt\n---\nNo stage.\n")
                .project(Project.Kind.COURSE);

        Check.run(new Check.Request(
                project,
                Severity.ERROR,
                0,
                List.of(ReportFormat.of("html")),
                folder.resolve("out"),
                project.defaultBaselineFile(),
                null));

        Document page = Jsoup.parse(folder.resolve("out/violations.html"));
        assertThat(page.select("#stages thead th").eachText()).containsExactly("Lesson", "Stage", "Cook", "Waiter");
        assertThat(page.select("#stages code").text()).isEqualTo("content/a.md content/b.md");
        assertThat(page.select("#stages tbody tr").eachText())
                .containsExactly("Heat Rush present present", "Salt none missing missing");
        assertThat(page.select("#stages .none").text()).isEqualTo("This lesson should have stages and has none.");
    }
}
