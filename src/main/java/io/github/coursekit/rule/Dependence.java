package io.github.coursekit.rule;

/** What the findings of a rule in a course depend on, besides the rule's options. */
public enum Dependence {

    /** Nothing but the course. They may be kept for a course that is the same, and one that is not found again is gone. */
    ON_COURSE,

    /**
     * In this run nothing but the course, in another one more, such as a course that the project depends on. They may be kept for a run that is told the same; what is not
     * found is not called gone, in a baseline or under a suppression.
     */
    ON_COURSE_NOW,

    /** More: a server, another course, an older version, the clock. They are not kept, and what is not found is not called gone. */
    ON_MORE
}
