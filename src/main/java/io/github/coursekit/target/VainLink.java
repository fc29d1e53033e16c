package io.github.coursekit.target;

import io.github.coursekit.course.Lesson;
import java.util.Optional;
import java.util.function.Function;

/**
 * A destination that leads nowhere.
 *
 * @param from the lesson that holds it
 * @param destination the destination
 * @param pages whether it may have been a page; else only a file
 * @param url where it leads in vain
 * @param resolver tells where another destination in its place leads
 */
record VainLink(
        Lesson from,
        Destination destination,
        boolean pages,
        String url,
        Function<Destination, Optional<Target>> resolver) {

    /** Whether it may have been meant to lead there. */
    boolean wants(Target target) {
        if (target instanceof Target.Page page) {
            boolean draft = page.lesson().frontMatter().publication().draft();
            return pages && (!draft || from.frontMatter().publication().draft());
        }
        return pages || target instanceof Target.File;
    }

    /** Whether another destination in its place leads there. */
    boolean leadsTo(Target target, String written) {
        Optional<Target> found = resolver.apply(Destination.of(written));
        return found.isPresent() && isSame(found.get(), target);
    }

    /** Whether two targets are one page, whatever the anchor, or else the same. */
    private static boolean isSame(Target found, Target meant) {
        return (found instanceof Target.Page one && meant instanceof Target.Page other)
                ? one.lesson().path().equals(other.lesson().path())
                : found.equals(meant);
    }
}
