package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.TestCourse;
import io.github.coursekit.report.ConsoleRecord;
import io.github.coursekit.rule.Severity;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnSchemaTest {

    @TempDir
    private Path folder;

    @Test
    void aSchemaOfOnesOwnJudgesItsTypeAndItsPaths() throws Exception {
        TestCourse course = new TestCourse(folder)
                .file("course.yaml", "schemas:\n  page: s/page.json\n  labs/**: s/lab.json\n")
                .file(
                        "s/page.json",
                        "{\"required\": [\"title\", \"chef\"], \"properties\": {\"chef\": {\"enum\": [\"Ann\", \"Bob\"]}}}")
                .file("s/lab.json", "{\"properties\": {\"stove\": {\"type\": \"integer\", \"maximum\": 4}}}")
                .file("content/a.md", "---\ntitle: A\ntype: page\nchef: Eve\n---\nText.\n")
                .file("content/b.md", "---\ntype: page\n---\nText.\n")
                .file("content/labs/c.md", "---\ntitle: C\nstove: 5\n---\nText.\n")
                .file("content/d.md", "---\ntitle: D\nstove: hot\n---\nText.\n");
        Project project = course.project(Project.Kind.COURSE);

        Check.Result result = Check.run(new Check.Request(
                        project, Severity.ERROR, 0, List.of(), folder, project.defaultBaselineFile(), null))
                .orElseThrow();

        assertThat(result.lines())
                .extracting(ConsoleRecord::text)
                .containsExactly(
                        "content/a.md:4:7: error chef must be one of Ann, Bob, found \"Eve\" [front-matter-schema]",
                        "content/b.md:1:1: error chef is missing; add a line 'chef: ...' [front-matter-schema]",
                        "content/b.md:1:1: error title is missing; add a line 'title: ...' [front-matter-schema]",
                        "content/labs/c.md:3:8: error stove is out of range (maximum 4), found 5 [front-matter-schema]");
    }
}
