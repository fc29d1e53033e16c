package io.github.coursekit.site;

import java.util.List;

/**
 * What is known of a shortcode's tags. An argument is named by its name, or by its position from 0.
 *
 * @param closing whether a closing tag is needed
 * @param required the arguments that it does not work without; of each inner list one is enough
 * @param paths the arguments that hold the path of a file
 * @param refs the arguments that hold a reference to a page, as {@code relref} reads it
 * @param links the arguments that hold the destination of a link
 * @param arguments the arguments that its template reads, and no others; empty where that cannot be told
 * @param rendering whether its template renders what stands between its tags as Markdown, whichever tags those are
 */
public record ShortcodeForm(
        Closing closing,
        List<List<String>> required,
        List<String> paths,
        List<String> refs,
        List<String> links,
        List<String> arguments,
        boolean rendering) {

    /** Whether a closing tag is needed. */
    public enum Closing {
        /** It must be closed. */
        NEEDED,
        /** It must not be closed. */
        REFUSED,
        /** Either is right, or nobody knows. */
        ALLOWED
    }

    /** What is known of a shortcode of which nothing is known. */
    public static final ShortcodeForm UNKNOWN =
            new ShortcodeForm(Closing.ALLOWED, List.of(), List.of(), List.of(), List.of(), List.of(), false);

    /** Copies the lists. */
    public ShortcodeForm {
        required = required.stream().map(List::copyOf).toList();
        paths = List.copyOf(paths);
        refs = List.copyOf(refs);
        links = List.copyOf(links);
        arguments = List.copyOf(arguments);
    }
}
