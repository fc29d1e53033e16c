package io.github.coursekit.markdown;

import io.github.coursekit.markdown.GoldmarkExtension.BlockAttributes;
import io.github.coursekit.markdown.GoldmarkExtension.DefinitionDescription;
import io.github.coursekit.markdown.GoldmarkExtension.FootnoteDefinition;
import io.github.coursekit.markdown.GoldmarkExtension.FootnoteReference;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
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
        Collected collected = new Collected();
        document.accept(collected);
        collected.headings.forEach(shape::shape);
        collected.paragraphs.forEach(HtmlShape::shape);
        collected.attributes.forEach(shape::shape);
        collected.references.forEach(shape.footnotes::add);
        collected.footnotes.forEach(shape.footnotes::add);
        collected.parents.forEach(HtmlShape::defineIn);
        shape.asides.shape(collected.parents);
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

    /** The nodes that change, found before any does. */
    private static final class Collected extends AbstractVisitor {

        private final List<Heading> headings = new ArrayList<>();
        private final List<Paragraph> paragraphs = new ArrayList<>();
        private final List<BlockAttributes> attributes = new ArrayList<>();
        private final List<FootnoteReference> references = new ArrayList<>();
        private final List<FootnoteDefinition> footnotes = new ArrayList<>();
        private final List<Block> parents = new ArrayList<>();

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

    /** Puts descriptions, and the paragraphs before them, which are their terms, into definition lists. */
    private static void defineIn(Block parent) {
        Node node = parent.getFirstChild();
        while (node != null) {
            Node next = node.getNext();
            if (node instanceof DefinitionDescription description) {
                define(description);
            }
            node = next;
        }
    }

    private static void define(DefinitionDescription description) {
        HtmlElement list;
        Node before = description.getPrevious();
        if (before instanceof Paragraph term) {
            list = term.getPrevious() instanceof HtmlElement above
                            && above.tag().equals("dl")
                    ? above
                    : new HtmlElement("dl");
            if (list.getParent() == null) {
                term.insertBefore(list);
            }
            list.appendChild(moved(term, new HtmlElement("dt")));
            term.unlink();
        } else if (before instanceof HtmlElement above && above.tag().equals("dl")) {
            list = above;
        } else {
            list = new HtmlElement("dl");
            description.insertBefore(list);
        }
        list.appendChild(moved(description, new HtmlElement("dd")));
        description.unlink();
    }

    private static Node moved(Node from, Node to) {
        while (from.getFirstChild() != null) {
            to.appendChild(from.getFirstChild());
        }
        return to;
    }

    private void addClass(Node node, String name) {
        put(node, "class", name);
    }

    private void put(Node node, String name, String value) {
        attributes.computeIfAbsent(node, of -> new TreeMap<>()).put(name, value);
    }
}
