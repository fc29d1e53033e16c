package io.github.coursekit.rules.frontmatter;

import io.github.coursekit.data.DataScalar;
import io.github.coursekit.site.LessonKeys;
import io.github.coursekit.text.Lines;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that YAML joins to the text above it, and that was meant for an item or a key.
 *
 * @param place its text
 * @param key the key that was meant; empty for an item
 * @param value what was meant for the value of that key
 */
record JoinedLine(TextRange place, String key, String value) {

    private static final Pattern LINE = Pattern.compile("(?:\\r\\n|\\n|\\r)[ \\t]*+([^\\r\\n]++)");
    private static final Pattern ITEM = Pattern.compile("-[ \\t].*");
    private static final Pattern GLUED_ITEM = Pattern.compile("-\\S.*");
    private static final Pattern KEY = Pattern.compile("([A-Za-z_]\\w*+)(?::(?=[^\\s/])|[：﹕∶꞉])[ \\t]*+(.*)");

    /** The first one in a scalar without quotes; the lines below are joined for the same reason. */
    static Optional<JoinedLine> in(SourceFile source, DataScalar scalar) {
        TextRange range = scalar.range();
        Lines lines = source.lines();
        if (lines.lineOf(range.start()) == lines.lineOf(range.end())) {
            return Optional.empty(); // as nearly always
        }
        Matcher line = LINE.matcher(source.text()).region(range.start(), range.end());
        boolean glued = GLUED_ITEM.matcher(scalar.text()).matches();
        while (line.find()) {
            String found = line.group(1);
            TextRange place = new TextRange(line.start(1), line.end(1));
            Matcher entry = KEY.matcher(found);
            if (entry.matches() && LessonKeys.IN_FRONT_MATTER.contains(entry.group(1))) {
                return Optional.of(new JoinedLine(place, entry.group(1), entry.group(2)));
            }
            if (ITEM.matcher(found).matches() || (glued && found.startsWith("-"))) {
                return Optional.of(new JoinedLine(place, "", ""));
            }
        }
        return Optional.empty();
    }
}
