package io.github.coursekit.goal;

import io.github.coursekit.catalog.CatalogTarget;
import io.github.coursekit.catalog.LessonTargets;
import io.github.coursekit.course.Asset;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonLink;
import io.github.coursekit.load.TextLinks;
import io.github.coursekit.source.ContentSource;
import io.github.coursekit.target.ResolvedLink;
import io.github.coursekit.target.Target;
import io.github.coursekit.target.Targets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the destinations of lessons lead within what is packed of a course, and in the files beside it that its pages may show. */
final class PackedTargets implements LessonTargets {

    private final Targets targets;
    private final Set<String> assets;
    private final Set<String> beside;
    private final TextLinks texts;

    PackedTargets(Course course) {
        this.targets = Targets.of(course);
        this.assets = course.assets().stream().map(Asset::path).collect(Collectors.toSet());
        this.beside = Set.copyOf(course.staticFiles());
        this.texts = new TextLinks(course.settings().site());
    }

    @Override
    public List<CatalogTarget> of(Lesson lesson, String markdown) {
        return told(texts.of(markdown).stream().map(link -> new ResolvedLink(link, targets.target(lesson, link))));
    }

    @Override
    public List<CatalogTarget> of(Lesson lesson) {
        return told(targets.links(lesson).stream());
    }

    private List<CatalogTarget> told(Stream<ResolvedLink> links) {
        return links.filter(resolved -> resolved.link().kind() != LessonLink.Kind.MENTION)
                .flatMap(resolved -> target(resolved, resolved.target()).stream())
                .toList();
    }

    private Optional<CatalogTarget> target(ResolvedLink resolved, Target target) {
        if (target instanceof Target.Page page) {
            return some(resolved, page.lesson().path(), page.fragment());
        } else if (target instanceof Target.Source source) {
            return target(resolved, source.page());
        } else if (target instanceof Target.Unread unread) {
            return some(resolved, unread.path(), "");
        } else if (target instanceof Target.Listing listing) {
            return some(resolved, listing.folder(), "");
        } else if (target instanceof Target.File file) {
            return file(file.path()).flatMap(path -> some(resolved, path, ""));
        }
        return Optional.empty();
    }

    private Optional<String> file(String path) {
        if (assets.contains(path)) {
            return Optional.of(path);
        }
        String onSite = path.replaceFirst("^static/", "");
        return beside.contains(onSite) ? Optional.of(ContentSource.BESIDE + onSite) : Optional.empty();
    }

    private static Optional<CatalogTarget> some(ResolvedLink resolved, String path, String anchor) {
        LessonLink link = resolved.link();
        return Optional.of(
                new CatalogTarget(link.kind().name().toLowerCase(Locale.ROOT), link.destination(), path, anchor));
    }
}
