package io.github.coursekit.report;

/**
 * What stands under a place.
 *
 * @param sign the character
 * @param ink its colour
 * @param label what is said beside it; empty for nothing
 */
record Mark(char sign, Ink ink, String label) {

    String of(Span span) {
        return " ".repeat(span.start()) + Character.toString(sign).repeat(span.width());
    }
}
