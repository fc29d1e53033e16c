package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.catalog.Coordinates;
import io.github.coursekit.course.Asset;
import io.github.coursekit.pages.Pages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewedCourseTest {

    private static final int STEPS = 40;

    private static final List<String> PAGES = List.of(
            "_index.md", "heat.md", "heat.de.md", "oven/_index.md", "oven/bread/index.md", "oven/cake.md", "quiz.md");

    private static final List<String> FILES =
            List.of("pan.png", "oven/bread/pan.png", "oven/loaf.svg", "table.csv", "Oven/loaf.svg");

    private static final List<String> BESIDE =
            List.of("../static/pan.png", "../static/logo.png", "../static/oven/loaf.svg");

    private static final List<String> FRONT_MATTER = List.of(
            "title: Heat\n",
            "title: Bread\nlinkTitle: Loaf\n",
            "draft: true\n",
            "url: /moved/\n",
            "slug: other\naliases: [/heat/, /old/]\n",
            "weight: 3\n",
            "expiryDate: 2020-01-01\n",
            "cascade: {draft: true}\n",
            "translationKey: one\n",
            "questions:\n- id: q1\n  text: 'Which ![pan](/pan.png)?'\n  type: single-answer\n  options: [{id: a, text: Big, image: pan.png}, {id: b, text: Small, isCorrect: true}]\n",
            "title: [\n");

    private static final List<String> SVGS = List.of("<svg/>", "<svg><script>alert(1)</script></svg>");

    private static final List<String> BODIES = List.of(
            "![a pan](pan.png)\n",
            "![a pan](/pan.png) and [the table](/table.csv)\n",
            "To [bread](/oven/bread/#crust), [heat](heat.md) and {{< relref \"oven/cake.md\" >}}.\n",
            "{{< figure src=\"/oven/loaf.svg\" caption=\"A loaf\" >}}\n",
            "## Crust\n\n- **SRE**: hot\n- **DevOps**: cold\n",
            "[Old](/old/) ![logo](/logo.png)\n");

    @TempDir
    private Path folder;

    /** Whatever is asked for first, in whatever order. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatIsShownAfterChangesIsWhatAFreshStartShows(long seed) throws Exception {
        Random random = new Random(seed);
        write("course.yaml", "roles: [DevOps, SRE]\n");
        write("hugo.toml", "[languages.en]\n[languages.de]\n");
        write("content/_index.md", "---\ntitle: Kitchen\n---\n");
        write("static/robots.txt", "");
        PreviewedCourse followed = opened();
        for (int step = 1; step <= STEPS; step++) {
            String changed = change(random);
            if (changed.startsWith("../")) {
                followed.readBesides();
            } else {
                followed.read(new TreeSet<>(List.of(changed)));
            }
            Pages shown = followed.pages();
            Pages fresh = opened().pages();

            assertThat(shown.names()).as("seed %d, step %d", seed, step).isEqualTo(fresh.names());
            for (String name : inAnyOrder(fresh.names(), random)) {
                assertThat(text(shown, name))
                        .as("seed %d, step %d, %s, after %s", seed, step, name, changed)
                        .isEqualTo(text(fresh, name));
            }
            assertThat(shown.aliases()).as("seed %d, step %d", seed, step).isEqualTo(fresh.aliases());
            Map<String, String> files = paths(fresh);
            for (String file : List.of("pan.png", "oven/bread/pan.png", "oven/loaf.svg", "table.csv", "logo.png")) {
                assertThat(shown.file(file).map(Asset::path))
                        .as("seed %d, step %d, %s", seed, step, file)
                        .isEqualTo(Optional.ofNullable(files.get(file)));
            }
            assertThat(paths(shown)).as("seed %d, step %d", seed, step).isEqualTo(files);
        }
        followed.check();

        assertThat(followed.summary()).isEqualTo(opened().summary());
    }

    private PreviewedCourse opened() throws GoalException {
        Preview.Request request = new Preview.Request(
                EditedCourse.of(new Project(folder, Project.Kind.NO_POM, null, null)),
                new Coordinates("org.example", "kitchen", "1"),
                "localhost",
                0,
                Instant.parse("2026-11-01T00:00:00Z"),
                line -> {});
        return new PreviewedCourse(request, folder.resolve("content"));
    }

    /** Some are left out, so that not everything is known of the others. */
    private static List<String> inAnyOrder(SortedSet<String> names, Random random) {
        return random.ints(names.size(), 0, names.size())
                .mapToObj(List.copyOf(names)::get)
                .toList();
    }

    private static String text(Pages pages, String name) throws IOException {
        return new String(pages.page(name), StandardCharsets.UTF_8);
    }

    private static Map<String, String> paths(Pages pages) {
        return pages.files().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, file -> file.getValue().path(), (a, b) -> a, TreeMap::new));
    }

    /** The path of what changed, relative to the content folder. */
    private String change(Random random) throws IOException {
        boolean page = random.nextInt(4) > 0;
        List<String> paths = page ? PAGES : random.nextInt(3) > 0 ? FILES : BESIDE;
        String path = paths.get(random.nextInt(paths.size()));
        if (random.nextInt(5) == 0) {
            Files.deleteIfExists(folder.resolve("content").resolve(path));
        } else if (page) {
            write("content/" + path, "---\n" + any(FRONT_MATTER, random) + "---\n" + any(BODIES, random));
        } else {
            write("content/" + path, path.endsWith(".svg") ? any(SVGS, random) : "\u0089PNG " + random.nextInt());
        }
        return path;
    }

    private static String any(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size())) + (random.nextBoolean() ? "" : "\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
