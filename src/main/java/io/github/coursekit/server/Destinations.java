package io.github.coursekit.server;

import io.github.coursekit.course.Asset;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonLink;
import io.github.coursekit.course.MediaType;
import io.github.coursekit.site.PageFiles;
import io.github.coursekit.target.Target;
import io.github.coursekit.target.Targets;
import io.github.coursekit.text.RelativePaths;
import io.github.coursekit.text.TextRange;
import io.github.coursekit.text.UriPaths;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;

/** The destinations that can be written in a lesson: pages, anchors and files, each as it leads there from this page. */
final class Destinations {

    private static final TextRange NOWHERE = new TextRange(0, 0);
    private static final String STATIC = "static/";

    private final Cursor cursor;
    private final Course course;
    private final Lesson lesson;
    private final Targets targets;
    private final String url;

    Destinations(Cursor cursor, Course course, Lesson lesson) {
        this.cursor = cursor;
        this.course = course;
        this.lesson = lesson;
        this.targets = Targets.of(course);
        this.url = lesson.url(course.urls());
    }

    /** What a link, reference or path that is begun can be; {@code typed} stands right before the cursor. */
    List<CompletionItem> of(LessonLink.Kind kind, String typed) {
        int hash = typed.indexOf('#');
        if (hash >= 0) {
            return anchors(kind, typed.substring(0, hash), typed.substring(hash + 1));
        }
        return switch (kind) {
            case LINK -> Stream.concat(pages(kind, typed), files(kind, typed)).toList();
            case REF, PREREQUISITE -> pages(kind, typed).toList();
            case EMBED, PATH, MENTION -> files(kind, typed).toList();
        };
    }

    private List<CompletionItem> anchors(LessonLink.Kind kind, String destination, String typed) {
        Optional<Lesson> page = destination.isEmpty()
                ? Optional.of(lesson)
                : Links.page(target(kind, destination)).map(Target.Page::lesson);
        List<CompletionItem> items = new ArrayList<>();
        page.ifPresent(known -> {
            known.headings()
                    .forEach(heading -> heading.id()
                            .ifPresent(id ->
                                    items.add(cursor.item(typed, id, CompletionItemKind.Reference, heading.text()))));
            known.anchors().stream()
                    .filter(id -> known.headings().stream()
                            .noneMatch(
                                    heading -> heading.id().filter(id::equals).isPresent()))
                    .forEach(id -> items.add(cursor.item(typed, id, CompletionItemKind.Reference, "")));
        });
        return items;
    }

    private Stream<CompletionItem> pages(LessonLink.Kind kind, String typed) {
        return course.lessons().stream()
                .filter(page -> !page.isSnippet() && !page.path().equals(lesson.path()))
                .flatMap(page -> forms(kind, page, typed)
                        .filter(form -> Links.page(target(kind, form))
                                .filter(found -> found.lesson().path().equals(page.path()))
                                .isPresent())
                        .findFirst()
                        .map(form -> page(page, form, typed))
                        .stream());
    }

    private CompletionItem page(Lesson page, String form, String typed) {
        CompletionItem item = cursor.item(
                typed,
                form,
                CompletionItemKind.File,
                page.frontMatter().names().title().orElse(""));
        item.setSortText(order(form));
        return item;
    }

    /** The nearest first. */
    private static String order(String form) {
        return "%03d%s".formatted(form.chars().filter(c -> c == '/').count(), form);
    }

    /** The ways to write the destination of a page, the best first. */
    private Stream<String> forms(LessonLink.Kind kind, Lesson page, String typed) {
        String path = page.path();
        String place = "/" + (PageFiles.isFolderPage(path) ? RelativePaths.folderOf(path) : path);
        String reference = course.settings().site().pages().withoutEnding(place);
        if (kind != LessonLink.Kind.LINK) {
            return Stream.of(reference, place, "/" + path);
        }
        String absolute = page.url(course.urls());
        String relative = RelativePaths.relativize(UriPaths.baseOf(url), absolute);
        return typed.startsWith("/")
                ? Stream.of(absolute, "/" + path, reference)
                : Stream.of(relative, "/" + path, absolute);
    }

    private Stream<CompletionItem> files(LessonLink.Kind kind, String typed) {
        Stream<CompletionItem> assets = course.assets().stream()
                .map(Asset::path)
                .flatMap(path -> file(kind, path, forms(kind, path, typed), typed));
        Stream<CompletionItem> statics =
                course.staticFiles().stream().flatMap(path -> file(kind, STATIC + path, Stream.of("/" + path), typed));
        return Stream.concat(assets, statics);
    }

    /** Browsers start from the URL of the page, and themes from its file. */
    private Stream<String> forms(LessonLink.Kind kind, String path, String typed) {
        String besidePage = RelativePaths.relativize(RelativePaths.folderOf(lesson.path()), path);
        String besideUrl = RelativePaths.relativize(UriPaths.baseOf(url), "/" + path);
        if (typed.startsWith("/")) {
            return Stream.of("/" + path);
        }
        return kind == LessonLink.Kind.PATH
                ? Stream.of(besidePage, "/" + path)
                : Stream.of(besideUrl, besidePage, "/" + path);
    }

    private Stream<CompletionItem> file(LessonLink.Kind kind, String path, Stream<String> forms, String typed) {
        if (kind != LessonLink.Kind.LINK && MediaType.ofName(path).isEmpty()) {
            return Stream.empty();
        }
        return forms
                .filter(form -> target(kind, form) instanceof Target.File file
                        && file.path().equals(path))
                .findFirst()
                .map(form -> {
                    CompletionItem item = cursor.item(typed, form, CompletionItemKind.File, "");
                    item.setSortText(order(form));
                    return item;
                })
                .stream();
    }

    private Target target(LessonLink.Kind kind, String destination) {
        return targets.target(lesson, new LessonLink(kind, destination, NOWHERE));
    }
}
