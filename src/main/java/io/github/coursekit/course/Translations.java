package io.github.coursekit.course;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The languages that the pages of a course are in, told by suffixes of their names.
 *
 * <pre>{@code
 * Translations.of(List.of("a.md", "a.fr.md", "b.fr.md", "k8s.io.md")).language("b.fr.md")   // "fr"; of "k8s.io.md" it is ""
 * }</pre>
 *
 * <p>A suffix is a language when ISO 639 knows it and at least one page of the course stands in it and in another, or without a suffix:
 * {@code io} is a language too. Hugo knows the languages from the site's settings, which are not part of a course.
 */
public final class Translations {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    /** A language and, maybe, a region or a script. */
    private static final Pattern SUFFIX = Pattern.compile("([a-z]{2})(?:-[a-zA-Z]{2,4})?");

    private final Set<String> suffixes;

    private Translations(Set<String> suffixes) {
        this.suffixes = suffixes;
    }

    /**
     * {@return the translations among some pages}
     *
     * @param paths the paths of all pages, with {@code /}
     */
    public static Translations of(Collection<String> paths) {
        Map<String, Set<String>> byPage = new HashMap<>();
        for (String path : paths) {
            String suffix = suffix(path);
            byPage.computeIfAbsent(page(path, suffix), key -> new HashSet<>()).add(suffix);
        }
        Set<String> suffixes = new HashSet<>();
        byPage.values().stream().filter(several -> several.size() > 1).forEach(suffixes::addAll);
        return new Translations(suffixes);
    }

    /**
     * {@return the translations in a course}
     *
     * @param course the course
     */
    public static Translations of(Course course) {
        return course.view(
                Translations.class,
                of -> of(of.lessons().stream().map(Lesson::path).toList()));
    }

    /**
     * {@return the language suffix of a page such as {@code fr} for {@code x.fr.md}; empty for none}
     *
     * @param path the page's path, with {@code /}
     */
    public String language(String path) {
        String suffix = suffix(path);
        return suffixes.contains(suffix) ? suffix : "";
    }

    /** The suffix of a name that may be a language. */
    static String suffix(String path) {
        int end = path.lastIndexOf('.');
        int start = path.lastIndexOf('.', end - 1);
        if (start <= 0 || path.lastIndexOf('/', end) > start) {
            return ""; // as nearly every path shows at a glance
        }
        String suffix = path.substring(start + 1, end);
        Matcher matcher = SUFFIX.matcher(suffix);
        return matcher.matches() && LANGUAGES.contains(matcher.group(1)) ? suffix : "";
    }

    private static String page(String path, String suffix) {
        String stem = path.substring(0, path.lastIndexOf('.'));
        return suffix.isEmpty() ? stem : stem.substring(0, stem.length() - suffix.length() - 1);
    }
}
