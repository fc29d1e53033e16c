package io.github.coursekit.target;

import io.github.coursekit.catalog.CatalogContent;
import io.github.coursekit.catalog.CatalogHeading;
import io.github.coursekit.catalog.CatalogLesson;
import io.github.coursekit.text.UriPaths;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/**
 * Resolves what leads into other courses: {@linkplain CourseAddress addresses}, and URLs below those at which they are published.
 *
 * <pre>{@code
 * new CourseTargets(courses).of("course:org.example:knives/care/sharpen/#angle")
 * }</pre>
 *
 * <p>As long as it is asked for nothing that could lead to another course, nobody looks for one.
 */
public final class CourseTargets {

    /** What browsers find without an id: the top of the page, and quoted text. */
    private static final String TOP = "top";

    private static final String QUOTED_TEXT = ":~:";

    /** A message can hold so many. */
    private static final int MOST_NAMED = 10;

    private final OtherCourses courses;

    /**
     * Resolves with what is known of other courses.
     *
     * @param courses tells of them
     */
    public CourseTargets(OtherCourses courses) {
        this.courses = courses;
    }

    /**
     * {@return where a destination leads in another course; empty for one that leads to none}
     *
     * @param destination the destination as written
     */
    public Optional<CourseTarget> of(String destination) {
        if (CourseAddress.isMeant(destination)) {
            return Optional.of(CourseAddress.of(destination)
                    .map(this::ofAddress)
                    .orElseGet(() -> new CourseTarget.Broken(
                            "'" + destination + "' is no address of anything in a course",
                            "write '" + CourseAddress.FORM + "'")));
        }
        return WebPlace.isUrl(destination) ? ofUrl(destination) : Optional.empty();
    }

    /**
     * {@return whether where a destination leads depends on what is known of other courses}
     *
     * @param destination the destination as written
     */
    public boolean mayHold(String destination) {
        return CourseAddress.isMeant(destination)
                || (WebPlace.isUrl(destination) && !courses.all().isEmpty());
    }

    /**
     * {@return whether where a destination leads may depend, in another run, on what is known of other courses}
     *
     * @param destination the destination as written
     */
    public boolean mayEverHold(String destination) {
        return mayHold(destination) || (WebPlace.isUrl(destination) && !courses.areKnown());
    }

    private CourseTarget ofAddress(CourseAddress address) {
        OtherCourses.Answer answer = courses.find(address.groupId(), address.artifactId());
        if (answer instanceof OtherCourses.Found found) {
            return in(found.course(), address);
        }
        if (answer instanceof OtherCourses.Undecided undecided) {
            return new CourseTarget.Undecided(undecided.cause());
        }
        if (answer instanceof OtherCourses.Undeclared undeclared) {
            String advice = NearPlaces.nearest(address.course(), undeclared.declared())
                    .map(address::withCourse)
                    .filter(near -> ofAddress(near) instanceof CourseTarget.There)
                    .map(CourseTargets::question)
                    .orElse("add '" + address.course() + "' to the <dependencies> of its POM");
            return new CourseTarget.Broken(
                    "The course '" + address.course() + "' is not among the dependencies of this project", advice);
        }
        return noCourse(address, ((OtherCourses.NoCourse) answer).held());
    }

    private static CourseTarget noCourse(CourseAddress address, Set<String> held) {
        String dependency = "The dependency '" + address.course() + "' holds ";
        if (held.isEmpty()) {
            return new CourseTarget.Broken(dependency + "no course", "is it the right artifact?");
        }
        String names = held.stream().limit(MOST_NAMED).collect(Collectors.joining("', '", "'", "'"));
        String more = held.size() > MOST_NAMED ? " and " + (held.size() - MOST_NAMED) + " more" : "";
        return new CourseTarget.Broken(
                dependency + "no course of that name, but " + names + more, "name the course that is meant");
    }

    private static CourseTarget in(OtherCourse course, CourseAddress address) {
        return address.id().isPresent()
                ? withId(course, address, address.id().get())
                : course.at(address.path())
                        .map(place -> on(
                                course,
                                place,
                                address.fragment(),
                                id -> address.withFragment(id).toString()))
                        .orElseGet(() -> nothing(
                                course,
                                address.path(),
                                address.fragment(),
                                (meant, anchor) -> address.withPath(meant)
                                        .withFragment(anchor)
                                        .toString()));
    }

    private static CourseTarget withId(OtherCourse course, CourseAddress address, String id) {
        List<CatalogLesson> lessons = course.withId(id);
        if (lessons.size() == 1) {
            OtherCourse.Place place = new OtherCourse.Place(lessons.get(0).path(), Optional.of(lessons.get(0)), true);
            return on(
                    course,
                    place,
                    address.fragment(),
                    anchor -> address.withFragment(anchor).toString());
        }
        Optional<String> unread = course.unreadLesson();
        if (lessons.isEmpty() && unread.isPresent()) {
            return unread(course, unread.get());
        }
        if (lessons.isEmpty()) {
            return new CourseTarget.Broken(
                    "No lesson of the course '" + course.name() + "' has the id '" + id + "'",
                    course.nearId(id)
                            .map(near -> new CourseAddress(
                                    address.groupId(), address.artifactId(), "", Optional.of(near), address.fragment()))
                            .map(near -> in(course, near) instanceof CourseTarget.Broken ? near.withFragment("") : near)
                            .map(CourseTargets::question)
                            .orElse(""));
        }
        String paths = lessons.stream().map(CatalogLesson::path).collect(Collectors.joining(", "));
        return new CourseTarget.Broken(
                lessons.size() + " lessons of the course '" + course.name() + "' have the id '" + id + "'",
                "name one by its path: " + paths);
    }

