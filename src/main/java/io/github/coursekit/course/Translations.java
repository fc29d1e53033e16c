package io.github.coursekit.course;

import io.github.coursekit.site.Languages;
import io.github.coursekit.site.Site;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The languages that the pages of a course are in, told by suffixes of their names and, where the site declares languages, by their folders.
 *
 * <pre>{@code
 * Translations.of(List.of("a.md", "a.fr.md", "b.fr.md", "k8s.io.md"), Site.DEFAULT).language("b.fr.md")   // "fr"; of "k8s.io.md" it is ""
 * }</pre>
 *
 * <p>Where the site declares none, a suffix is a language when ISO 639 knows it and at least one page of the course stands in it and in another, or without a suffix:
 * {@code io} is a language too.
 */
public final class Translations {

    private final Site site;
    private final Languages languages;
    private final Set<String> suffixes;

    private Translations(Site site, Set<String> suffixes) {
        this.site = site;
        this.languages = site.languages();
        this.suffixes = suffixes;
    }

    /**
     * {@return the translations among some pages}
     *
     * @param paths the paths of all pages, with {@code /}
     * @param site the site
     */
    public static Translations of(Collection<String> paths, Site site) {
        if (site.languages().declared()) {
            return new Translations(site, site.languages().codes());
        }
        Languages languages = site.languages();
        Map<String, Set<String>> byPage = new HashMap<>();
        for (String path : paths) {
            String suffix = languages.suffix(path);
            byPage.computeIfAbsent(Languages.stem(path, suffix), key -> new HashSet<>())
                    .add(suffix);
        }
        Set<String> suffixes = new HashSet<>();
        byPage.values().stream().filter(several -> several.size() > 1).forEach(suffixes::addAll);
        return new Translations(site, suffixes);
    }

    /**
     * {@return the translations in a course}
     *
     * @param course the course
     */
    public static Translations of(Course course) {
        return course.view(
                Translations.class,
                of -> of(
                        of.lessons().stream().map(Lesson::path).toList(),
                        of.settings().site()));
    }

    /**
     * {@return the language of a page such as {@code fr} for {@code x.fr.md}; empty for the main one}
     *
     * @param path the page's path, with {@code /}
     */
    public String language(String path) {
        if (languages.declared()) {
            String language = site.place(path).language();
            return language.equals(languages.main()) ? "" : language;
        }
        return suffix(path);
    }

    /**
     * {@return what the translations of a page have in common: its path without language and ending, as the site sees it where it declares languages}
     *
     * @param path the page's path, with {@code /}
     */
    public String stem(String path) {
        String placed = languages.declared() ? site.place(path).path() : path;
        return Languages.stem(placed, languages.declared() ? "" : suffix(path));
    }

    /**
     * {@return whether the name of a page tells that it is in another language than the main one}
     *
     * @param path the page's path, with {@code /}
     */
    public boolean isNamedAsTranslation(String path) {
        String suffix = suffix(path);
        return !suffix.isEmpty() && !(languages.declared() && suffix.equals(languages.main()));
    }

    private String suffix(String path) {
        String suffix = languages.suffix(path);
        return suffixes.contains(suffix) ? suffix : "";
    }
}
