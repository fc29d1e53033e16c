package io.github.coursekit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.coursekit.TestCourse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be typed where. The text that is asked about has a bar where the cursor is. */
class CompletionTest {

    private static final String FRONT_MATTER = """
            ---
            type: page
            title: Knives
            description: All about Knives
            weight: 10
            %s
            ---
            """;

    @TempDir
    private Path folder;

    private ExampleCourse course;
    private ScriptedClient client;

    @BeforeEach
    void open() throws Exception {
        course = ExampleCourse.in(folder);
        client = ScriptedClient.in(folder);
        client.open(course.file("knives.md")).settled(course.file("knives.md"));
    }

    @AfterEach
    void close() throws Exception {
        client.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "le|; level: ",
                "|; draft: ",
                "pre|; prerequisites: ",
                "level: |; intermediate",
                "level: in|; intermediate",
                "draft: t|; true",
                "type: le|; learning-path",
                "level:\\n  - |; beginner",
                "questions:\\n  - ty|; type: ",
                "questions:\\n  - id: q\\n    type: |; single-answer",
                "questions:\\n- id: q\\n  options:\\n  - text: a\\n    is|; isCorrect: ",
                "questions:\\n- id: q\\n  options:\\n  - text: a\\n    isCorrect: |; true",
                "banner: |; /pan.png",
            })
    void inFrontMatter(String typed, String offered) throws Exception {
        assertThat(offered(FRONT_MATTER.formatted(typed.replace("\\n", "\n")))).contains(key(offered));
    }

    /** What the CSV reader has stripped of a key. */
    private static String key(String offered) {
        return offered.endsWith(":") ? offered + " " : offered;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "+++\\nle|\\n+++; `level = `",
                "+++\\n|title = 'x'\\n+++; `level = `",
                "+++\\nlevel = |\\n+++; \"intermediate\"",
                "+++\\nlevel = \"in|\\n+++; intermediate\"",
                "+++\\nlevel = \"|\"\\n+++; intermediate",
                "+++\\nlevel = 'in|'\\n+++; intermediate",
                "+++\\ndraft = |\\n+++; true",
                "+++\\ntags = [\\n]\\ntype = \"|; learning-path\"",
                "+++\\ntitle = \"\"\"\\na = [\"\"\"\\nlevel = [\"advanced\", \"|; intermediate\"",
                "+++\\n[[questions]]\\nty|; `type = `",
                "+++\\n[[questions]] # the first\\ntype = \"|; single-answer\"",
                "+++\\n[[questions.options]]\\nis|; `isCorrect = `",
                "+++\\n[[questions]]\\noptions = [{id = \"a\", is|}]\\n+++; `isCorrect = `",
                "+++\\n[[questions]]\\noptions = [{id = \"a\", isCorrect = |}]\\n+++; true",
                "+++\\nbanner = \"|\"\\n+++; /pan.png",
                "{\\n  |\\n}; `\"level\": `",
                "{|; `\"level\": `",
                "{\\n  \"le|\\n}\\n; `level\": `",
                "{\\n  \"le|\"\\n}\\n; level",
                "{\\n  \"title\": \"a: {\",\\n  \"level\": |\\n}; \"intermediate\"",
                "{\\n  \"level\": [\"advanced\", \"|\"]\\n}; intermediate",
                "{\\n  \"draft\": |\\n}; true",
                "{\"questions\": [{\"id\": \"q\", \"ty|; `type\": `",
                "{\"questions\": [{\"id\": \"q\"}, {\"type\": |; \"single-answer\"",
                "{\"questions\": [{\"options\": [{\"isCorrect\": |; true",
                "{\"params\": {\"|; `draft\": `",
                "{\\n  \"banner\": \"|\"\\n}; /pan.png",
            })
    void inFrontMatterOfOtherNotations(String typed, String offered) throws Exception {
        assertThat(offered(typed.replace("\\n", "\n"))).contains(offered);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "+++\\nlevel |\\n+++",
                "+++\\nlevel = \"a\" |\\n+++",
                "+++\\n# le|\\n+++",
                "+++\\n[[ques|\\n+++",
                "+++\\ndescription = \"\"\"\\nle|\\n\"\"\"\\n+++",
                "+++\\ndraft = \"|\"\\n+++",
                "{\\n  \"level\" |\\n}",
                "{\\n  \"draft\": false |\\n}",
                "{\\n  \"title\": \"|\"\\n}",
            })
    void whereNothingFitsInOtherNotationsNothingIsOffered(String typed) throws Exception {
        assertThat(offered(typed.replace("\\n", "\n"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+++\ntitle = 'a'\n|\nweight = 1\n+++\n", "{\n\"title\": \"a\",\n|\n\"weight\": 1}\n"})
    void aKeyThatIsThereIsNotOfferedInOtherNotations(String typed) throws Exception {
        assertThat(offered(typed))
                .noneMatch(key -> key.contains("title") || key.contains("weight"))
                .isNotEmpty();
    }

    @Test
    void deepFrontMatterDoesNotKeepAnAuthorWaiting() {
        String deep = "{\"a\": [".repeat(200_000);

        assertThat(assertTimeoutPreemptively(
                        Duration.ofSeconds(60), () -> FlowPlace.in(deep + "{", "\"b\": 1," + deep, false)))
                .hasValueSatisfying(place -> assertThat(place.written()).containsExactly("b"));
    }

    @Test
    void aKeyThatIsThereIsNotOffered() throws Exception {
        assertThat(offered(FRONT_MATTER.formatted("|"))).doesNotContain("title: ", "weight: ");
    }

    @Test
    void aSlipOfAnotherLessonIsNotOffered() throws Exception {
        write("salt.md", "additionalAttributes: {}", "Linktitle: Salt", "wieght: 1");

        assertThat(offered(FRONT_MATTER.formatted("|")))
                .contains("additional_attributes: ", "linkTitle: ")
                .doesNotContain("additionalAttributes: ", "Linktitle: ", "wieght: ");
    }

    @Test
    void theKeysThatACourseHasOfItsOwnAreOffered() throws Exception {
        new TestCourse(folder)
                .file("course.yaml", """
                        structure:
                          prerequisites: [needs]
                        schemas:
                          page: page.json
                          test: test.json
                        """)
                .file("page.json", "{\"properties\": {\"chef\": {}}}")
                .file("test.json", "{\"properties\": {\"examiner\": {}}}");
        for (String name : List.of("a.md", "b.md", "c.md")) {
            write(name, "menu_note: warm");
        }
        client.happened(FileChangeType.Changed, folder.resolve("course.yaml"));

        assertThat(offered(FRONT_MATTER.formatted("|")))
                .contains("menu_note: ", "chef: ", "needs: ")
                .doesNotContain("examiner: ");
    }

    /** Writes a page with some more keys. */
    private void write(String name, String... keys) throws Exception {
        Path file = course.file(name);
        FileChangeType type = Files.exists(file) ? FileChangeType.Changed : FileChangeType.Created;
        Files.writeString(file, FRONT_MATTER.formatted(String.join("\n", keys)));
        client.happened(type, file);
    }

    @Test
    void frontMatterThatIsNotClosedYetIsFrontMatter() throws Exception {
        assertThat(offered("---\ntitle: Knives\nde|")).contains("description: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[salt](|; ../salt/",
                "[salt](../s|; ../salt/",
                "[salt](/|; /tools/salt/",
                "[salt](../salt/#|; keep-it-dry",
                "[here](#|; sharpen-it",
                "[a file](|; ../jar.png",
                "![A jar](|; ../jar.png",
                "![A pan](/|; /pan.png",
                "{{< relref \"|; /tools/salt",
                "{{< re|; relref",
                "{{% no|; note",
                "{{< note |; kind=",
                "{{< figure s|; src=",
                "{{< figure l|; link=",
                "{{< ref p|; path=",
                "{{< figure src=\"|; jar.png",
                "{{< /no|; note",
            })
    void inTheBody(String typed, String offered) throws Exception {
        assertThat(offered(FRONT_MATTER.formatted("draft: false") + "\n## Sharpen it\n\nSee " + typed))
                .contains(offered);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "rules:\\n  link-|; link-target:",
                "rules:\\n  link-target: |; warning",
                "rules:\\n  link-target: o|; off",
                "rules:\\n  weight-unique:\\n    |; step:",
                "rules:\\n  weight-unique:\\n    severity: |; info",
                "overrides:\\n  - paths: [a.md]\\n    rules:\\n      link-|; link-target:",
            })
    void inTheConfiguration(String typed, String offered) throws Exception {
        Path configuration = folder.resolve("course.yaml");
        String text = typed.replace("\\n", "\n");
        client.open(configuration, text.replace("|", "")).settled(course.file("knives.md"));

        assertThat(ScriptedClient.get(client.texts()
                                .completion(new CompletionParams(
                                        ScriptedClient.document(configuration), ExampleCourse.position(text, "|", 0))))
                        .getLeft())
                .extracting(CompletionItem::getLabel)
                .contains(key(offered));
    }

    @Test
    void whatIsNoImageIsNotOfferedAsOne() throws Exception {
        assertThat(offered(FRONT_MATTER.formatted("draft: false") + "\n![A jar](|"))
                .doesNotContain("../salt/");
    }

    @Test
    void thePageItselfIsNoTargetAndOthersComeWithTheirTitles() throws Exception {
        List<CompletionItem> items = items(FRONT_MATTER.formatted("draft: false") + "\n[salt](|");

        assertThat(items).extracting(CompletionItem::getLabel).doesNotContain("./", "../knives/");
        assertThat(items)
                .filteredOn(item -> item.getLabel().equals("../salt/"))
                .extracting(CompletionItem::getDetail)
                .containsExactly("Salt");
    }

    @Test
    void whatIsTypedIsReplaced() throws Exception {
        CompletionItem item = items(FRONT_MATTER.formatted("draft: false") + "\n[salt](../s|").stream()
                .filter(each -> each.getLabel().equals("../salt/"))
                .findFirst()
                .orElseThrow();
        TextEdit edit = item.getTextEdit().getLeft();

        assertThat(edit.getNewText()).isEqualTo("../salt/");
        assertThat(edit.getRange().getStart()).isEqualTo(new Position(8, 7));
        assertThat(edit.getRange().getEnd()).isEqualTo(new Position(8, 11));
    }

    @Test
    void inPlainTextNothingIsOffered() throws Exception {
        assertThat(offered(FRONT_MATTER.formatted("draft: false") + "\nKnives are |"))
                .isEmpty();
    }

    private List<String> offered(String text) throws Exception {
        return items(text).stream().map(CompletionItem::getLabel).toList();
    }

    private List<CompletionItem> items(String text) throws Exception {
        Path knives = course.file("knives.md");
        Position position = ExampleCourse.position(text, "|", 0);
        client.change(knives, text.replace("|", "")).settled(knives);
        assertThat(Files.exists(knives)).isTrue();
        return ScriptedClient.get(
                        client.texts().completion(new CompletionParams(ScriptedClient.document(knives), position)))
                .getLeft();
    }
}
