package io.github.coursekit.starter;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names of files and artifacts made of titles.
 *
 * <pre>{@code
 * Slug.ofFile("Crème: \"hot\" & cold")   // "creme-hot-cold"
 * Slug.ofFile("Хлеб и соль")             // "хлеб-и-соль"
 * Slug.ofArtifact("Хлеб и соль")         // "course": Maven knows no other letters than a to z
 * }</pre>
 */
public final class Slug {

    private static final String NAMELESS = "course";

    /** Most names are shorter, and addresses and paths on Windows bear no more. */
    private static final int LONGEST = 60;

    private static final Pattern MARKS_ON_LATIN = Pattern.compile("(?<=[a-z])\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
    private static final Pattern NO_ASCII_WORD = Pattern.compile("[^a-z0-9]+");

    private Slug() {}

    /**
     * {@return the name of a file without its ending: letters of any script, in lower case, and digits, with hyphens between words; empty when the title has none}
     *
     * @param title the title
     */
    public static String ofFile(String title) {
        return joined(bare(title), NO_WORD);
    }

    /**
     * {@return the name of an artifact; {@code course} when the title has no letter that Maven knows}
     *
     * @param title the title
     */
    public static String ofArtifact(String title) {
        String slug = joined(bare(title), NO_ASCII_WORD);
        return slug.chars().anyMatch(Character::isLetter) ? slug : NAMELESS;
    }

    /** In lower case, Latin letters without their accents. */
    private static String bare(String title) {
        String decomposed = Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replace("ß", "ss")
                .replace("'", "")
                .replace("’", "");
        return Normalizer.normalize(MARKS_ON_LATIN.matcher(decomposed).replaceAll(""), Normalizer.Form.NFC);
    }

    private static String joined(String text, Pattern between) {
        String slug = trimmed(between.matcher(text).replaceAll("-"));
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int hyphen = slug.lastIndexOf('-', LONGEST);
        int end = hyphen > 0 ? hyphen : slug.offsetByCodePoints(0, slug.codePointCount(0, LONGEST - 1));
        return trimmed(slug.substring(0, end));
    }

    private static String trimmed(String slug) {
        int start = slug.startsWith("-") ? 1 : 0;
        int end = slug.length() - (slug.endsWith("-") && slug.length() > start ? 1 : 0);
        return slug.substring(start, end);
    }
}
