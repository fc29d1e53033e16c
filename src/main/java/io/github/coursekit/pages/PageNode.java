package io.github.coursekit.pages;

import java.util.List;
import java.util.function.Consumer;

/**
 * A page and those below it, in Hugo's order.
 *
 * @param page the page
 * @param children those below it
 */
record PageNode(PublishedPage page, List<PageNode> children) {

    PageNode {
        children = List.copyOf(children);
    }

    /** Shows this page, then all below it. */
    void each(Consumer<PageNode> visitor) {
        visitor.accept(this);
        children.forEach(child -> child.each(visitor));
    }
}
