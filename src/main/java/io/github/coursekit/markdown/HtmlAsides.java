package io.github.coursekit.markdown;

import io.github.coursekit.text.TextRange;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.commonmark.node.Block;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Marks what is to be shown side by side: lists by their items, other blocks by an element around them. */
final class HtmlAsides {

    /** Of what holds things side by side. */
    private static final String ALL = "course-roles";

    /** Of one of them. */
    private static final String ONE = "course-role";

    private final HtmlPiece piece;

    /** Where each ends, by where it starts. */
    private final TreeMap<Integer, Integer> ends = new TreeMap<>();

    private final BiConsumer<Node, String> classes;

    HtmlAsides(HtmlPiece piece, List<TextRange> asides, BiConsumer<Node, String> classes) {
        this.piece = piece;
        this.classes = classes;
        asides.forEach(aside -> ends.put(aside.start(), aside.end()));
    }

    void shape(List<Block> parents) {
        if (!ends.isEmpty()) {
            parents.forEach(this::shape);
        }
    }

    private void shape(Block parent) {
        if (parent instanceof ListBlock list) {
            shapeItems(list);
        } else {
            wrap(parent);
        }
    }

    private void shapeItems(ListBlock list) {
        int found = 0;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem && isAside(item)) {
                classes.accept(item, ONE);
                found++;
            }
        }
        if (found > 1) {
            classes.accept(list, ALL);
        }
    }

    private void wrap(Block parent) {
        HtmlElement all = null;
        Node node = parent.getFirstChild();
        while (node != null) {
            Integer end = node instanceof ListBlock ? null : end(node);
            if (end == null) {
                all = null;
                node = node.getNext();
                continue;
            }
            if (all == null) {
                all = new HtmlElement("div");
                classes.accept(all, ALL);
                node.insertBefore(all);
            }
            HtmlElement one = new HtmlElement("div");
            classes.accept(one, ONE);
            all.appendChild(one);
            node = fill(one, node, end);
        }
    }

    /** Moves a node and those that follow it, up to an offset; gives back the next one. */
    private @Nullable Node fill(HtmlElement one, Node first, int end) {
        Node next = first.getNext();
        one.appendChild(first);
        while (next != null && start(next) >= 0 && start(next) < end && (next instanceof ListBlock || !isAside(next))) {
            Node after = next.getNext();
            one.appendChild(next);
            next = after;
        }
        return next;
    }

    private boolean isAside(Node node) {
        return end(node) != null;
    }

    private @Nullable Integer end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return null;
        }
        int start = start(node);
        Map.Entry<Integer, Integer> aside = ends.ceilingEntry(start);
        return aside != null
                        && aside.getKey() < start + Math.max(1, spans.get(0).getLength())
                ? aside.getValue()
                : null;
    }

    /** Where a node starts in the file; -1 where nobody knows. */
    private int start(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? -1 : piece.inFile(spans.get(0).getInputIndex());
    }
}
