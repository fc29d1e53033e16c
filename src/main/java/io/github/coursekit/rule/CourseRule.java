package io.github.coursekit.rule;

import io.github.coursekit.course.Course;

/** A rule that looks at what is kept of all lessons. */
public non-sealed interface CourseRule extends Rule {

    /**
     * Reports what is wrong with the course.
     *
     * @param course the course
     * @param reporter takes the violations
     */
    void check(Course course, Reporter reporter);
}
