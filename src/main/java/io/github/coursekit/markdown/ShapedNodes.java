package io.github.coursekit.markdown;

import io.github.coursekit.markdown.GoldmarkExtension.BlockAttributes;
import io.github.coursekit.markdown.GoldmarkExtension.FootnoteDefinition;
import io.github.coursekit.markdown.GoldmarkExtension.FootnoteReference;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** The nodes of a syntax tree that {@link HtmlShape} changes, found before any does. */
final class ShapedNodes extends AbstractVisitor {

    final List<Heading> headings = new ArrayList<>();
    final List<Paragraph> paragraphs = new ArrayList<>();
    final List<BlockAttributes> attributes = new ArrayList<>();
    final List<FootnoteReference> references = new ArrayList<>();
    final List<FootnoteDefinition> footnotes = new ArrayList<>();
    final List<Block> parents = new ArrayList<>();

    private ShapedNodes() {}

    static ShapedNodes of(Node document) {
        ShapedNodes nodes = new ShapedNodes();
        document.accept(nodes);
        return nodes;
    }

    @Override
    protected void visitChildren(Node parent) {
        if (parent instanceof Block block && parent.getFirstChild() instanceof Block) {
            parents.add(block);
        }
        super.visitChildren(parent);
    }

    @Override
    public void visit(Heading heading) {
        headings.add(heading);
        visitChildren(heading);
    }

    @Override
    public void visit(Paragraph paragraph) {
        paragraphs.add(paragraph);
        visitChildren(paragraph);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof BlockAttributes of) {
            attributes.add(of);
        } else if (block instanceof FootnoteDefinition footnote) {
            footnotes.add(footnote);
        }
        visitChildren(block);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteReference reference) {
            references.add(reference);
        }
        visitChildren(node);
    }
}
