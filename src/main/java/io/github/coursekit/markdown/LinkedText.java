package io.github.coursekit.markdown;

import java.util.Map;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes texts in which addresses are links, where the site has it so. */
final class LinkedText {

    private final HtmlWriter html;
    private final boolean linkify;

    /** Writes a part of a text that is no address. */
    interface Plain {
        void write(int start, int end);
    }

    LinkedText(HtmlWriter html, Dialect dialect) {
        this.html = html;
        this.linkify = dialect.has(Dialect.Extension.LINKIFY);
    }

    void write(String literal) {
        write(literal, (start, end) -> html.text(literal.substring(start, end)));
    }

    void write(String literal, Plain plainText) {
        if (!linkify || !Addresses.mayBeIn(Run.latin(literal))) {
            plainText.write(0, literal.length());
            return;
        }
        for (Addresses.Piece piece : Addresses.split(literal)) {
            if (piece.destination().isPresent()) {
                html.tag("a", Map.of("href", piece.destination().get()));
                html.text(literal.substring(piece.start(), piece.end()));
                html.tag("/a");
            } else {
                plainText.write(piece.start(), piece.end());
            }
        }
    }
}
