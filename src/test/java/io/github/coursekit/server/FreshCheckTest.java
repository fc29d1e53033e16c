package io.github.coursekit.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.TestCourse;
import io.github.coursekit.goal.Check;
import io.github.coursekit.goal.Project;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rule.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After any edits an editor has been told what a check finds that sees the same texts for the first time. */
class FreshCheckTest {

    private static final int STEPS = 40;
    private static final int STEPS_BETWEEN_LOOKS = 4;

    /** What is typed: right, wrong, and what changes how all behind it is read. */
    private static final List<String> PIECES = List.of(
            "\n",
            "\r\n",
            " ",
            "#",
            "## Heading\n",
            "[salt](../salt/)",
            "[pepper](../pepper/#hot)",
            "![](../jar.png)",
            "{{< relref \"knives.md\" >}}",
            "{{< note >}}",
            "```\n",
            "---\n",
            "weight: 20\n",
            "title: Salt\n",
            "aliases: [/tools/salt/]\n",
            "- **SRE**: nothing\n",
            "<!-- course-ignore-file link-target: later -->\n",
            "<!-- ",
            "\u00A0",
            "\uD83D\uDD2A",
            "| a | b |\n|---|---|\n| c |\n");

    /** What decides how the course is checked, each file with texts that are right, the first one at the beginning. */
    private static final Map<String, List<String>> SETTINGS = new TreeMap<>(Map.of(
            "course.yaml",
            List.of(
                    "extends: house/layer.yaml\n",
                    "roles: [DevOps, SRE]\n",
                    "extends: house/layer.yaml\nrules:\n  link-target: warning\n",
                    "rules:\n  weight-unique: off\n  structure-empty-page: error\n",
                    "extends: house/layer.yaml\nexclude: ['**/quiz.md']\n"),
            "house/layer.yaml",
            List.of("schemas:\n  page: page.json\n", "rules:\n  link-target: info\n", "roles: [Cook]\n"),
            "house/page.json",
            List.of("{}", "{\"required\": [\"chef\"]}")));

    @TempDir
    private Path folder;

    @TempDir
    private Path copy;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsToldIsWhatAFreshCheckFinds(long seed) throws Exception {
        Random random = new Random(seed);
        ExampleCourse course = ExampleCourse.in(folder);
        TestCourse settings = new TestCourse(folder);
        for (Map.Entry<String, List<String>> each : SETTINGS.entrySet()) {
            settings.file(each.getKey(), each.getValue().get(0));
        }
        List<Path> files = Stream.of("knives.md", "salt.md", "quiz.md", "new.md", "_index.md")
                .map(course::file)
                .toList();
        try (ScriptedClient client = ScriptedClient.in(folder)) {
            for (int step = 1; step <= STEPS; step++) {
                step(client, files.get(random.nextInt(files.size())), random);
                if (step % STEPS_BETWEEN_LOOKS == 0) {
                    client.settled(files.get(0));
                    assertThat(told(client)).as("seed %d, step %d", seed, step).isEqualTo(fresh(client, files));
                }
            }
        }
    }

    private void step(ScriptedClient client, Path file, Random random) throws Exception {
        boolean open = client.isOpen(file);
        switch (random.nextInt(13)) {
            case 0 -> {
                if (open) {
                    client.close(file);
                }
            }
            case 1 -> {
                Files.deleteIfExists(file);
                client.happened(FileChangeType.Deleted, file);
            }
            case 2 -> {
                Files.writeString(file, "---\ntitle: Written\n---\n" + PIECES.get(random.nextInt(PIECES.size())));
                client.happened(FileChangeType.Changed, file);
            }
            case 3, 4 -> settingStep(client, random);
            default -> {
                if (!open) {
                    client.open(file, Files.exists(file) ? Files.readString(file) : "");
                }
                client.change(file, edit(client.text(file), random), edit("", random));
            }
        }
    }

    /** A setting is saved, typed or taken back. */
    private void settingStep(ScriptedClient client, Random random) throws Exception {
        String name = List.copyOf(SETTINGS.keySet()).get(random.nextInt(SETTINGS.size()));
        List<String> texts = SETTINGS.get(name);
        String text = texts.get(random.nextInt(texts.size()));
        Path file = folder.resolve(name);
        switch (random.nextInt(3)) {
            case 0 -> {
                Files.writeString(file, text);
                client.happened(FileChangeType.Changed, file);
            }
            case 1 -> {
                if (client.isOpen(file)) {
                    client.close(file);
                }
            }
            default -> {
                if (!client.isOpen(file)) {
                    client.open(file);
                }
                client.change(file, text);
            }
        }
    }

    /** Something typed, or something deleted; of an empty text nothing is known but its start. */
    private static TextDocumentContentChangeEvent edit(String text, Random random) {
        int start = place(text, random.nextInt(text.length() + 1));
        int end = random.nextInt(3) == 0 ? place(text, Math.min(text.length(), start + random.nextInt(40))) : start;
        Range range = text.isEmpty()
                ? new Range(new Position(0, 0), new Position(0, 0))
                : new Range(position(text, start), position(text, end));
        return new TextDocumentContentChangeEvent(range, PIECES.get(random.nextInt(PIECES.size())));
    }

    /** Editors are never within a character. */
    private static int place(String text, int offset) {
        boolean within = offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
        return within ? offset - 1 : offset;
    }

    private static Position position(String text, int offset) {
        Document document = Document.of("file:///a.md", Path.of("a.md"), 1, text);
        return Places.position(document.source().lines(), offset);
    }

    private Set<String> told(ScriptedClient client) {
        Set<String> told = new TreeSet<>();
        String root = ScriptedClient.uri(folder.resolve("content"));
        client.all().forEach((uri, diagnostics) -> {
            for (Diagnostic each : diagnostics) {
                Position start = each.getRange().getStart();
                Position end = each.getRange().getEnd();
                told.add("%s %d:%d-%d:%d %s %s"
                        .formatted(
                                uri.substring(root.length()),
                                start.getLine() + 1,
                                start.getCharacter() + 1,
                                end.getLine() + 1,
                                end.getCharacter() + 1,
                                each.getCode().getLeft(),
                                each.getMessage().getLeft()));
            }
        });
        return told;
    }

    /** What a check finds that sees what the editor shows, saved. */
    private Set<String> fresh(ScriptedClient client, List<Path> files) throws Exception {
        copyAll();
        List<Path> all = new ArrayList<>(files);
        SETTINGS.keySet().forEach(name -> all.add(folder.resolve(name)));
        for (Path file : all) {
            if (client.isOpen(file)) {
                Files.writeString(copy.resolve(folder.relativize(file)), client.text(file));
            }
        }
        Project project = new Project(copy, Project.Kind.NO_POM, null, null);
        LintResult result = Check.run(new Check.Request(
                        project, Severity.ERROR, 0, List.of(), copy, project.defaultBaselineFile(), null))
                .orElseThrow()
                .input()
                .result();
        Set<String> found = new TreeSet<>();
        for (Violation violation : result.violations()) {
            found.add("%s %s-%s %s %s"
                    .formatted(
                            violation.location().path(),
                            result.places().start(violation.location()),
                            result.places().end(violation.location()),
                            violation.rule().id(),
                            violation.message()));
        }
        return found;
    }

    private void copyAll() throws IOException {
        List<Path> old = new ArrayList<>();
        try (Stream<Path> all = Files.walk(copy)) {
            all.filter(Files::isRegularFile).forEach(old::add);
        }
        for (Path file : old) {
            Files.delete(file);
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(folder.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
