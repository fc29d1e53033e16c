package io.github.coursekit.markdown;

/** How a link or an image is written. */
public enum LinkForm {
    /** {@code [text](destination)}. */
    INLINE,
    /** {@code [text][label]}, with the destination in a definition elsewhere. */
    REFERENCE,
    /** {@code <https://example.org>}, or the bare address. */
    AUTOLINK,
    /** An attribute of an element in raw HTML. */
    HTML
}
