package io.github.coursekit.rule;

import io.github.coursekit.course.Course;

/**
 * What is checked. A rule is stateless and says what it finds to a {@link Reporter}; it knows no severity, suppression or format.
 *
 * <pre>{@code
 * public final class TitleLength implements LessonRule {
 *     public void check(LessonText text, Reporter reporter) { ... }
 * }
 * }</pre>
 */
public sealed interface Rule permits LessonRule, CourseRule {

    /** {@return what is known of the rule without running it} */
    RuleDescriptor descriptor();

    /**
     * {@return whether what this rule does not find in a course is not there} A rule that is told more in other runs, of a server, another course or an older version,
     * says {@code false}; then nothing that it does not find is called gone, in a baseline or under a suppression.
     *
     * @param course the course
     */
    default boolean isToldAll(Course course) {
        return true;
    }

    /**
     * {@return this rule with options set; itself when it has none}
     *
     * @param options the values of all its options, defaults included
     */
    default Rule configured(OptionValues options) {
        return this;
    }
}
