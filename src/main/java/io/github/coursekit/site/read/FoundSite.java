package io.github.coursekit.site.read;

import io.github.coursekit.site.Site;
import io.github.coursekit.source.SiteFolders;
import java.nio.file.Path;
import java.util.List;

/**
 * A site that was read.
 *
 * @param site what it says
 * @param folders where its files beside the content are
 * @param themes the names of its themes and imports, whether they are at hand or not
 * @param files the files that it was read from, absolute: configuration and templates
 * @param problems what of its configuration cannot be read, each with file, line and column
 */
public record FoundSite(Site site, SiteFolders folders, List<String> themes, List<Path> files, List<String> problems) {

    /** A site of which nothing is known. */
    public static final FoundSite NONE =
            new FoundSite(Site.DEFAULT, new SiteFolders(List.of(), List.of()), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public FoundSite {
        themes = List.copyOf(themes);
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    static FoundSite unknown(Path content, List<String> problems) {
        return new FoundSite(Site.DEFAULT, SiteFolders.beside(content), List.of(), List.of(), problems);
    }
}
