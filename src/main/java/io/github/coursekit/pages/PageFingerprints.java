package io.github.coursekit.pages;

import io.github.coursekit.catalog.CatalogLessons;
import io.github.coursekit.course.Course;
import io.github.coursekit.hugo.HugoUrls;
import io.github.coursekit.text.Sha256;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells by a hash whether a page must be made anew. */
final class PageFingerprints {

    private final Course course;
    private final CatalogLessons lessons;
    private final PageTree tree;
    private final ServedFiles files;
    private final Set<String> styles;
    private @Nullable String shared;

    /** {@code styles} are the names of the style sheets. */
    PageFingerprints(Course course, CatalogLessons lessons, PageTree tree, ServedFiles files, Set<String> styles) {
        this.course = course;
        this.lessons = lessons;
        this.tree = tree;
        this.files = files;
        this.styles = styles;
    }

    /** The hash of all that a page is made of, but for the text of its lesson and this program. */
    String of(PublishedPage page) {
        String told = page.lesson()
                .map(lesson -> lesson.path() + "\n" + lessons.of(lesson))
                .orElse("");
        return Sha256.of(shared() + "\n" + page.name() + "\n" + told);
    }

    /** What any page may show or lead to. */
    private synchronized String shared() {
        String known = shared;
        if (known == null) {
            known = hashOfShared();
            shared = known;
        }
        return known;
    }

    private String hashOfShared() {
        HugoUrls urls = course.urls();
        StringBuilder text = new StringBuilder();
        text.append(course.settings().site())
                .append('\n')
                .append(course.settings().roles())
                .append('\n');
        tree.byLanguage()
                .forEach(
                        (language, nodes) -> text.append(language).append(nodes).append('\n'));
        course.lessons()
                .forEach(lesson -> text.append(lesson.path())
                        .append(' ')
                        .append(lesson.url(urls))
                        .append(lesson.aliasUrls(urls))
                        .append(lesson.frontMatter().names().id())
                        .append('\n'));
        course.assets().forEach(asset -> text.append(asset.path()).append('\n'));
        text.append(course.staticFiles()).append(course.assetFiles()).append(course.problems());
        text.append(files.byName().keySet()).append(styles);
        return Sha256.of(text.toString());
    }
}
