package io.github.coursekit.markdown;

import java.util.List;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * Parses blocks that hold nothing but text by itself, with the same result, and leaves all others to the library: three of four are a title, a cell or a short
 * sentence, and the library takes longer to prepare for one than to read it.
 */
final class PlainInlines implements InlineParser {

    /** The characters at which anything but text can begin, and the one that the library takes for the end; they are ASCII. */
    private static final boolean[] SPECIAL = new boolean[0x80];

    static {
        for (char c : "*_`\\&<[]!\n\0".toCharArray()) {
            SPECIAL[c] = true;
        }
    }

    private final InlineParser library;

    private PlainInlines(InlineParser library) {
        this.library = library;
    }

    /** The parser for a document whose extensions have no inlines of their own. */
    static InlineParser of(InlineParserContext context) {
        return new PlainInlines(new InlineParserImpl(context)); // there is no other name for the library's own
    }

    @Override
    public void parse(SourceLines lines, Node block) {
        if (!isPlain(lines.getLines())) {
            library.parse(lines, block);
            return;
        }
        boolean first = true;
        for (SourceLine line : lines.getLines()) {
            if (!first) {
                block.appendChild(new SoftLineBreak());
            }
            first = false;
            Text text = new Text(line.getContent().toString());
            text.setSourceSpans(List.of(line.getSourceSpan()));
            block.appendChild(text);
        }
    }

    /** Spaces at the end of a line are not text, and can make it a hard line break. */
    private static boolean isPlain(List<SourceLine> lines) {
        for (SourceLine line : lines) {
            String text = line.getContent().toString();
            int last = text.length() - 1;
            if (last < 0 || text.charAt(last) == ' ' || text.charAt(last) == '\t' || hasSpecial(text)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasSpecial(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < SPECIAL.length && SPECIAL[c]) {
                return true;
            }
        }
        return false;
    }
}
