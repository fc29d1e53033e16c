package io.github.coursekit.markdown;

import org.commonmark.node.CustomBlock;

/** An element of HTML that Markdown has no node for. */
final class HtmlElement extends CustomBlock {

    private final String tag;

    /** {@code tag} is its name; empty for what has no tags of its own. */
    HtmlElement(String tag) {
        this.tag = tag;
    }

    String tag() {
        return tag;
    }
}
