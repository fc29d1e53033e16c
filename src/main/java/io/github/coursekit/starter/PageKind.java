package io.github.coursekit.starter;

import io.github.coursekit.site.LessonTypes;

/** What can be added to a course. */
public enum PageKind {
    /** A page. */
    LESSON("page"),
    /** A folder of lessons, by its own page. */
    SECTION("course"),
    /** A page with questions. */
    ASSESSMENT(LessonTypes.ASSESSMENT);

    private final String type;

    PageKind(String type) {
        this.type = type;
    }

    /** {@return the lesson type that it has unless those beside it have another} */
    public String type() {
        return type;
    }
}
