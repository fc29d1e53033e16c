package io.github.coursekit.report.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a page while it is written.
 *
 * @param style the style sheet
 * @param problems why something older is shown, a sentence each
 * @param title the title of the page
 * @param path the path that is shown; empty for a page without a lesson
 * @param health how many violations it has
 * @param violations what is wrong with it
 * @param rules the rules that it breaks
 * @param others the other files with violations, the worst first
 * @param more how many more there are of those
 */
record Panel(
        String style,
        List<String> problems,
        String title,
        String path,
        Health health,
        List<ViolationView> violations,
        List<RuleHelp> rules,
        List<Other> others,
        int more) {

    /**
     * Another file.
     *
     * @param path the path that is shown
     * @param title the lesson's title
     * @param health how many violations it has
     * @param address where its page is; null for one without a page
     */
    record Other(
            String path,
            String title,
            Health health,
            @Nullable String address) {}
}
