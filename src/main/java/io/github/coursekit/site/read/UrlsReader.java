package io.github.coursekit.site.read;

import io.github.coursekit.site.UrlRules;
import io.github.coursekit.text.UriPaths;
import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what makes URLs. See <a href="https://gohugo.io/configuration/all/">Hugo's documentation</a>. */
final class UrlsReader {

    /** See <a href="https://docs.netlify.com/build/post-processing/#pretty-urls">what its server makes of URLs</a>. */
    private static final String NETLIFY = "netlify.toml";

    /** A server's name, and a path below it. */
    private static final Pattern SERVER = Pattern.compile("(?i)https?://[^/?#\\s]+(?:/[^?#\\s]*)?");

    private UrlsReader() {}

    static UrlRules read(Setting settings, SiteFolder folder) {
        String own = settings.get("baseURL").text().orElse("").strip();
        return new UrlRules(
                !settings.get("disablePathToLower").isTrue(),
                settings.get("removePathAccents").isTrue(),
                ugly(settings.get("uglyURLs")),
                PermalinksReader.read(settings.get("permalinks")),
                !settings.get("disableAliases").isTrue(),
                settings.get("canonifyURLs").isTrue(),
                folder.isThere(NETLIFY),
                basePath(own),
                baseUrl(own));
    }

    /** A word for all sections, or one for each. */
    private static Set<String> ugly(Setting setting) {
        Set<String> ugly = new HashSet<>();
        if (setting.isTrue()) {
            ugly.add(UrlRules.ALL_SECTIONS);
        }
        setting.stream().filter(section -> section.getValue().isTrue()).forEach(section -> ugly.add(section.getKey()));
        return ugly;
    }

    private static String basePath(String url) {
        try {
            String path = URI.create(url).getPath();
            return path == null ? "/" : UriPaths.normalize("/" + path + "/");
        } catch (IllegalArgumentException e) {
            return "/"; // what is no URL has no path
        }
    }

    private static Optional<String> baseUrl(String url) {
        return SERVER.matcher(url).matches() ? Optional.of(url.endsWith("/") ? url : url + "/") : Optional.empty();
    }
}
