package io.github.coursekit.pages;

import io.github.coursekit.course.FrontMatter;
import io.github.coursekit.course.Lesson;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What each page shows beside its text: what it is called, and the pages around it. */
final class PageViews {

    private final PageTree tree;
    private final PageRelations relations;
    private final NavLinks links;
    private final List<String> styles;

    /** {@code styles} are the names of the style sheets. */
    PageViews(PageTree tree, NavLinks links, Set<String> styles) {
        this.tree = tree;
        this.relations = new PageRelations(tree);
        this.links = links;
        this.styles = List.copyOf(styles);
    }

    /** A page with its text and questions. */
    PageView of(PublishedPage page, String html, List<QuestionView> questions) {
        boolean index = page.name().equals(PageNames.INDEX);
        Optional<Lesson> lesson = page.lesson();
        return new PageView(
                title(page),
                tree.index().title(),
                links.language(page),
                lesson.flatMap(of -> of.frontMatter().names().description())
                        .orElse("")
                        .strip(),
                styles.stream().map(style -> PageNames.link(page.name(), style)).toList(),
                index ? Optional.empty() : Optional.of(links.link(page, tree.index())),
                relations.above(page).stream()
                        .filter(other -> !other.equals(tree.index()))
                        .map(other -> links.link(page, other))
                        .toList(),
                relations.before(page).map(other -> links.link(page, other)),
                relations.behind(page).map(other -> links.link(page, other)),
                links.translations(page),
                html,
                lesson.map(Lesson::minutes).orElse(0),
                questions,
                index ? links.all(page) : links.items(page, relations.below(page)));
    }

    private static String title(PublishedPage page) {
        return PageTitles.shown(page.lesson()
                        .map(Lesson::frontMatter)
                        .map(FrontMatter::names)
                        .flatMap(FrontMatter.Names::title))
                .orElse(page.title());
    }
}
