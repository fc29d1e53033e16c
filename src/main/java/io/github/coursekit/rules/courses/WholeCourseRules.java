package io.github.coursekit.rules.courses;

import io.github.coursekit.rule.Rule;
import java.util.List;

/** The rules on a course as a whole. */
public final class WholeCourseRules {

    private WholeCourseRules() {}

    /**
     * {@return all of them}
     *
     * @param moved the pages that moved since an older version
     */
    public static List<Rule> all(MovedPages moved) {
        return List.of(
                new CourseFileName(),
                new CourseLostLesson(),
                new CourseMissingTranslation(),
                new CourseMovedPage(moved),
                new CoursePageEnding(),
                new CoursePathCase(),
                new CoursePrerequisites(),
                new CourseRootIdUnique(),
                new CourseRootIdUuid(),
                new CourseSectionPage(),
                new CourseUrlCollision(),
                new CourseAliasCollision());
    }
}
