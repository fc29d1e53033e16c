package io.github.coursekit.rules.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.config.Configuration;
import io.github.coursekit.config.RuleSettings;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rules.BuiltInRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Takes a sound course, breaks one thing in it, and wants each reference to that thing told at its own place and nothing else. */
class BrokenReferencesTest {

    @TempDir
    private Path folder;

    /** A course in which {@code <n>...</n>} marks each destination that names thing n. */
    private static final Map<String, String> MARKED = Map.of(
            "_index.md",
                    "---\ntitle: Kitchen\nbanner: <svg>flame.svg</svg>\n---\nSee <heat>[heat](oven/heat/)</heat>.\n",
            "oven/_index.md",
                    "---\ntitle: Oven\nweight: 1\n---\nBegin with <heat>[heat](heat/)</heat> [here][h].\n\n[h]: <heat>/oven/heat/</heat>\n",
            "oven/heat.md",
                    "---\ntitle: Heat\nweight: 1\n---\n## Hot pans\n\n<img src=\"<png>pan.png</png>\" alt=\"Pan\">\n\nSee [above](<hot>#hot-pans</hot>).\n",
            "oven/salt.md",
                    "---\ntitle: Salt\nweight: 2\nimage: <svg>/flame.svg</svg>\n---\n![Pan](<png>pan.png</png>) and [pans](<hot>../heat/#hot-pans</hot>).\n\n"
                            + "{{< relref \"<heat>heat.md</heat>\" >}} {{< figure\n src=\"<png>pan.png</png>\" >}}\n",
            "cold/ice.md",
                    "---\ntitle: Ice\n---\n[Pans](<hot>/oven/heat/#hot-pans</hot>), <a href='<png>../../oven/pan.png</png>'>a pan</a>\n");

    /** What breaks things: the name of the thing, and what is done to the files. */
    record Damage(String thing, String file, String becomes) {}

    static Stream<Damage> damages() {
        return Stream.of(
                new Damage("png", "oven/pan.png", ""),
                new Damage("png", "oven/pan.png", "oven/Pan.png"),
                new Damage("png", "oven/pan.png", "cold/pan.png"),
                new Damage("svg", "flame.svg", ""),
                new Damage("svg", "flame.svg", "flame.SVG"),
                new Damage("heat", "oven/heat.md", "oven/heating.md"),
                new Damage("heat", "oven/heat.md", "cold/warmth.md"),
                new Damage("hot", "oven/heat.md", "Hot pots"));
    }

    @Test
    void theSoundCourseIsClean() throws Exception {
        assertThat(errors(lint(files()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("damages")
    void eachReferenceToWhatIsGoneIsToldAtItsPlace(Damage damage) throws Exception {
        Map<String, String> files = files();
        List<String> gone = new ArrayList<>(List.of(damage.thing()));
        if (damage.thing().equals("hot")) {
            files.computeIfPresent(damage.file(), (path, text) -> text.replace("Hot pans", damage.becomes()));
        } else {
            String content = files.remove(damage.file());
            if (!damage.becomes().isEmpty()) {
                files.put(damage.becomes(), content);
            }
        }
        if (damage.thing().equals("heat")) {
            gone.add("hot");
        }

        List<String> expected = places(gone);
        if (damage.thing().equals("heat")) {
            // What stood in the page itself went with it: its own anchor holds, its image is beside it only in the same
            // folder.
            expected.removeIf(place -> place.startsWith("oven/heat.md"));
            if (!damage.becomes().startsWith("oven/")) {
                places(List.of("png")).stream()
                        .filter(place -> place.startsWith("oven/heat.md"))
                        .map(place -> place.replace("oven/heat.md", damage.becomes()))
                        .forEach(expected::add);
            }
        }

        assertThat(errors(lint(files))).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        MARKED.forEach((path, text) -> files.put(path, unmarked(text)));
        files.put("oven/pan.png", "\u0089PNG\r\n\u001a\n");
        files.put("flame.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
        return files;
    }

    private static String unmarked(String text) {
        return text.replaceAll("</?(?:heat|png|svg|hot)>", "");
    }

    /** The places of the marked destinations, {@code path:line:column}; of a whole link the destination within it. */
    private static List<String> places(List<String> things) {
        List<String> places = new ArrayList<>();
        MARKED.forEach((path, text) -> {
            for (String thing : things) {
                int at = text.indexOf("<" + thing + ">");
                while (at >= 0) {
                    int end = text.indexOf("</" + thing + ">", at);
                    String marked = text.substring(at + thing.length() + 2, end);
                    String before = unmarked(text.substring(0, at))
                            + (marked.startsWith("[") ? marked.substring(0, marked.indexOf("](") + 2) : "");
                    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
                    places.add("%s:%d:%d".formatted(path, line, before.length() - before.lastIndexOf('\n')));
                    at = text.indexOf("<" + thing + ">", end);
                }
            }
        });
        return places;
    }

    private static List<String> errors(LintResult result) {
        return result.violations().stream()
                .filter(v -> v.severity() == Severity.ERROR)
                .map(v -> v.location().path() + ":" + result.places().start(v.location()))
                .toList();
    }

    private LintResult lint(Map<String, String> files) throws Exception {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve("content").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            boolean binary = file.getKey().toLowerCase(Locale.ROOT).endsWith(".png");
            Files.write(
                    path,
                    file.getValue()
                            .getBytes(
                                    binary
                                            ? java.nio.charset.StandardCharsets.ISO_8859_1
                                            : java.nio.charset.StandardCharsets.UTF_8));
        }
        return new Linter(BuiltInRules.all(), new Configuration(CourseSettings.DEFAULT, RuleSettings.NONE))
                .lint(folder.resolve("content"));
    }
}
