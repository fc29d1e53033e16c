package io.github.coursekit.rules.links;

import io.github.coursekit.markdown.Run;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title between quotation marks of word processors, of which one may be straight: Markdown takes it for none, and so the whole link for text.
 *
 * @param whole where the destination stands, with the title behind it
 * @param range where the title stands, with its marks
 * @param words the title without them
 */
record CurlyTitle(TextRange whole, TextRange range, String words) {

    /** A destination with such a title behind it. */
    private static final Pattern TITLED = Pattern.compile(
            "\\S{1,300}?\\s+((?=[^\"']|.*[^\"']\\s*$)[\"'\u201C\u201D\u201E\u00AB\u2018\u2019\u201A\u2039]([^\"]*)[\"'\u201C\u201D\u00BB\u2018\u2019\u203A])\\s*");

    /** What would define a label. */
    private static final Pattern DEFINITION = Pattern.compile("\\[([^\\[\\]]{1,300})]:[ \\t]+");

    /** The title behind the destination that a range holds. */
    static Optional<CurlyTitle> in(SourceFile source, TextRange range) {
        Matcher title = TITLED.matcher(source.slice(range));
        return title.matches()
                ? Optional.of(new CurlyTitle(
                        range,
                        new TextRange(range.start() + title.start(1), range.start() + title.end(1)),
                        title.group(2)))
                : Optional.empty();
    }

    /** The title of what a run of text begins with, where that would define a label. */
    static Optional<CurlyTitle> ofDefinition(SourceFile source, Run run) {
        Matcher definition = DEFINITION.matcher(run.text());
        if (!definition.lookingAt()) {
            return Optional.empty();
        }
        int start = run.range().start() + definition.end();
        int end = source.lineRange(source.lines().lineOf(start)).end();
        return in(source, new TextRange(start, Math.min(end, start + NearBrackets.FARTHEST)));
    }
}
