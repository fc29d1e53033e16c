package io.github.coursekit.rule;

import io.github.coursekit.course.Course;

/** A rule that looks at what is kept of all lessons. */
public non-sealed interface CourseRule extends Rule {

    /**
     * {@return whether what this rule finds in a course depends on nothing but the course and the rule's options} Then a cache may keep it, and the rule is not run
     * again on a course that is the same. A rule that asks a server, another file or the clock must say {@code false}.
     *
     * @param course the course
     */
    default boolean dependsOnlyOn(Course course) {
        return true;
    }

    @Override
    default boolean isToldAll(Course course) {
        return dependsOnlyOn(course);
    }

    /**
     * Reports what is wrong with the course.
     *
     * @param course the course
     * @param reporter takes the violations
     */
    void check(Course course, Reporter reporter);
}
