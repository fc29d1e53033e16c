package io.github.coursekit.load;

import io.github.coursekit.course.Translations;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.hugo.Cascade;
import io.github.coursekit.hugo.SectionCascade;
import io.github.coursekit.site.Site;
import io.github.coursekit.site.SitePlace;
import io.github.coursekit.text.RelativePaths;
import java.util.HashMap;
import java.util.Map;

/** What sections hand down to their pages: read before any lesson, since lessons inherit from it. */
final class Cascades {

    private final Site site;
    private final Translations translations;

    /** What the site's configuration hands down to all pages. */
    private final SectionCascade fromSite;

    /** What sections hand down, by language and then by folder among the site's content. */
    private final Map<String, Map<String, SectionCascade>> byLanguage = new HashMap<>();

    private Cascades(Site site, Translations translations) {
        this.site = site;
        this.translations = translations;
        this.fromSite = site.cascade().map(SectionCascade.NONE::below).orElse(SectionCascade.NONE);
    }

    /** What sections hand down whose front matter may have a cascade; {@code frontMatter} is theirs, by path. */
    static Cascades of(ContentTree tree, Map<String, DataMapping> frontMatter, Site site) {
        Cascades cascades = new Cascades(site, Translations.of(tree.lessons(), site));
        // They come sorted by path, so a parent's cascade is there before its children's.
        for (String path : tree.sectionPages()) {
            DataMapping mapping = frontMatter.get(path);
            if (mapping != null) {
                cascades.add(path, mapping);
            }
        }
        return cascades;
    }

    private void add(String path, DataMapping frontMatter) {
        String section = folder(path);
        String language = translations.language(path);
        SectionCascade inherited = section(section, language);
        byLanguage.computeIfAbsent(language, key -> new HashMap<>()).put(section, inherited.below(frontMatter));
    }

    private String folder(String path) {
        return RelativePaths.folderOf(site.place(path).path());
    }

    /** What a page inherits: in a translation from sections of its language, where there are any. */
    Cascade of(String path) {
        String language = translations.language(path);
        SitePlace place = site.place(path);
        String folder = RelativePaths.folderOf(place.path());
        SectionCascade own = section(folder, language);
        boolean ofMain = !language.isEmpty() && !site.languages().declared() && own.equals(fromSite);
        SectionCascade cascade = ofMain ? section(folder, "") : own;
        return cascade.of(place.path(), site.languages().declared() ? place.language() : language);
    }

    /** What the nearest folder with a cascade hands down. */
    private SectionCascade section(String nearest, String language) {
        Map<String, SectionCascade> bySection = byLanguage.getOrDefault(language, Map.of());
        String section = nearest;
        while (!bySection.containsKey(section) && !section.isEmpty()) {
            section = RelativePaths.folderOf(section);
        }
        return bySection.getOrDefault(section, fromSite);
    }
}
