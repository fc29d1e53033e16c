package io.github.coursekit.target;

import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@linkplain CourseAddress addresses} that a text of any kind names: source code, a page, a configuration.
 *
 * <pre>{@code
 * CourseReferences.in("show(\"course:org.example:knives/care/sharpen.md\");")
 * }</pre>
 *
 * <p>An address ends at white space, quotes, brackets, {@code & , ; $ \ | ^} and {@code %} without two digits; marks that end a sentence are none of it. Where something
 * that the program puts in follows, such as {@code ${page}}, {@code {0}} or {@code " + page}, only the course is named. What is no more than two words behind
 * {@code course:} is an address only when the first has a dot, as names of groups have: others write keys of texts in this way.
 */
public final class CourseReferences {

    private static final String NAME = "[A-Za-z0-9_.-]++";

    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\w.:/@$-])(?i:course):(?<group>" + NAME + "):(?<artifact>" + NAME
                    + ")(?<rest>[/?#](?:[^\\s\"'`<>\\\\{}|^\\[\\](),;&$%\u00ab\u00bb\u2018-\u201e]|%[0-9A-Fa-f]{2})*+)?+");

    /** What a program puts in: a placeholder, or what is joined to the text in quotes. */
    private static final Pattern OPEN = Pattern.compile("[{$%]|\\\\[({]|<%|[\"'`]\\s*[+~]");

    private static final String MARKS = ".:!?*-";

    private CourseReferences() {}

    /**
     * An address in a text.
     *
     * @param range where it stands
     * @param address the address as written; without path and anchor when the program puts in more
     */
    public record Reference(TextRange range, String address) {}

    /**
     * {@return the addresses in a text, in their order}
     *
     * @param text the text
     */
    public static List<Reference> in(String text) {
        List<Reference> found = new ArrayList<>();
        Matcher matcher = ADDRESS.matcher(text);
        while (matcher.find()) {
            boolean certain =
                    matcher.group("rest") != null || matcher.group("group").indexOf('.') >= 0;
            if (certain) {
                found.add(reference(text, matcher));
            }
        }
        return found;
    }

    private static Reference reference(String text, Matcher matcher) {
        boolean open = OPEN.matcher(text).region(matcher.end(), text.length()).lookingAt();
        int end = open ? matcher.end("artifact") : matcher.end();
        while (MARKS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Reference(new TextRange(matcher.start(), end), text.substring(matcher.start(), end));
    }
}
