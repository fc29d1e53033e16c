package io.github.coursekit.markdown;

import io.github.coursekit.markdown.GoldmarkExtension.BlockAttributes;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Brings a syntax tree into the shape that HTML has: ids, definition lists, what stands side by side, and shortcodes that are blocks. */
final class HtmlShape {

    private final HtmlPiece piece;
    private final HtmlMarks marks;
    private final HtmlAsides asides;
    private final HtmlFootnotes footnotes = new HtmlFootnotes();
    private final IdentityHashMap<Node, Map<String, String>> attributes = new IdentityHashMap<>();

    private HtmlShape(HtmlPiece piece, HtmlMarks marks) {
        this.piece = piece;
        this.marks = marks;
        this.asides = new HtmlAsides(piece, marks.asides(), this::addClass);
    }

    static HtmlShape of(Node document, HtmlPiece piece, HtmlMarks marks) {
        HtmlShape shape = new HtmlShape(piece, marks);
        ShapedNodes nodes = ShapedNodes.of(document);
        nodes.headings.forEach(shape::shape);
        nodes.paragraphs.forEach(HtmlShape::shape);
        nodes.attributes.forEach(shape::shape);
        nodes.references.forEach(shape.footnotes::add);
        nodes.footnotes.forEach(shape.footnotes::add);
        nodes.parents.forEach(DefinitionLists::makeIn);
        shape.asides.shape(nodes.parents);
        shape.footnotes.moveTo(document);
        return shape;
    }

    /** What HTML has beside what the tree tells. */
    Map<String, String> of(Node node) {
        return attributes.getOrDefault(node, Map.of());
    }

    HtmlFootnotes footnotes() {
        return footnotes;
    }

    private void shape(Heading heading) {
        List<SourceSpan> spans = heading.getSourceSpans();
        String id = spans.isEmpty()
                ? null
                : marks.headingIds().get(piece.inFile(spans.get(0).getInputIndex()));
        if (id != null) {
            put(heading, "id", id);
        }
        dropAttributes(heading);
    }

    /** What stands between braces at the end of a heading is not shown, and may hide it. */
    private void dropAttributes(Heading heading) {
        StringBuilder end = new StringBuilder();
        Node first = heading.getLastChild();
        for (Node node = first; node instanceof Text text; node = node.getPrevious()) {
            end.insert(0, text.getLiteral());
            first = node;
        }
        AttributeBlock.atEndOf(end.toString()).ifPresent(block -> {
            block.hiding().forEach((name, value) -> put(heading, name, value));
            while (heading.getLastChild() instanceof Text last && last.getPrevious() instanceof Text) {
                last.unlink();
            }
            ((Text) heading.getLastChild())
                    .setLiteral(end.substring(0, block.start()).stripTrailing());
        });
    }

    private void shape(BlockAttributes block) {
        Node before = block.getPrevious();
        if (before != null) {
            block.attributes().id().ifPresent(id -> put(before, "id", id));
            block.attributes().hiding().forEach((name, value) -> put(before, name, value));
        }
        block.unlink();
    }

    /** A paragraph of nothing but shortcodes is none: they may be blocks. */
    private static void shape(Paragraph paragraph) {
        boolean shortcode = false;
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text && ShortcodeUses.areAll(text.getLiteral())) {
                shortcode = true;
            } else if (!(node instanceof SoftLineBreak)) {
                return;
            }
        }
        if (shortcode) {
            HtmlElement bare = new HtmlElement("");
            while (paragraph.getFirstChild() != null) {
                bare.appendChild(paragraph.getFirstChild());
            }
            paragraph.insertAfter(bare);
            paragraph.unlink();
        }
    }

    private void addClass(Node node, String name) {
        put(node, "class", name);
    }

    private void put(Node node, String name, String value) {
        attributes.computeIfAbsent(node, of -> new TreeMap<>()).put(name, value);
    }
}
