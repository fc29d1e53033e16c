package io.github.coursekit.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.TestCourse;
import io.github.coursekit.goal.EditedCourse;
import io.github.coursekit.goal.EditedCourses;
import io.github.coursekit.goal.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong is told while it is typed, as a check of the same texts would tell it. */
class DiagnosticsTest {

    private static final String GOOD = """
            ---
            type: page
            title: Knives
            description: How to hold a knife
            weight: 10
            ---

            Hold it by the handle.
            """;

    @TempDir
    private Path folder;

    private Path knives;
    private Path salt;

    @BeforeEach
    void course() throws IOException {
        new TestCourse(folder)
                .file("course.yaml", "rules:\n  front-matter-schema: error\n")
                .file("content/tools/_index.md", GOOD.replace("Knives", "Tools"))
                .file("content/tools/knives.md", GOOD)
                .file("content/tools/salt.md", GOOD.replace("Knives", "Salt").replace("10", "20"));
        knives = folder.resolve("content/tools/knives.md");
        salt = folder.resolve("content/tools/salt.md");
    }

    @Test
    void aFaultIsToldAsItIsTypedAndGoesWhenItIsMended() throws Exception {
        try (ScriptedClient client = ScriptedClient.in(folder)) {
            assertThat(client.open(knives).rules(knives)).isEmpty();

            client.type(knives, 7, 0, 0, "[salt](../pepper/) ");
            Diagnostic found = client.diagnostics(knives).get(0);

            assertThat(found.getCode().getLeft()).isEqualTo("link-target");
            assertThat(found.getSeverity()).isEqualTo(DiagnosticSeverity.Error);
            assertThat(found.getSource()).isEqualTo("course");
            assertThat(found.getCodeDescription().getHref()).endsWith("/rules/link-target.html");
            assertThat(found.getRange()).isEqualTo(new Range(new Position(7, 7), new Position(7, 17)));

            assertThat(client.type(knives, 7, 10, 17, "salt/").rules(knives)).isEmpty();
        }
    }

    @Test
    void columnsCountUtf16Units() throws Exception {
        try (ScriptedClient client = ScriptedClient.in(folder)) {
            client.open(knives).type(knives, 7, 0, 0, "\uD83D\uDD2A [salt](../pepper/) ");

            assertThat(client.diagnostics(knives).get(0).getRange().getStart()).isEqualTo(new Position(7, 10));
        }
    }

    @Test
    void changesOfOneMessageBuildOnEachOther() throws Exception {
        try (ScriptedClient client = ScriptedClient.in(folder)) {
            client.open(knives)
                    .change(
                            knives,
                            new TextDocumentContentChangeEvent(new Range(new Position(4, 0), new Position(5, 0)), ""),
                            new TextDocumentContentChangeEvent(
                                    new Range(new Position(4, 3), new Position(4, 3)), "\nweight: 11\n---"),
                            new TextDocumentContentChangeEvent(new Range(new Position(4, 0), new Position(5, 0)), ""));

            assertThat(client.rules(knives)).isEmpty();
        }
    }

    @Test
    void whatOnePageDoesToAnotherIsToldThere() throws Exception {
        try (ScriptedClient client = ScriptedClient.in(folder)) {
            client.open(knives).type(knives, 4, 8, 10, "20");

            assertThat(client.rules(salt)).contains("5 weight-unique");
            Diagnostic found = client.diagnostics(salt).get(0);
            assertThat(found.getRelatedInformation().get(0).getLocation().getUri())
                    .isEqualTo(ScriptedClient.uri(knives));

            assertThat(client.close(knives).rules(salt)).isEmpty();
        }
    }

    @Test
    void aPageThatIsNotSavedYetIsAPage() throws Exception {
        Path added = folder.resolve("content/tools/whisk.md");
        try (ScriptedClient client = ScriptedClient.in(folder)) {
            client.open(knives).type(knives, 7, 0, 0, "[whisk](../whisk/) ");
            assertThat(client.rules(knives)).containsExactly("8 link-target");

            client.open(added, GOOD.replace("Knives", "Whisk").replace("10", "30"));

            assertThat(client.rules(knives)).isEmpty();
            assertThat(client.close(added).rules(knives)).containsExactly("8 link-target");
        }
    }

