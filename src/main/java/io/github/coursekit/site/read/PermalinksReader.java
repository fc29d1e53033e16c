package io.github.coursekit.site.read;

import io.github.coursekit.site.Permalinks;
import java.util.HashMap;
import java.util.Map;

/** Reads patterns for the URLs of pages. See <a href="https://gohugo.io/configuration/permalinks/">Hugo's documentation</a>. */
final class PermalinksReader {

    private PermalinksReader() {}

    /** By kind and section; of older versions by section alone, for pages. */
    static Permalinks read(Setting setting) {
        Map<String, String> pages = new HashMap<>();
        setting.stream().filter(section -> section.getValue().isScalar()).forEach(section -> put(section, pages));
        setting.get("page").stream().forEach(section -> put(section, pages));
        Map<String, String> sections = new HashMap<>();
        setting.get("section").stream().forEach(section -> put(section, sections));
        return new Permalinks(pages, sections);
    }

    private static void put(Map.Entry<String, Setting> section, Map<String, String> patterns) {
        section.getValue().text().ifPresent(pattern -> patterns.put(section.getKey(), pattern));
    }
}
