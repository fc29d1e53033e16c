package io.github.coursekit.course;

import io.github.coursekit.site.Languages;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The languages that the pages of a course are in, told by suffixes of their names.
 *
 * <pre>{@code
 * Translations.of(List.of("a.md", "a.fr.md", "b.fr.md", "k8s.io.md"), languages).language("b.fr.md")   // "fr"; of "k8s.io.md" it is ""
 * }</pre>
 *
 * <p>A suffix is a language when ISO 639 knows it and at least one page of the course stands in it and in another, or without a suffix:
 * {@code io} is a language too. Hugo knows the languages from the site's settings, which may not be known.
 */
public final class Translations {

    private final Languages languages;
    private final Set<String> suffixes;

    private Translations(Languages languages, Set<String> suffixes) {
        this.languages = languages;
        this.suffixes = suffixes;
    }

    /**
     * {@return the translations among some pages}
     *
     * @param paths the paths of all pages, with {@code /}
     * @param languages the languages of the site
     */
    public static Translations of(Collection<String> paths, Languages languages) {
        Map<String, Set<String>> byPage = new HashMap<>();
        for (String path : paths) {
            String suffix = languages.suffix(path);
            byPage.computeIfAbsent(Languages.stem(path, suffix), key -> new HashSet<>())
                    .add(suffix);
        }
        Set<String> suffixes = new HashSet<>();
        byPage.values().stream().filter(several -> several.size() > 1).forEach(suffixes::addAll);
        return new Translations(languages, suffixes);
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
                        of.settings().site().languages()));
    }

    /**
     * {@return the language suffix of a page such as {@code fr} for {@code x.fr.md}; empty for none}
     *
     * @param path the page's path, with {@code /}
     */
    public String language(String path) {
        String suffix = languages.suffix(path);
        return suffixes.contains(suffix) ? suffix : "";
    }
}
