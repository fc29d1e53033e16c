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
 * @param main the language that no URL names, unless {@code mainInUrls} is set
 * @param codes the languages that the suffix of a file's name may be, in lower case; where they are not declared as ISO 639 has them, without region and script
 * @param declared whether the site's configuration is known, and {@code codes} are all that it has
 * @param mainInUrls whether URLs name the main language, too
 */
public record Languages(String main, Set<String> codes, boolean declared, boolean mainInUrls) {

    /** What holds when nothing is known of the site: any suffix that is a language may be one. */
    public static final Languages DEFAULT = new Languages("en", Set.of(Locale.getISOLanguages()), false, false);

    /** A language and, maybe, a region or a script. */
    private static final Pattern SUFFIX = Pattern.compile("([a-z]{2})(?:-[a-zA-Z]{2,4})?");

    /** Sorts the set: what is cached hangs on the text of all this, which must be the same in each run. */
    public Languages {
        codes = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
    }

    /** {@return whether the site is known to have several languages} */
    public boolean areSeveral() {
        return declared && codes.size() > 1;
    }

    /**
     * {@return the suffix of a file's name that is a language, or may be one where none are declared, such as {@code fr} for {@code x.fr.md}; empty for none} Not
     * all that look so are: {@code io} is a language too.
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
        if (declared) {
            String code = suffix.toLowerCase(Locale.ROOT);
            return codes.contains(code) ? code : "";
        }
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
     * {@return a path without its language}
     *
     * @param path the file's path, with {@code /}
     * @param suffix the language suffix of its name; empty for none
     */
    public static String withoutSuffix(String path, String suffix) {
        return stem(path, suffix) + path.substring(path.lastIndexOf('.'));
    }

    /**
     * {@return what the URLs of all pages of a language begin with, such as {@code /fr/}; {@code /} for a language that URLs do not name}
     *
     * @param language the language; empty where none is known
     */
    public String urlPrefix(String language) {
        boolean unnamed = language.isEmpty() || (language.equals(main) && !mainInUrls);
        return unnamed ? "/" : "/" + language + "/";
    }
}