    @Test
    void whatHappensOnTheDiskIsFollowed() throws Exception {
        try (ScriptedClient client = ScriptedClient.in(folder)) {
            assertThat(client.registered().getRegistrations()).hasSize(1);
            client.open(knives).type(knives, 7, 0, 0, "[salt](../salt/) ");
            assertThat(client.rules(knives)).isEmpty();

            Files.delete(salt);
            assertThat(client.happened(FileChangeType.Deleted, salt).rules(knives))
                    .containsExactly("8 link-target");

            Files.writeString(salt, GOOD.replace("Knives", "Salt").replace("10", "20"));
            assertThat(client.happened(FileChangeType.Created, salt).rules(knives))
                    .isEmpty();

            Path pan = folder.resolve("static/pan.png");
            client.type(knives, 7, 0, 0, "![A pan](/pan.png) ");
            assertThat(client.rules(knives)).containsExactly("8 image-target");
            Files.createDirectories(pan.getParent());
            Files.write(pan, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
            assertThat(client.happened(FileChangeType.Created, pan).rules(knives))
                    .isEmpty();
        }
    }

    @Test
    void theConfigurationIsServedToo() throws Exception {
        Path configuration = folder.resolve("course.yaml");
        try (ScriptedClient client = ScriptedClient.in(folder)) {
            client.open(knives).open(configuration);
            client.type(knives, 7, 0, 0, "[salt](../pepper/) ");
            assertThat(client.rules(knives)).containsExactly("8 link-target");

            client.change(configuration, "rules:\n  link-targt: off\n");
            Diagnostic found = client.diagnostics(configuration).get(0);
            assertThat(found.getMessage().getLeft())
                    .contains("link-targt", "link-target")
                    .doesNotContain("course.yaml");
            assertThat(found.getRange().getStart()).isEqualTo(new Position(1, 2));
            assertThat(client.type(knives, 7, 0, 0, "# ").rules(knives))
                    .as("as the last right configuration says")
                    .contains("8 link-target");

            client.change(configuration, "rules:\n  link-target: off\n");
            assertThat(client.diagnostics(configuration)).isEmpty();
            assertThat(client.rules(knives)).doesNotContain("8 link-target");
            assertThat(client.close(configuration).rules(knives))
                    .as("the file on the disk says nothing of it")
                    .contains("8 link-target");
        }
    }

    @Test
    void aConfigurationThatWasWrongFromTheBeginningIsTold() throws Exception {
        Path configuration = folder.resolve("course.yaml");
        Files.writeString(configuration, "rolls: [DevOps]\n");
        try (ScriptedClient client = ScriptedClient.in(folder)) {
            assertThat(client.rules(configuration)).singleElement().asString().contains("rolls");

            Files.writeString(configuration, "roles: [DevOps]\n");
            client.happened(FileChangeType.Changed, configuration);

            assertThat(client.rules(configuration)).isEmpty();
        }
    }

    @Test
    void severalCoursesOfOneWorkspaceAreToldApart() throws Exception {
        Path other = folder.resolve("more/drinks");
        new TestCourse(other)
                .file("course.yaml", "rules:\n  link-target: warning\n")
                .file("src/main/course/tea.md", GOOD + "[salt](../salt/)\n");
        Path tea = other.resolve("src/main/course/tea.md");
        try (ScriptedClient client = ScriptedClient.in(folder)) {
            client.open(knives).open(tea);

            assertThat(client.rules(tea)).containsExactly("9 link-target");
            assertThat(client.diagnostics(tea).get(0).getSeverity()).isEqualTo(DiagnosticSeverity.Warning);
            assertThat(client.rules(knives)).isEmpty();
        }
    }

    @Test
    void whatThePomSaysOfACourseCounts() throws Exception {
        Path page = folder.resolve("pages/tea.md");
        Path outside = Files.createDirectory(folder.resolve("bread"));
        new TestCourse(folder)
                .file("pages/tea.md", GOOD + "[salt](../salt/)\n[pepper](../pepper/)\n")
                .file("house.yaml", "rules:\n  link-target: warning\n")
                .file("known.json", """
                        {"version": 1, "violations": [
                          {"path": "tea.md", "rule": "link-target", "line": "[salt](../salt/)", "subject": "../salt/"}
                        ]}
                        """);
        Project project =
                new Project(outside, Project.Kind.OTHER, folder.resolve("pages"), folder.resolve("house.yaml"));
        EditedCourse course = new EditedCourse(project, folder.resolve("known.json"));
        try (ScriptedClient client = ScriptedClient.in(List.of(course), folder)) {
            client.open(page);

            assertThat(client.rules(page)).containsExactly("10 link-target");
            assertThat(client.diagnostics(page).get(0).getSeverity()).isEqualTo(DiagnosticSeverity.Warning);
        }
    }

    @Test
    void aConfigurationBesideTheProjectIsTheFileThatIsOpen() throws Exception {
        Path project = folder.resolve("bread");
        Path house = folder.resolve("conf/my.yaml");
        Path page = project.resolve("content/tea.md");
        new TestCourse(folder)
                .file("conf/my.yaml", "rules:\n  link-target: warning\n")
                .file("bread/content/tea.md", GOOD + "[salt](../salt/)\n")
                .file("courses.json", """
                        {"courses": [{"directory": "%s/./bread", "configFile": "../conf/my.yaml"}]}
                        """.formatted(folder.toString().replace('\\', '/')));
        try (ScriptedClient client = ScriptedClient.in(EditedCourses.read(folder.resolve("courses.json")), folder)) {
            client.open(house);
            assertThat(client.rules(page)).containsExactly("9 link-target");

            client.change(house, "rules:\n  link-target: off\n");
            assertThat(client.rules(page)).isEmpty();

            client.change(house, "rools: 1\n");
            assertThat(client.diagnostics(house)).isNotEmpty();
        }
    }

    @Test
    void layersAndSchemasCountAsTheyAreTyped() throws Exception {
        Path layer = folder.resolve("house/layer.yaml");
        Path schema = folder.resolve("house/page.json");
        new TestCourse(folder)
                .file("course.yaml", "extends: house/layer.yaml\n")
                .file("house/layer.yaml", "schemas:\n  page: page.json\n")
                .file("house/page.json", "{}");
        try (ScriptedClient client = ScriptedClient.in(folder)) {
            client.open(knives).open(layer).open(schema);
            assertThat(client.type(knives, 7, 0, 0, "[salt](../pepper/) ").rules(knives))
                    .containsExactly("8 link-target");

            client.change(layer, "schemas:\n  page: page.json\nrules:\n  link-target: off\n");
            assertThat(client.rules(knives)).isEmpty();

            client.change(schema, "{\"required\": [\"chef\"]}");
            assertThat(client.rules(knives)).singleElement().asString().contains("front-matter-schema");

            client.close(schema);
            assertThat(client.rules(knives)).isEmpty();
        }
    }

    @Test
    void theBaselineTolerates() throws Exception {
        Files.writeString(salt, GOOD.replace("Knives", "Salt").replace("10", "20") + "[salt](../pepper/)\n");
        Path baseline = folder.resolve("course-baseline.json");
        try (ScriptedClient client = ScriptedClient.in(folder)) {
            assertThat(client.rules(salt)).containsExactly("9 link-target");

            Files.writeString(baseline, """
                    {"version": 1, "violations": [
                      {"path": "tools/salt.md", "rule": "link-target", "line": "[salt](../pepper/)", "subject": "../pepper/"}
                    ]}
                    """);
            client.happened(FileChangeType.Created, baseline);

            assertThat(client.rules(salt)).isEmpty();
        }
    }

    @Test
    void aContentFolderThatGoesAndComesIsFollowed() throws Exception {
        Path content = folder.resolve("content");
        Path moved = folder.resolve("elsewhere");
        Path configuration = folder.resolve("course.yaml");
        try (ScriptedClient client = ScriptedClient.in(folder)) {
            client.open(configuration);
            assertThat(client.rules(configuration)).isEmpty();

            Files.move(content, moved);
            client.happened(FileChangeType.Deleted, content);
            assertThat(client.rules(configuration)).hasSize(1);

            Files.move(moved, content);
            client.happened(FileChangeType.Created, content);
            assertThat(client.rules(configuration)).isEmpty();
        }
    }

    @Test
    void filesOfNoCourseAreLeftAlone() throws Exception {
        Path notes = folder.resolve("notes/readme.md");
        Path outside = folder.resolveSibling("outside.md");
        try (ScriptedClient client = ScriptedClient.in(folder)) {
            client.open(notes, "[salt](../pepper/)").open(outside, "[salt](../pepper/)");

            assertThat(client.rules(notes)).isEmpty();
            assertThat(client.rules(outside)).isEqualTo(List.of());
        }
    }
}
