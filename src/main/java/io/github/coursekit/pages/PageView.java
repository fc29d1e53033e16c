package io.github.coursekit.pages;

import java.util.List;
import java.util.Optional;

/**
 * All that a page shows.
 *
 * @param title its title
 * @param course the title of the course
 * @param language the code of its language
 * @param description what it says of itself; empty text for nothing
 * @param styles the style sheets
 * @param home leads to the index; empty on the index itself
 * @param above the pages above it, the topmost first
 * @param previous the page before it
 * @param next the page behind it
 * @param translations the same page in other languages
 * @param html its text, sanitised
 * @param minutes how long it takes to read; 0 for a page without text
 * @param questions its questions
 * @param below what lies below it, or the whole course on the index
 */
record PageView(
        String title,
        String course,
        String language,
        String description,
        List<String> styles,
        Optional<NavLink> home,
        List<NavLink> above,
        Optional<NavLink> previous,
        Optional<NavLink> next,
        List<NavLink> translations,
        String html,
        int minutes,
        List<QuestionView> questions,
        List<TreeItem> below) {

    /** Languages that are written from right to left, by the first part of their codes. */
    private static final List<String> RIGHT_TO_LEFT =
            List.of("ar", "arc", "ckb", "dv", "fa", "ha", "he", "khw", "ks", "ps", "sd", "ug", "ur", "yi");

    /**
     * What a browser may do with the page: show pictures, sounds and films of the same server and use its style sheets. See
     * <a href="https://www.w3.org/TR/CSP3/">Content Security Policy</a>.
     */
    static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; base-uri 'none'; form-action 'none'";

    String policy() {
        return POLICY;
    }

    String direction() {
        return RIGHT_TO_LEFT.contains(language.split("-", 2)[0]) ? "rtl" : "ltr";
    }

    boolean isIndex() {
        return home.isEmpty();
    }

    /** How long an overview takes to read is no help to anybody. */
    boolean isTimed() {
        return minutes > 0 && below.isEmpty();
    }

    boolean hasFacts() {
        return isTimed() || !translations.isEmpty();
    }
}
