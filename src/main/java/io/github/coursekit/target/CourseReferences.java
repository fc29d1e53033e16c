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
 * <p>An address ends at white space, quotes, brackets, {@code & , ; $ @ \ | ^}, punctuation beyond ASCII and {@code %} without two digits; marks that end a sentence are
 * none of it. Only the course is named where something follows that the program puts in, such as {@code ${page}}, {@code {0}}, {@code @page@}, {@code /:page} or
 * {@code " + page}, or a character that is written in the text's own way, such as <code>&amp;ouml;</code>, or could not be decoded. What is no more than two words behind
 * {@code course:} is an address only when the first has dots and is made like the name of a package, as names of groups are: others write keys of texts in this way.
 */
public final class CourseReferences {

    private static final String NAME = "[A-Za-z0-9_.-]++";

    /** Behind a slash a colon begins the name of a variable. */
    private static final String CHARACTER =
            "[!-~&&[^:@\"'`<>\\\\{}|\\^\\[\\](),;$%&]]|(?<!/):|%[0-9A-Fa-f]{2}" + "|[^\\p{ASCII}\\p{P}\\p{Z}\ufffd]";

    private static final Pattern ADDRESS = Pattern.compile("(?<![\\w.:/@$-])(?i:course):(?<group>" + NAME
            + "):(?<artifact>" + NAME + ")(?<rest>[/?#](?:" + CHARACTER + ")*+)?+");

    private static final Pattern GROUP = Pattern.compile("[A-Za-z_][\\w-]*+(?:\\.[A-Za-z_][\\w-]*+)++");

    /** Entities at which an address ends as at what they stand for: quotes, angle brackets, spaces and {@code &}. */
    private static final String ENDS = "(?:quot|apos|lt|gt|amp|nbsp|[lr][ads]quo|[lr]saquo|[bs][bd]quo"
            + "|#0*(?:3[489]|60|62|160)|#[xX]0*(?:2[267]|3[cCeE]|[aA]0));";

    /** What a program puts in, what is joined to the text in quotes, or a character in another form. */
    private static final Pattern OPEN = Pattern.compile(
            "[{$%@\ufffd]|\\\\[({uUxN]|<%|[\"'`]\\s*[+~]|:[A-Za-z_]|&(?!" + ENDS + ")(?:#|[A-Za-z][A-Za-z0-9]*+;)");

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
            int start = matcher.start();
            int course = withoutMarks(text, matcher.end("artifact"));
            int all = withoutMarks(text, matcher.end());
            if (all > course || GROUP.matcher(matcher.group("group")).matches()) {
                boolean open =
                        OPEN.matcher(text).region(matcher.end(), text.length()).lookingAt();
                int end = open ? course : all;
                found.add(new Reference(new TextRange(start, end), text.substring(start, end)));
            }
        }
        return found;
    }

    private static int withoutMarks(String text, int end) {
        int last = end;
        while (MARKS.indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }
}
