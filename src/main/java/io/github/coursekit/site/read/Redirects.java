package io.github.coursekit.site.read;

import io.github.coursekit.text.RelativePaths;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * URL paths that the site's server answers with another page, as files for Netlify and its like have them. See
 * <a href="https://docs.netlify.com/manage/routing/redirects/overview/">its documentation</a>.
 */
final class Redirects {

    /** The format that such a file is a template of, and parts of it have in their names. */
    private static final String TEMPLATE = "redirects";

    private final SiteFolder folder;
    private final List<String> patterns = new ArrayList<>();

    Redirects(SiteFolder folder, Modules modules) {
        this.folder = folder;
        new ConfigurationFiles(folder, "", List.of("netlify"))
                .settings()
                .get("redirects")
                .items()
                .forEach(redirect -> redirect.get("from").text().ifPresent(this::add));
        Stream.concat(
                        Stream.of("_redirects"),
                        modules.components("static").map(component -> component.source() + "/_redirects"))
                .forEach(this::addLines);
        // A site may write the file by a template: what of it is no template is read.
        modules.components("layouts")
                .forEach(component -> folder.files(component.source()).stream()
                        .filter(file -> RelativePaths.nameOf(file).contains(TEMPLATE))
                        .forEach(file -> addLines(component.source() + "/" + file)));
    }

    /** Patterns as {@code links.elsewhere} has them, without the slash that they begin with. */
    List<String> patterns() {
        return patterns;
    }

    private void addLines(String file) {
        folder.lines(file)
                .map(String::strip)
                .filter(line -> line.startsWith("/"))
                .map(line -> line.split("\\s+", 2)[0])
                .filter(path -> !path.contains("{{"))
                .forEach(this::add);
    }

    private void add(String from) {
        patterns.addAll(RedirectPatterns.of(from));
    }
}
