package io.github.coursekit.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.text.PortableNames;
import io.github.coursekit.text.UriPaths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares pages with those that Hugo made of small sites, recorded as data: their paths, and the ids of their headings. Run it with {@code -Dcourse.oracle=<folder>}, as
 * {@link io.github.coursekit.HugoOracleTest}, which says what the folder holds; what it lists as a difference is one here, too.
 */
@EnabledIfSystemProperty(named = "course.oracle", matches = ".+")
class PagesOracleTest {

    private static final Pattern LISTED = Pattern.compile("`([a-z]+/[^`]+)`");

    /** Where what a page is, and where it stands, is all that is asked. */
    private static final Set<String> GROUPS = Set.of("heading", "headings", "url", "bundle", "layout");

    @TempDir
    private Path folder;

    @Test
    void pathsAndHeadingIdsAreThoseOfHugo() throws Exception {
        Path oracle = Path.of(System.getProperty("course.oracle"));
        JsonMapper mapper = JsonMapper.builder().build();
        JsonNode inputs = mapper.readTree(Files.readString(oracle.resolve("inputs.json")));
        JsonNode expected = mapper.readTree(Files.readString(oracle.resolve("expected-0.169.json")));
        Set<String> passedOver = LISTED.matcher(Files.readString(Path.of("src/site/markdown/hugo.md")))
                .results()
                .map(input -> input.group(1))
                .collect(Collectors.toSet());
        expected.at("/unstable").forEach(id -> passedOver.add(id.asString()));
        Map<String, String> differences = new TreeMap<>();
        int compared = 0;
        for (JsonNode hugo : expected.at("/cases")) {
            String id = hugo.at("/id").asString();
            boolean built = hugo.at("/status").asString().equals("ok");
            boolean packable = PortableNames.faults(new TreeSet<>(inputs.get(id).propertyNames()))
                    .isEmpty();
            if (built && packable && GROUPS.contains(hugo.at("/group").asString()) && !passedOver.contains(id)) {
                MadePages pages = make(id, inputs.get(id));
                for (JsonNode page : hugo.at("/pages")) {
                    compared += compare(id, page, pages, differences);
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(compared).isGreaterThan(100);
    }

    private MadePages make(String id, JsonNode files) throws Exception {
        Path project = folder.resolve(id.replace('/', '_'));
        MadePages pages = new MadePages(project).content("_none/x.txt", "");
        for (Map.Entry<String, JsonNode> file : files.properties()) {
            Path path = project.resolve("content").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, Base64.getDecoder().decode(file.getValue().asString()));
        }
        return pages.make();
    }

    private static int compare(String id, JsonNode hugo, MadePages pages, Map<String, String> differences)
            throws IOException {
        // A server decodes what it is asked for.
        String name = UriPaths.decode(hugo.at("/output").asString(""));
        if (hugo.at("/file").asString("").isEmpty()
                || name.isEmpty()
                || hugo.at("/draft").asBoolean(false)) {
            return 0;
        }
        if (!pages.names().contains(name)) {
            differences.put(id, "no page " + name);
            return 1;
        }
        List<String> ids = hugo.at("/fragmentIds")
                .valueStream()
                .map(JsonNode::asString)
                .sorted()
                .toList();
        List<String> own =
                pages.page(name).select(".course-text :is(h1, h2, h3, h4, h5, h6)[id]").eachAttr("id").stream()
                        .sorted()
                        .toList();
        if (!own.equals(ids)) {
            differences.put(id, "heading ids of " + name + ": Hugo has " + ids + ", here they are " + own);
        }
        return 1;
    }
}
