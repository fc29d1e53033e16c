package io.github.coursekit.markdown;

import io.github.coursekit.markdown.GoldmarkExtension.DefinitionDescription;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Reads what stands behind the colon of a definition list, and below it as far indented. See
 * <a href="https://github.com/yuin/goldmark/blob/master/extension/definition_list.go">Goldmark's source</a>.
 */
final class DefinitionParser extends IndentedParser {

    /** So much white space behind the colon begins with code. */
    private static final int WIDEST = 8;

    private static final int OF_CODE = 5;

    /** {@code indent} tells how far its text is indented from where its colon stands. */
    private DefinitionParser(int indent) {
        super(new DefinitionDescription(), indent);
    }

    static BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        CharSequence line = state.getLine().getContent();
        int colon = state.getNextNonSpaceIndex();
        if (line.charAt(colon) != ':' || state.getIndent() != 0 || !hasTerm(matched)) {
            return BlockStart.none();
        }
        int width = width(line, colon + 1, state.getColumn() + 1);
        if (width == 0) {
            return BlockStart.none();
        }
        int indent = 1 + (width >= WIDEST ? OF_CODE : width);
        return BlockStart.of(new DefinitionParser(indent)).atColumn(state.getColumn() + indent);
    }

    /** The width of the white space from an index on, which stands at a column. */
    private static int width(CharSequence line, int from, int column) {
        int end = column;
        for (int i = from; i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t'); i++) {
            end += line.charAt(i) == ' ' ? 1 : 4 - end % 4;
        }
        return end - column;
    }

    private static boolean hasTerm(MatchedBlockParser matched) {
        if (!matched.getParagraphLines().isEmpty()) {
            return true;
        }
        Node before = matched.getMatchedBlockParser().getBlock().getLastChild();
        return before instanceof Paragraph || before instanceof DefinitionDescription;
    }
}
