package io.github.coursekit.target;

import io.github.coursekit.course.LessonLink;

/**
 * A link and where it leads.
 *
 * @param link the link
 * @param target where it leads
 */
public record ResolvedLink(LessonLink link, Target target) {}
