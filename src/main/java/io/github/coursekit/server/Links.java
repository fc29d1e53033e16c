package io.github.coursekit.server;

import io.github.coursekit.course.Lesson;
import io.github.coursekit.target.ResolvedLink;
import io.github.coursekit.target.Target;
import io.github.coursekit.target.Targets;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which places of a course lead to which. */
final class Links {

    private final View view;
    private final Targets targets;

    Links(View view) {
        this.view = view;
        this.targets = Targets.of(view.course());
    }

    /** The link whose destination stands at an offset of a lesson. */
    Optional<ResolvedLink> at(Lesson lesson, int offset) {
        return targets.links(lesson).stream()
                .filter(link -> isAt(link.link().range(), offset))
                .findFirst();
    }

    static boolean isAt(TextRange range, int offset) {
        return range.start() <= offset && offset <= range.end();
    }

    /** The page that something leads to, and the anchor on it. */
    static Optional<Target.Page> page(Target target) {
        return target instanceof Target.Page page
                ? Optional.of(page)
                : target instanceof Target.Source source ? page(source.page()) : Optional.empty();
    }

    /** Where the link at an offset of a lesson leads to; empty as well where no link is. */
    Optional<Location> destination(Lesson lesson, int offset) {
        return at(lesson, offset).flatMap(link -> place(link.target()));
    }

    /** Where something leads to, as a place in a file of the course; empty for what is none. */
    Optional<Location> place(Target target) {
        Optional<Target.Page> page = page(target);
        if (page.isPresent()) {
            return page.map(Links::place);
        }
        if (target instanceof Target.Unread unread) {
            return Optional.of(Location.start(unread.path()));
        }
        return target instanceof Target.File file && view.course().files().contains(file.path())
                ? Optional.of(Location.start(file.path()))
                : Optional.empty();
    }

    /** The heading of an anchor; the start of the page for the page itself, and for an anchor that is no heading. */
    private static Location place(Target.Page page) {
        Lesson lesson = page.lesson();
        return lesson.headings().stream()
                .filter(heading -> heading.id().filter(page.fragment()::equals).isPresent())
                .findFirst()
                .map(heading -> lesson.at(heading.range()))
                .orElseGet(() -> Location.start(lesson.path()));
    }

    /** The links that lead to the same as what stands at an offset: a link, a heading, and for all else the page. */
    List<Location> toWhatIsAt(Lesson lesson, int offset) {
        Optional<ResolvedLink> link = at(lesson, offset);
        if (link.isPresent()) {
            Target target = link.get().target();
            return page(target).map(this::to).orElseGet(() -> toSame(target));
        }
        return to(lesson.headings().stream()
                .filter(heading -> heading.id().isPresent() && isAt(heading.range(), offset))
                .findFirst()
                .map(heading -> new Target.Page(lesson, heading.id().orElseThrow()))
                .orElseGet(() -> new Target.Page(lesson, "")));
    }

    /** The links to a page or, where there is one, to an anchor on it. */
    private List<Location> to(Target.Page wanted) {
        List<Location> found = new ArrayList<>();
        for (Lesson lesson : view.course().lessons()) {
            for (ResolvedLink link : targets.links(lesson)) {
                boolean same = page(link.target())
                        .filter(page ->
                                page.lesson().path().equals(wanted.lesson().path())
                                        && (wanted.fragment().isEmpty()
                                                || page.fragment().equals(wanted.fragment())))
                        .isPresent();
                if (same) {
                    found.add(lesson.at(link.link().range()));
                }
            }
        }
        return found;
    }

    private List<Location> toSame(Target target) {
        List<Location> found = new ArrayList<>();
        if (target instanceof Target.File || target instanceof Target.Unread || target instanceof Target.Listing) {
            for (Lesson lesson : view.course().lessons()) {
                targets.links(lesson).stream()
                        .filter(link -> link.target().equals(target))
                        .forEach(link -> found.add(lesson.at(link.link().range())));
            }
        }
        return found;
    }
}
