package io.github.coursekit.markdown;

import io.github.coursekit.markdown.GoldmarkExtension.FootnoteDefinition;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.DefinitionMap;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Reads a footnote: <code>[^label]: text</code>, and what is indented by four below it. See
 * <a href="https://github.com/yuin/goldmark/blob/master/extension/footnote.go">Goldmark's source</a>.
 */
final class FootnoteParser extends AbstractBlockParser {

    private static final int INDENT = 4;
    private static final String OPENER = "[^";

    private final FootnoteDefinition footnote;

    private FootnoteParser(String label) {
        this.footnote = new FootnoteDefinition(label);
    }

    static BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        CharSequence line = state.getLine().getContent();
        int start = state.getNextNonSpaceIndex();
        if (line.charAt(start) != '[' || state.getIndent() >= INDENT) {
            return BlockStart.none();
        }
        String rest = line.subSequence(start, line.length()).toString();
        int close = rest.indexOf(']');
        String label = rest.startsWith(OPENER) && close > 0 ? rest.substring(OPENER.length(), close) : "";
        return label.isBlank() || label.indexOf('[') >= 0 || !rest.startsWith("]:", close)
                ? BlockStart.none()
                : BlockStart.of(new FootnoteParser(label)).atIndex(start + close + 2);
    }

    @Override
    public Block getBlock() {
        return footnote;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block childBlock) {
        return true;
    }

    @Override
    public List<DefinitionMap<?>> getDefinitions() {
        DefinitionMap<FootnoteDefinition> definitions = new DefinitionMap<>(FootnoteDefinition.class);
        definitions.putIfAbsent(footnote.label(), footnote);
        return List.of(definitions);
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= INDENT ? BlockContinue.atColumn(state.getColumn() + INDENT) : BlockContinue.none();
    }
}
