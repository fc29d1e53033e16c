package io.github.coursekit.site;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The languages of a site, and how names of files and URLs tell them.
 *
 * <pre>{@code
 * Languages.DEFAULT.suffix("oven/heat.fr.md")   // "fr"
 * Languages.DEFAULT.urlPrefix("fr")             // "/fr/"
 * }</pre>
 *
 * @param main the language that no URL names
 * @param codes the languages that the suffix of a file's name may be, as ISO 639 has them, without region and script
 */
public record Languages(String main, Set<String> codes) {

    /** What holds when the site sets nothing: any suffix that is a language may be one. */
    public static final Languages DEFAULT = new Languages("en", Set.of(Locale.getISOLanguages()));

    /** A language and, maybe, a region or a script. */
    private static final Pattern SUFFIX = Pattern.compile("([a-z]{2})(?:-[a-zA-Z]{2,4})?");

    /** Sorts the set: what is cached hangs on the text of all this, which must be the same in each run. */
    public Languages {
        codes = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
    }

    /**
     * {@return the suffix of a file's name that may be a language, such as {@code fr} for {@code x.fr.md}; empty for none} Not all that look so
     * are: {@code io} is a language too.
     *
     * @param path the file's path, with {@code /}
     */
    public String suffix(String path) {
        int end = path.lastIndexOf('.');
        int start = path.lastIndexOf('.', end - 1);
        if (start <= 0 || path.lastIndexOf('/', end) > start) {
            return ""; // as nearly every path shows at a glance
        }
        String suffix = path.substring(start + 1, end);
        Matcher matcher = SUFFIX.matcher(suffix);
        return matcher.matches() && codes.contains(matcher.group(1)) ? suffix : "";
    }

    /**
     * {@return a path without its extension and its language}
     *
     * @param path the file's path, with {@code /}
     * @param suffix the language suffix of its name; empty for none
     */
    public static String stem(String path, String suffix) {
        String stem = path.substring(0, path.lastIndexOf('.'));
        return suffix.isEmpty() ? stem : stem.substring(0, stem.length() - suffix.length() - 1);
    }

    /**
     * {@return what the URLs of all pages of a language begin with}
     *
     * @param language a language that URLs name
     */
    public String urlPrefix(String language) {
        return "/" + language + "/";
    }
}
