package io.github.coursekit.data;

import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;

/**
 * Where a page's front matter stands, and where its body begins.
 *
 * <p>As Hugo reads it: byte order marks, blank lines and indentation may stand before YAML's {@code ---}, TOML's {@code +++} or JSON's brace.
 * The first later line that starts with the same delimiter closes it, and what follows on that line belongs to the body; {@code ...} closes
 * nothing; JSON ends with its brace. Up to version 0.122 Hugo read front matter inside an HTML comment at the top, too.
 *
 * @param form what stands at the top of the page
 * @param notation how it is written; YAML where nothing looks like front matter
 * @param inComment whether it stands inside an HTML comment
 * @param opener the opening delimiter; empty, at the start of the text, when there is none
 * @param content what stands between the delimiters, or JSON's braces and what is in them; empty unless the form is {@link Form#WHOLE}
 * @param bodyStart the UTF-16 offset at which the body starts; the end of the text when the front matter cannot be told from it
 */
public record FrontMatterBlock(
        Form form, Notation notation, boolean inComment, TextRange opener, TextRange content, int bodyStart) {

    /** What stands at the top of a page. */
    public enum Form {
        /** Front matter that is opened and closed. */
        WHOLE,
        /** Nothing that looks like front matter. */
        NONE,
        /** An opening delimiter without a closing one. */
        UNCLOSED,
        /** A first line that starts with {@code ---} or {@code +++} and goes on with what may not follow it. */
        BAD_OPENER
    }

    /**
     * {@return the front matter of a file}
     *
     * @param file the file
     */
    public static FrontMatterBlock find(SourceFile file) {
        return FrontMatterFinder.find(file);
    }

    /** {@return what opens it: three hyphens, three plus signs or a brace} */
    public String delimiter() {
        return delimiter(notation);
    }

    static String delimiter(Notation notation) {
        return switch (notation) {
            case YAML -> "---";
            case TOML -> "+++";
            case JSON -> "{";
        };
    }
}
