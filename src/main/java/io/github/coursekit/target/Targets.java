package io.github.coursekit.target;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonLink;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Resolves what lessons link to, as browsers and Hugo do on the published site.
 *
 * <pre>{@code
 * Targets.of(course).links(lesson).stream()
 *         .filter(link -> link.target() instanceof Target.Nothing);
 * }</pre>
 *
 * <p>A link is resolved against the URL of its page. What a theme looks for beside the page is looked for there too: images under a bare name, as
 * Hugo's image hook finds them, and paths in front matter, which may also lie in the static folder. Letter case counts, whatever the file system
 * says. No file is touched.
 */
public final class Targets {

    /** Why a dead link on a page with a day on which it ends is left undecided: perhaps nobody meets it. */
    public static final String EXPIRED = "the page may have expired";

    private final ReferenceTargets references;
    private final PrerequisiteTargets prerequisites;
    private final DestinationTargets destinations;
    private final Map<String, Set<String>> anchors = new ConcurrentHashMap<>();
    private final Map<String, List<Target>> resolved = new ConcurrentHashMap<>();

    private Targets(Course course) {
        Index index = new Index(course);
        References pages = new References(course);
        Unknowns unknowns = new Unknowns(course);
        this.references =
                new ReferenceTargets(index, pages, unknowns, course.settings().site());
        this.destinations =
                new DestinationTargets(index, pages, unknowns, course.settings().site());
        this.prerequisites = new PrerequisiteTargets(index, pages, unknowns, new LessonNames(course), destinations);
    }

    /**
     * {@return where the links of a course lead} It is made once for a course, in time that grows with its pages and files.
     *
     * @param course the course
     */
    public static Targets of(Course course) {
        return course.view(Targets.class, Targets::new);
    }

    /**
     * {@return all links of a lesson with where they lead, by place; each is resolved once}
     *
     * @param lesson the lesson
     */
    public List<ResolvedLink> links(Lesson lesson) {
        List<Target> targets = resolved.get(lesson.path());
        if (targets == null) {
            targets = resolved.computeIfAbsent(lesson.path(), path -> resolve(lesson));
        }
        // Made for each who asks: kept, the pairs would take as much memory as the links.
        List<ResolvedLink> links = new ArrayList<>(targets.size());
        for (int i = 0; i < targets.size(); i++) {
            links.add(new ResolvedLink(lesson.links().get(i), targets.get(i)));
        }
        return links;
    }

    private List<Target> resolve(Lesson lesson) {
        List<Target> targets = new ArrayList<>(lesson.links().size());
        for (LessonLink link : lesson.links()) {
            targets.add(target(lesson, link));
        }
        return List.copyOf(targets);
    }

    /**
     * {@return where a link leads}
     *
     * @param from the lesson that holds it
     * @param link the link
     */
    public Target target(Lesson from, LessonLink link) {
        return switch (link.kind()) {
            case REF -> references.of(from, link.destination());
            case PREREQUISITE -> prerequisites.of(from, link);
            case LINK, EMBED, PATH, MENTION -> destinations.of(from, link, Destination.of(link.destination()));
        };
    }

    /**
     * {@return the ids on a page that a fragment can name}
     *
     * @param page the page
     */
    public Set<String> anchors(Lesson page) {
        return anchors.computeIfAbsent(page.path(), path -> {
            Set<String> ids = new HashSet<>(page.anchors());
            page.headings().forEach(heading -> heading.id().ifPresent(ids::add));
            return Set.copyOf(ids); // which takes a third of the memory
        });
    }
}
