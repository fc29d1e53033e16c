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

    private static final Path RULES = Path.of("src/main/resources/io/github/coursekit/rules");

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
        for (Path document : with(documents(), rulePages())) {
            Matcher links = LINK.matcher(text(document));
            while (links.find()) {
                assertThat(places(
                                onSite(document).resolveSibling(links.group(1)).normalize()))
                        .as(document + " leads to " + links.group(1))
                        .anyMatch(Files::exists);
            }
        }
    }

    /** Maven's site makes the id of a heading of its words, with {@code _} between them. */
    @Test
    void anchorsOfTheSiteAreHeadings() throws IOException {
        for (Path document : with(pages(), rulePages())) {
            Matcher links = ANCHOR.matcher(text(document));
            while (links.find()) {
                Path page = links.group(1).isEmpty()
                        ? document
                        : onSite(document).resolveSibling(links.group(1).replace(".html", ".md"));
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

    /** A page without its code. */
    private static String text(Path document) throws IOException {
        return Files.readString(document).replaceAll("(?ms)^(```+).*?^\\1$|`[^`\n]*`", "");
    }

    /** Where a page of a rule is copied to; any other is where it is. */
    private static Path onSite(Path document) {
        return document.startsWith(RULES)
                ? Path.of("src/site/markdown/rules").resolve(document.getFileName())
                : document;
    }

    private static List<Path> with(List<Path> some, List<Path> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static List<Path> rulePages() throws IOException {
        return markdown(RULES);
    }

    private static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>(Stream.of("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md")
                .map(Path::of)
                .toList());
        documents.addAll(pages());
        return documents;
    }

    private static List<Path> pages() throws IOException {
        return markdown(Path.of("src/site/markdown"));
    }

    private static List<Path> markdown(Path folder) throws IOException {
        try (Stream<Path> pages = Files.walk(folder)) {
            return pages.filter(page -> page.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
