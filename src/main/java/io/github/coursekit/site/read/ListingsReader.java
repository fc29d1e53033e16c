package io.github.coursekit.site.read;

import io.github.coursekit.site.Listings;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what a site makes by itself: <a href="https://gohugo.io/configuration/taxonomies/">taxonomies</a>,
 * <a href="https://gohugo.io/configuration/outputs/">outputs</a> and their <a href="https://gohugo.io/configuration/output-formats/">formats</a>.
 */
final class ListingsReader {

    private static final String INDEX = "index";

    /** The files that formats of Hugo's own are, in lower case; that of HTML is the page itself. */
    private static final Map<String, String> FILES = Map.of(
            "amp", "amp/index.html",
            "calendar", "index.ics",
            "css", "styles.css",
            "csv", "index.csv",
            "json", "index.json",
            "markdown", "index.md",
            "rss", "index.xml",
            "webappmanifest", "manifest.webmanifest");

    /** The endings of media types whose name is not their ending. */
    private static final Map<String, String> ENDINGS = Map.of(
            "text/calendar", "ics",
            "text/markdown", "md",
            "text/plain", "txt",
            "application/manifest+json", "webmanifest",
            "application/rss+xml", "xml",
            "text/javascript", "js");

    private final Setting settings;
    private final Setting formats;
    private final Setting mediaTypes;

    /** Formats and media types may be those of themes. */
    ListingsReader(Setting settings, Setting themes) {
        this.settings = settings;
        this.formats = themes.get("outputFormats").with(settings.get("outputFormats"));
        this.mediaTypes = themes.get("mediaTypes").with(settings.get("mediaTypes"));
    }

    Listings read() {
        Set<String> disabled = new HashSet<>();
        settings.get("disableKinds").texts().forEach(kind -> disabled.add(kind.toLowerCase(Locale.ROOT)));
        return new Listings(taxonomies(), kinds(disabled), files(disabled));
    }

    /** In older versions the kind of a list of terms was {@code taxonomyTerm}, and that of its pages {@code taxonomy}. */
    private static Set<String> kinds(Set<String> disabled) {
        Set<String> kinds = new HashSet<>(disabled);
        if (disabled.contains("taxonomyterm")) {
            kinds.add("taxonomy");
        }
        return kinds;
    }

    private Set<String> taxonomies() {
        Setting set = settings.get("taxonomies");
        if (!set.isSet()) {
            return Listings.DEFAULT.taxonomies();
        }
        Set<String> plurals = new HashSet<>();
        set.stream().forEach(taxonomy -> taxonomy.getValue().text().ifPresent(plurals::add));
        return plurals;
    }

    private Map<String, Set<String>> files(Set<String> disabled) {
        Map<String, Set<String>> files = new HashMap<>(Listings.DEFAULT.files());
        settings.get("outputs").stream().forEach(kind -> {
            Set<String> names = new HashSet<>();
            kind.getValue().texts().forEach(format -> file(format).ifPresent(names::add));
            files.put(kind.getKey(), names);
        });
        // A feed has the name that the site gives it.
        String feed = file("rss").orElse("");
        Map<String, Set<String>> all = new HashMap<>();
        files.forEach((kind, names) -> {
            Set<String> own = new HashSet<>();
            names.forEach(name -> own.add(name.equals(FILES.get("rss")) ? feed : name));
            own.removeAll(disabled.contains("rss") ? List.of(feed) : List.of());
            all.put(kind, own);
        });
        return all;
    }

    /** The name of the file that a format makes beside a page, or below it; empty for the page itself. */
    private Optional<String> file(String format) {
        String name = format.toLowerCase(Locale.ROOT);
        Setting own = formats.get(name);
        if (name.equals("html") && !own.isSet()) {
            return Optional.empty();
        }
        String usual = FILES.getOrDefault(name, INDEX + ".html");
        int dot = usual.lastIndexOf('.');
        String base = own.get("baseName").text().orElse(usual.substring(0, dot));
        String path = own.get("path").text().map(folder -> folder + "/").orElse("");
        return Optional.of(
                path + base + own.get("mediaType").text().map(this::ending).orElse(usual.substring(dot)));
    }

    /** The ending of a media type with its dot; nothing for one that the site says has none. */
    private String ending(String mediaType) {
        Setting own = mediaTypes.get(mediaType);
        if (own.get("suffixes").isSet()) {
            return own.get("suffixes").texts().stream()
                    .findFirst()
                    .map(ending -> "." + ending)
                    .orElse("");
        }
        if (mediaTypes.entries().containsKey(mediaType.toLowerCase(Locale.ROOT))) {
            return "";
        }
        String sub = mediaType.substring(mediaType.indexOf('/') + 1);
        return "." + ENDINGS.getOrDefault(mediaType, sub.substring(sub.indexOf('+') + 1));
    }
}
