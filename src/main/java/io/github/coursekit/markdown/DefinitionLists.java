package io.github.coursekit.markdown;

import io.github.coursekit.markdown.GoldmarkExtension.DefinitionDescription;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Makes the definition lists of HTML, for which a syntax tree has descriptions alone. */
final class DefinitionLists {

    private DefinitionLists() {}

    /** Puts descriptions, and the paragraphs before them, which are their terms, into definition lists. */
    static void makeIn(Block parent) {
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
}
