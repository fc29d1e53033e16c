package io.github.coursekit.site;

import io.github.coursekit.data.DataMapping;
import io.github.coursekit.text.SourceFile;
import java.util.List;

/**
 * What a course says of the site that publishes it, in the words of Hugo's own configuration.
 *
 * @param settings the settings as in {@code hugo.yaml}; letter case of keys does not count
 * @param file the file that they stand in
 */
public record SiteStatement(DataMapping settings, SourceFile file) {

    /** The settings that are read, without what stands below them; see <a href="https://gohugo.io/configuration/all/">Hugo's documentation</a>. */
    public static final List<String> KEYS = List.of(
            "assetDir",
            "baseURL",
            "canonifyURLs",
            "cascade",
            "contentDir",
            "defaultContentLanguage",
            "defaultContentLanguageInSubdir",
            "disableAliases",
            "disableKinds",
            "disableLanguages",
            "disablePathToLower",
            "ignoreFiles",
            "languages",
            "layoutDir",
            "markup",
            "mediaTypes",
            "module",
            "outputFormats",
            "outputs",
            "permalinks",
            "removePathAccents",
            "staticDir",
            "taxonomies",
            "theme",
            "themesDir",
            "uglyURLs");
}
