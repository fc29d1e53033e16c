package io.github.coursekit.site.read;

import io.github.coursekit.site.Undecided;
import io.github.coursekit.site.Undecided.What;
import java.util.stream.Stream;

/**
 * Tells what of a site cannot be judged, because it is not here or no part of the course.
 *
 * @param folder the site's folder
 * @param modules what the site is put together of
 * @param mounts its content as the course sees it
 */
record UndecidedPlaces(SiteFolder folder, Modules modules, ContentMounts mounts) {

    /** Content first, then files. */
    Stream<Undecided> all() {
        Stream<Undecided> content = modules.components("content")
                .filter(component -> !component.there() && !component.target().isEmpty())
                .map(component -> new Undecided(What.CONTENT, component.url(), absence(component)));
        Stream<Undecided> outside = modules.components("content")
                .filter(component -> component.there()
                        && !component.target().isEmpty()
                        && mounts.of(component).isEmpty())
                .map(component -> new Undecided(
                        What.CONTENT,
                        component.url(),
                        "'" + component.source() + "' is no part of the course, and the site takes it ("
                                + component.place() + ")"));
        IgnoredByGit ignored = new IgnoredByGit(folder);
        Stream<Undecided> made = modules.components("content")
                .filter(component -> mounts.of(component).isPresent())
                .flatMap(component -> ignored.missing(component.source()).stream()
                        .map(path -> new Undecided(
                                What.CONTENT,
                                component.url(path),
                                "'" + path + "' is not here, which Git is told to pass over")));
        Stream<Undecided> files = modules.components("static")
                .filter(component -> !component.there())
                .map(component -> new Undecided(What.FILES, component.url(), absence(component)));
        Stream<Undecided> themes = modules.missing().stream()
                .map(name -> new Undecided(What.FILES, "/", "the theme '" + name + "' is not here"));
        return Stream.of(content, outside, made, files, themes).flatMap(all -> all);
    }

    private static String absence(Component component) {
        return "'" + component.source() + "' is not here, which the site takes (" + component.place() + ")";
    }
}
