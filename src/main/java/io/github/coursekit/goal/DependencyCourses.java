package io.github.coursekit.goal;

import io.github.coursekit.catalog.Coordinates;
import io.github.coursekit.target.OtherCourse;
import io.github.coursekit.target.OtherCourses;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The courses in what a project declares as its dependencies, and the project's own. A dependency is looked into when the first link could lead there, and once. What
 * dependencies depend on themselves does not count: a link to it would break without a word when they no longer do.
 */
public final class DependencyCourses implements OtherCourses {

    private final Dependency own;
    private final List<Dependency> declared;
    private final Consumer<String> warnings;
    private final Map<Dependency, Held> held = new HashMap<>();

    /** All that are at hand, once all were looked into. */
    private @Nullable List<OtherCourse> all;

    /** What was told to be not at hand. */
    private final Set<Dependency> told = new HashSet<>();

    /** What a dependency holds; nothing is known of one that is not at hand, for which there is a reason. */
    private record Held(List<OtherCourse> courses, Optional<String> missing) {

        Optional<OtherCourse> course(String name) {
            return courses.stream().filter(course -> course.name().equals(name)).findFirst();
        }
    }

    /**
     * Looks into nothing yet.
     *
     * @param own the project's own course
     * @param declared what its POM declares
     * @param warnings takes why a dependency is not at hand, a sentence without a full stop
     */
    public DependencyCourses(Dependency own, List<Dependency> declared, Consumer<String> warnings) {
        this.own = own;
        this.declared = List.copyOf(declared);
        this.warnings = warnings;
    }

    /** One jar may hold several courses, so where a course is not declared by its own name, all must be looked into. */
    @Override
    public synchronized Answer find(String groupId, String artifactId) {
        String name = groupId + ":" + artifactId;
        if (name(own).equals(name)) {
            Held itself = held(own);
            return itself.course(name)
                    .<Answer>map(Found::new)
                    .orElseGet(() -> itself.missing.isEmpty() ? new NoCourse() : undecided(own));
        }
        Optional<Dependency> unknown = Optional.empty();
        List<Dependency> named =
                declared.stream().filter(each -> name(each).equals(name)).toList();
        for (Dependency each : named.isEmpty() ? declared : named) {
            Held found = held(each);
            Optional<OtherCourse> course = found.course(name);
            if (course.isPresent()) {
                return new Found(course.get());
            }
            unknown = found.missing.isEmpty() ? unknown : Optional.of(each);
        }
        return unknown.map(this::undecided).orElseGet(() -> named.isEmpty() ? new Undeclared(names()) : new NoCourse());
    }

    private Answer undecided(Dependency dependency) {
        if (told.add(dependency)) {
            warnings.accept("Links into courses of " + shown(dependency) + " are left undecided: "
                    + held(dependency).missing.orElse(""));
        }
        return new Undecided("the dependency " + shown(dependency) + " is not at hand");
    }

    @Override
    public synchronized List<OtherCourse> all() {
        List<OtherCourse> courses = all == null
                ? declared.stream().flatMap(each -> held(each).courses.stream()).toList()
                : all;
        all = courses;
        return courses;
    }

    private Set<String> names() {
        return all().stream().map(OtherCourse::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private Held held(Dependency dependency) {
        return held.computeIfAbsent(dependency, this::look);
    }

    private Held look(Dependency dependency) {
        try {
            return new Held(dependency.catalogs().stream().map(OtherCourse::new).toList(), Optional.empty());
        } catch (GoalException e) {
            return new Held(List.of(), Optional.of(String.valueOf(e.getMessage())));
        }
    }

    private static String name(Dependency dependency) {
        return dependency.coordinates().groupId() + ":"
                + dependency.coordinates().artifactId();
    }

    private static String shown(Dependency dependency) {
        Coordinates coordinates = dependency.coordinates();
        return coordinates.groupId() + ":" + coordinates.artifactId() + ":" + coordinates.version();
    }
}
