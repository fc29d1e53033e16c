package io.github.coursekit.rule;

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
     * {@return this rule with options set; itself when it has none}
     *
     * @param options the values of all its options, defaults included
     */
    default Rule configured(OptionValues options) {
        return this;
    }
}
