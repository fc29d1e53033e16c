package io.github.coursekit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents can be read in an editor and a diff, and lead where they say. */
class DocumentsTest {

    private static final int COLUMNS = 120;

    /** What Maven printed is shown as it was. */
    private static final Pattern LOG = Pattern.compile("\\[(INFO|WARNING|ERROR)\\] .*");

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+\\.(?:md|html|png|json))(?:#[^)]*)?\\)");

    private static final Pattern ANCHOR = Pattern.compile("\\]\\(([a-z/.-]+\\.html|)#([^)]+)\\)");

    @Test
    void linesFitIntoAnEditor() throws IOException {
        for (Path document : documents()) {
            assertThat(Files.readAllLines(document))
                    .as(document.toString())
                    .filteredOn(line -> !LOG.matcher(line).matches())
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(COLUMNS));
        }
    }

    @Test
    void linksLeadToFiles() throws IOException {
        for (Path document : documents()) {
            Matcher links = LINK.matcher(Files.readString(document).replaceAll("`[^`\n]*`", ""));
            while (links.find()) {
                assertThat(places(document.resolveSibling(links.group(1)).normalize()))
                        .as(document + " leads to " + links.group(1))
                        .anyMatch(Files::exists);
            }
        }
    }

    /** Maven's site makes the id of a heading of its words, with {@code _} between them. */
    @Test
    void anchorsOfTheSiteAreHeadings() throws IOException {
        for (Path document : pages()) {
            Matcher links = ANCHOR.matcher(Files.readString(document).replaceAll("`[^`\n]*`", ""));
            while (links.find()) {
                Path page = links.group(1).isEmpty()
                        ? document
                        : document.resolveSibling(links.group(1).replace(".html", ".md"));
                assertThat(Files.readAllLines(page.normalize()))
                        .as(document + " leads to " + links.group())
                        .anyMatch(line -> line.matches("#+ .*")
                                && line.replaceFirst("#+ ", "")
                                        .replace(' ', '_')
                                        .equals(links.group(2)));
            }
        }
    }

    /** The site is made of its pages and resources, of the pages of the rules and of the schemas. */
    private static List<Path> places(Path target) {
        String name = target.getFileName().toString().replace(".html", ".md");
        Path resources = Path.of("src/main/resources/io/github/coursekit");
        return List.of(
                target,
                target.resolveSibling(name),
                Path.of("src/site/resources")
                        .resolve(Path.of("src/site/markdown").relativize(target)),
                resources.resolve("rules").resolve(name),
                resources.resolve(name),
                resources.resolve("schemas").resolve(name));
    }

    private static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>(Stream.of("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md")
                .map(Path::of)
                .toList());
        documents.addAll(pages());
        return documents;
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.walk(Path.of("src/site/markdown"))) {
            return pages.filter(page -> page.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
