package io.github.coursekit.data;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** White space of other characters than the space. */
final class YamlSpaceSlips {

    static final List<YamlSlip> ALL = List.of(YamlSpaceSlips::noBreakSpace, YamlSpaceSlips::tab);

    private static final Pattern NO_BREAK_SPACE =
            Pattern.compile(YamlLine.PREFIX + "(?:[\\w.-]++[ \\t]*+:|-)?(\\u00A0++).*");

    private static final Pattern TAB =
            Pattern.compile("([ ]*+\\t[ \\t]*+|[ \\t]*+(?:-[ \\t]++)*+(?:[^:\\t]++:[ ]*+|-[ ]*+)\\t[ \\t]*+)(.*)");

    private YamlSpaceSlips() {}

    private static List<YamlGuess> noBreakSpace(YamlLine line, YamlLines lines) {
        Matcher m = NO_BREAK_SPACE.matcher(line.text());
        if (!m.matches()) {
            return List.of();
        }
        String mended = line.text().substring(0, m.start(2))
                + " ".repeat(m.group(2).length())
                + line.text().substring(m.end(2));
        return List.of(YamlGuess.of(
                line, m.start(2), m.end(2), "a no-break space stands where only a space may", mended, true));
    }

    private static List<YamlGuess> tab(YamlLine line, YamlLines lines) {
        Matcher m = TAB.matcher(line.text());
        if (!m.matches()) {
            return List.of();
        }
        int at = m.group(1).indexOf('\t');
        boolean below = lines.before(line)
                .filter(key -> key.hasKey() && key.value().isEmpty())
                .isPresent();
        List<String> spaces = !m.group(1).isBlank() ? List.of(" ") : below ? List.of("  ") : List.of("  ", "");
        return spaces.stream()
                .map(space -> m.group(1).replaceAll("[ ]*\\t[ \\t]*", space) + m.group(2))
                .map(mended -> YamlGuess.of(line, at, at + 1, "a tab where only spaces may stand", mended, true)
                        .advised("replace it by spaces"))
                .toList();
    }
}
