package io.github.coursekit.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which pages stand around a page, by its name. */
final class PageRelations {

    private final Map<String, PageNode> nodes = new HashMap<>();
    private final Map<String, PublishedPage> parents = new HashMap<>();
    private final Map<String, PublishedPage> previous = new HashMap<>();
    private final Map<String, PublishedPage> next = new HashMap<>();

    PageRelations(PageTree tree) {
        for (List<PageNode> roots : tree.byLanguage().values()) {
            List<PublishedPage> inOrder = new ArrayList<>();
            for (PageNode root : roots) {
                root.each(node -> {
                    inOrder.add(node.page());
                    nodes.put(node.page().name(), node);
                    node.children().forEach(child -> parents.put(child.page().name(), node.page()));
                });
            }
            for (int i = 1; i < inOrder.size(); i++) {
                previous.put(inOrder.get(i).name(), inOrder.get(i - 1));
                next.put(inOrder.get(i - 1).name(), inOrder.get(i));
            }
        }
    }

    /** The pages directly below one. */
    List<PageNode> below(PublishedPage page) {
        PageNode node = nodes.get(page.name());
        return node == null ? List.of() : node.children();
    }

    /** The pages above one, the topmost first. */
    List<PublishedPage> above(PublishedPage page) {
        List<PublishedPage> above = new ArrayList<>();
        for (PublishedPage at = parents.get(page.name()); at != null; at = parents.get(at.name())) {
            above.add(0, at);
        }
        return above;
    }

    Optional<PublishedPage> before(PublishedPage page) {
        return Optional.ofNullable(previous.get(page.name()));
    }

    Optional<PublishedPage> behind(PublishedPage page) {
        return Optional.ofNullable(next.get(page.name()));
    }
}
