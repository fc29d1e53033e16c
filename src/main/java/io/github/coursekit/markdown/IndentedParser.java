package io.github.coursekit.markdown;

import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/** A block that holds others, and goes on as long as lines are blank or indented as far as its text. */
abstract class IndentedParser extends AbstractBlockParser {

    private final Block block;
    private final int indent;

    /** {@code indent} is in columns, from where the block stands. */
    IndentedParser(Block block, int indent) {
        this.block = block;
        this.indent = indent;
    }

    @Override
    public final Block getBlock() {
        return block;
    }

    @Override
    public final boolean isContainer() {
        return true;
    }

    @Override
    public final boolean canContain(Block childBlock) {
        return true;
    }

    @Override
    public final BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= indent ? BlockContinue.atColumn(state.getColumn() + indent) : BlockContinue.none();
    }
}
