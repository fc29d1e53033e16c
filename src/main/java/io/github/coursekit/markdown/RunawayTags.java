package io.github.coursekit.markdown;

import io.github.coursekit.text.TextRange;
import java.util.regex.Pattern;

/**
 * Tells tags of shortcodes whose end was forgotten: they were read on below their line though they end nowhere near, and the place where reading stumbled
 * says nothing.
 */
final class RunawayTags {

    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r]*\\n");

    /** How far behind the place where reading stumbled the end of a tag may stand. */
    private static final int LONGEST_REST = 2000;

    private RunawayTags() {}

    /** The problem of a tag that begins at an offset, told where the tag begins if its end was forgotten. */
    static MarkdownProblem told(String text, int start, MarkdownProblem problem) {
        int stumble = problem.range().start();
        String opener = text.substring(start, start + 3);
        String end = opener.equals("{{<") ? ">}}" : "%}}";
        return isRunaway(text, start, stumble, end)
                ? new MarkdownProblem(
                        new TextRange(start, TagFaults.lineEnd(text, start, stumble)),
                        "The shortcode that begins here has no end, and Hugo reads on in the lines below it",
                        "write '" + end + "' where it ends, or '" + opener + "/* ... */" + end + "' to show it")
                : problem;
    }

    private static boolean isRunaway(String text, int start, int stumble, String tagEnd) {
        if (text.substring(start, stumble).indexOf('\n') < 0) {
            return false;
        }
        String rest = text.substring(stumble, Math.min(text.length(), stumble + LONGEST_REST));
        int end = rest.indexOf(tagEnd);
        int next = rest.indexOf("{{");
        return end < 0
                || (next >= 0 && next < end)
                || BLANK_LINE.matcher(text.substring(start, stumble + end)).find();
    }
}
