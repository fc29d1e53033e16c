package io.github.coursekit.report;

/**
 * Whose report it is.
 *
 * @param goal the goal that made it, such as {@code check}
 * @param module what tells it from the reports of other modules, such as {@code org.example/kitchen-course}; empty when there is no other
 * @param version the version of the plugin that made it
 */
public record Origin(String goal, String module, String version) {

    /** Of one course alone, made by a version that nobody knows. */
    public static final Origin UNKNOWN = new Origin("check", "", "unknown");
}
