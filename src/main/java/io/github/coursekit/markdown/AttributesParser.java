package io.github.coursekit.markdown;

import io.github.coursekit.markdown.GoldmarkExtension.BlockAttributes;
import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads attributes on a line of their own, which are those of the block above it. */
final class AttributesParser extends AbstractBlockParser {

    private final BlockAttributes block;

    private AttributesParser(AttributeBlock attributes) {
        this.block = new BlockAttributes(attributes);
    }

    static BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        CharSequence line = state.getLine().getContent();
        int start = state.getNextNonSpaceIndex();
        boolean behindBlock = !matched.getParagraphLines().isEmpty()
                || matched.getMatchedBlockParser().getBlock().getLastChild() != null;
        if (line.charAt(start) != '{' || !behindBlock) {
            return BlockStart.none();
        }
        String rest = line.subSequence(start, line.length()).toString();
        Optional<AttributeBlock> attributes = AttributeBlock.at(rest, 0)
                .filter(read -> rest.substring(read.end()).isBlank());
        return attributes
                .map(read -> BlockStart.of(new AttributesParser(read)).atIndex(line.length()))
                .orElseGet(BlockStart::none);
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }
}
