package io.github.coursekit.course;

import io.github.coursekit.hugo.HugoOrder;

/** What stands in a section's order: a lesson, or a section below it. */
public sealed interface CourseNode permits Lesson, Section {

    /** {@return what it is ordered by} */
    HugoOrder order();

    /** {@return the path of the file or folder, relative to the content folder, with {@code /}} */
    String path();
}