    /** What a URL leads to below one at which a course is published; what else is there, such as the rest of its site, is not known. */
    private Optional<CourseTarget> ofUrl(String destination) {
        List<OtherCourse> all = courses.all();
        if (all.isEmpty()) {
            return Optional.empty(); // as nearly always
        }
        Destination parts = Destination.of(destination);
        Optional<WebPlace> url = WebPlace.of(parts.path());
        if (url.isEmpty()) {
            return Optional.empty();
        }
        Optional<CourseTarget> broken = Optional.empty();
        for (OtherCourse course : all) {
            String base = course.catalog().baseUrl().orElse("");
            Optional<String> below = WebPlace.of(base).flatMap(url.get()::below);
            if (below.isPresent()) {
                Optional<OtherCourse.Place> place = course.at(below.get());
                if (place.isPresent()) {
                    return Optional.of(on(
                            course,
                            place.get(),
                            parts.fragment(),
                            id -> destination.substring(0, destination.indexOf('#') + 1) + UriPaths.encode(id)));
                }
                if (course.isOwn(below.get())) {
                    broken = Optional.of(nothing(
                            course,
                            below.get(),
                            parts.fragment(),
                            (meant, anchor) -> base
                                    + UriPaths.encode(meant)
                                    + parts.query()
                                    + (anchor.isEmpty() ? "" : "#" + UriPaths.encode(anchor))));
                }
            }
        }
        return broken;
    }

    /**
     * {@return whether a destination is a URL below another one, or that URL itself} Letter case of the server does not count, nor does encryption.
     *
     * @param url the URL; empty for none
     * @param destination the destination
     */
    public static boolean isBelow(String url, String destination) {
        return !url.isEmpty()
                && WebPlace.of(Destination.of(destination).path())
                        .flatMap(found -> WebPlace.of(url).flatMap(found::below))
                        .isPresent();
    }

    /** How a destination is written with something else in it. */
    private interface Writing {
        String with(String other);
    }

    /** An anchor that is not on the page that was meant either is no part of what is named, and no longer is it certain what was meant. */
    private static CourseTarget nothing(
            OtherCourse course, String path, String fragment, BinaryOperator<String> writing) {
        String fact = "The course '" + course.name() + "' has nothing at '" + path + "'";
        Optional<Target.Suggestion> meant = course.meant(path);
        if (meant.isEmpty()) {
            return new CourseTarget.Broken(fact, "");
        }
        String there = meant.get().destination();
        boolean lost = course.at(there)
                .filter(place -> on(course, place, fragment, anchor -> anchor) instanceof CourseTarget.Broken)
                .isPresent();
        String written = writing.apply(there, lost ? "" : fragment);
        return new CourseTarget.Broken(
                fact,
                question(written),
                Optional.of(written).filter(text -> meant.get().certain() && !lost));
    }

    private static CourseTarget on(OtherCourse course, OtherCourse.Place place, String fragment, Writing writing) {
        boolean found = fragment.isEmpty() || fragment.startsWith(QUOTED_TEXT) || fragment.equalsIgnoreCase(TOP);
        if (!found && !place.readable()) {
            return unread(course, place.written());
        }
        CourseTarget there = new CourseTarget.There(course.name(), place.draft());
        return found || place.lesson().isEmpty()
                ? there
                : anchor(course, place.lesson().get(), fragment, writing).orElse(there);
    }

    private static CourseTarget unread(OtherCourse course, String path) {
        return new CourseTarget.Undecided("'" + path + "' of the course '" + course.name() + "' could not be read");
    }

    /** What is wrong with an anchor. */
    private static Optional<CourseTarget> anchor(
            OtherCourse course, CatalogLesson page, String fragment, Writing writing) {
        CatalogContent content = page.content();
        Set<String> ids = new HashSet<>(content.anchors());
        content.headings().stream()
                .map(CatalogHeading::id)
                .flatMap(Optional::stream)
                .forEach(ids::add);
        if (ids.contains(fragment)) {
            return Optional.empty();
        }
        List<String> sameButCase =
                ids.stream().filter(fragment::equalsIgnoreCase).sorted().toList();
        if (content.moreAnchors() && sameButCase.isEmpty()) {
            return Optional.of(new CourseTarget.Undecided("what shortcodes write on '" + page.path()
                    + "' of the course '" + course.name() + "' is not known"));
        }
        Optional<String> near = sameButCase.stream().findFirst().or(() -> NearPlaces.nearest(fragment, ids));
        return Optional.of(new CourseTarget.Broken(
                "There is no anchor '" + fragment + "' in '" + page.path() + "' of the course '" + course.name() + "'",
                near.map(writing::with).map(CourseTargets::question).orElse(""),
                sameButCase.size() == 1 ? near.map(writing::with) : Optional.empty()));
    }

    private static String question(Object meant) {
        return "did you mean '" + meant + "'?";
    }
}
