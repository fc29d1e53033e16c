package io.github.coursekit.markdown;

import io.github.coursekit.markdown.GoldmarkExtension.FootnoteDefinition;
import java.util.List;
import org.commonmark.node.DefinitionMap;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Reads a footnote: <code>[^label]: text</code>, and what is indented by four below it. See
 * <a href="https://github.com/yuin/goldmark/blob/master/extension/footnote.go">Goldmark's source</a>.
 */
final class FootnoteParser extends IndentedParser {

    private static final int INDENT = 4;
    private static final String OPENER = "[^";

    private final FootnoteDefinition footnote;

    private FootnoteParser(FootnoteDefinition footnote) {
        super(footnote, INDENT);
        this.footnote = footnote;
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
                : BlockStart.of(new FootnoteParser(new FootnoteDefinition(label)))
                        .atIndex(start + close + 2);
    }

    @Override
    public List<DefinitionMap<?>> getDefinitions() {
        DefinitionMap<FootnoteDefinition> definitions = new DefinitionMap<>(FootnoteDefinition.class);
        definitions.putIfAbsent(footnote.label(), footnote);
        return List.of(definitions);
    }
}
