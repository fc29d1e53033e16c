package io.github.coursekit.pages;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.markdown.MarkdownHtml;
import io.github.coursekit.markdown.MarkdownParser;
import io.github.coursekit.target.Targets;

/** Makes what pages show of their lessons, with all that this takes of the course. */
final class PageBodies {

    private final Course course;
    private final PageTree tree;
    private final ServedFiles files;
    private final Targets targets;
    private final MarkdownHtml markdown;
    private final CleanHtml clean = new CleanHtml();

    PageBodies(Course course, PageTree tree, ServedFiles files) {
        this.course = course;
        this.tree = tree;
        this.files = files;
        this.targets = Targets.of(course);
        this.markdown =
                new MarkdownHtml(new MarkdownParser(course.settings().site().dialect()));
    }

    /** The body of the page that shows a lesson. */
    PageBody of(PublishedPage page, Lesson lesson) {
        PageLinks links = new PageLinks(page, lesson, targets, course.urls(), tree, files);
        return new PageBody(markdown, clean, links, course.settings().site().shortcodes());
    }
}
