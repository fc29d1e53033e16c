package io.github.coursekit.goal;

import io.github.coursekit.catalog.CatalogTarget;
import io.github.coursekit.course.Asset;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonLink;
import io.github.coursekit.target.ResolvedLink;
import io.github.coursekit.target.Target;
import io.github.coursekit.target.Targets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the destinations of lessons lead within what is packed of a course. */
final class PackedTargets {

    private final Targets targets;
    private final Set<String> assets;

    PackedTargets(Course course) {
        this.targets = Targets.of(course);
        this.assets = course.assets().stream().map(Asset::path).collect(Collectors.toSet());
    }

    List<CatalogTarget> of(Lesson lesson) {
        return targets.links(lesson).stream()
                .filter(resolved -> resolved.link().kind() != LessonLink.Kind.MENTION)
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
        } else if (target instanceof Target.File file && assets.contains(file.path())) {
            return some(resolved, file.path(), "");
        }
        return Optional.empty();
    }

    private static Optional<CatalogTarget> some(ResolvedLink resolved, String path, String anchor) {
        LessonLink link = resolved.link();
        return Optional.of(
                new CatalogTarget(link.kind().name().toLowerCase(Locale.ROOT), link.destination(), path, anchor));
    }
}
