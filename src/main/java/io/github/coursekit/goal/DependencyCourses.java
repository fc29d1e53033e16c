package io.github.coursekit.goal;

import io.github.coursekit.catalog.Catalogs;
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

    /** Of what it was told that nothing is known. */
    private final Set<Dependency> told = new HashSet<>();

    /**
     * What a dependency holds.
     *
     * @param courses the courses that are known
     * @param unknown why nothing is known of it, a clause without its subject; empty when it is
     * @param reasons the same at length, line by line
     */
    private record Held(List<OtherCourse> courses, String unknown, List<String> reasons) {

        boolean isKnown() {
            return unknown.isEmpty();
        }

        Optional<OtherCourse> course(String name) {
            return courses.stream().filter(course -> course.name().equals(name)).findFirst();
        }
    }

    /**
     * Looks into nothing yet.
     *
     * @param own the project's own course
     * @param declared what its POM declares
     * @param warnings takes why nothing is known of a dependency, line by line
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
        Optional<Dependency> unknown = Optional.empty();
        List<Dependency> named = name(own).equals(name)
                ? List.of(own)
                : declared.stream().filter(each -> name(each).equals(name)).toList();
        for (Dependency each : named.isEmpty() ? declared : named) {
            Held found = held(each);
            Optional<OtherCourse> course = found.course(name);
            if (course.isPresent()) {
                return new Found(course.get());
            }
            unknown = found.isKnown() ? unknown : Optional.of(each);
        }
        return unknown.map(this::undecided)
                .orElseGet(() -> named.isEmpty() ? new Undeclared(names(declared)) : new NoCourse(names(named)));
    }

    private Answer undecided(Dependency dependency) {
        Held held = held(dependency);
        if (told.add(dependency)) {
            warnings.accept(
                    "Links into courses of " + shown(dependency) + " are left undecided: " + held.reasons.get(0));
            held.reasons.stream().skip(1).forEach(warnings);
        }
        return new Undecided("the dependency " + shown(dependency) + " " + held.unknown);
    }

    @Override
    public synchronized List<OtherCourse> all() {
        List<OtherCourse> courses = all == null
                ? declared.stream().flatMap(each -> held(each).courses.stream()).toList()
                : all;
        all = courses;
        return courses;
    }

    @Override
    public synchronized boolean areKnown() {
        return declared.stream().allMatch(each -> held(each).isKnown());
    }

    private Set<String> names(List<Dependency> dependencies) {
        return dependencies.stream()
                .flatMap(each -> held(each).courses.stream())
                .map(OtherCourse::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Held held(Dependency dependency) {
        return held.computeIfAbsent(dependency, this::look);
    }

    private Held look(Dependency dependency) {
        try {
            Catalogs catalogs = dependency.catalogs();
            boolean unreadable =
                    catalogs.found().isEmpty() && !catalogs.problems().isEmpty();
            return new Held(
                    catalogs.found().stream().map(OtherCourse::new).toList(),
                    unreadable ? "cannot be read" : "",
                    catalogs.problems());
        } catch (GoalException e) {
            return new Held(List.of(), "is not at hand", e.lines());
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
