package io.github.coursekit.markdown;

/** Says what stands in a rendered page for a shortcode. */
public interface ShortcodeHtml {

    /**
     * {@return what stands for a shortcode among text, HTML}
     *
     * @param shortcode the tag that opens it; one that closes nothing is never asked for
     * @param inside what stands between its tags
     */
    String html(Shortcode shortcode, Inside inside);

    /**
     * {@return what stands for it where only text can stand, as in the destination of a link; no HTML}
     *
     * @param shortcode the tag that opens it
     * @param inside what stands between its tags
     */
    String text(Shortcode shortcode, Inside inside);

    /** What stands between the tags of a shortcode; nothing where it has but one. */
    interface Inside {

        /** {@return it as Markdown, rendered; a single line makes no paragraph} */
        String html();

        /** {@return it as it is written, without the tags of other shortcodes} */
        String text();

        /** {@return it as it is written, with what stands for other shortcodes, as HTML} */
        String raw();

        /** {@return whether it is Markdown by the form of the tags, and not whatever the template makes of it} */
        boolean isMarkdown();
    }
}
