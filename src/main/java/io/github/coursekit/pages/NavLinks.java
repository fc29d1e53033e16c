package io.github.coursekit.pages;

import io.github.coursekit.catalog.CatalogLessons;
import io.github.coursekit.site.Languages;
import java.util.ArrayList;
import java.util.List;

/** Links from one page of a course to others. */
final class NavLinks {

    private final PageTree tree;
    private final CatalogLessons lessons;
    private final Languages languages;

    /** {@code lessons} know which of them are translations of each other. */
    NavLinks(PageTree tree, CatalogLessons lessons, Languages languages) {
        this.tree = tree;
        this.lessons = lessons;
        this.languages = languages;
    }

    /** The code of the language of a page. */
    String language(PublishedPage page) {
        return page.language().isEmpty() ? languages.main() : page.language();
    }

    NavLink link(PublishedPage from, PublishedPage to) {
        return new NavLink(PageNames.link(from.name(), to.name()), to.title(), language(to));
    }

    /** The same page in other languages. */
    List<NavLink> translations(PublishedPage page) {
        return page.lesson().map(lessons::of).stream()
                .flatMap(told -> told.translations().stream())
                .flatMap(path -> tree.ofPath(path).stream())
                .map(other -> link(page, other))
                .toList();
    }

    /** The whole course, all languages of it, without the index itself. */
    List<TreeItem> all(PublishedPage index) {
        List<TreeItem> items = new ArrayList<>();
        for (List<PageNode> roots : tree.byLanguage().values()) {
            for (PageNode root : roots) {
                items.addAll(root.page().equals(index) ? items(index, root.children()) : items(index, List.of(root)));
            }
        }
        return items;
    }

    /** Some pages with all below them. */
    List<TreeItem> items(PublishedPage from, List<PageNode> nodes) {
        return nodes.stream()
                .map(node -> new TreeItem(link(from, node.page()), items(from, node.children())))
                .toList();
    }
}
