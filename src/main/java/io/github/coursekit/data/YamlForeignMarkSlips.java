package io.github.coursekit.data;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Comments and items of lists as other notations have them. */
final class YamlForeignMarkSlips {

    static final List<YamlSlip> ALL = List.of(YamlForeignMarkSlips::otherComment, YamlForeignMarkSlips::otherBullet);

    private static final Pattern OTHER_COMMENT =
            Pattern.compile("([ \\t]*+)(//|<!--|/\\*|;|%)[ \\t]*+(.*?)[ \\t]*+(?:-->|\\*/)?");

    private static final Pattern OTHER_BULLET = Pattern.compile("([ \\t]*+)([*+•·–—−])[ \\t]*+(.*)");

    private YamlForeignMarkSlips() {}

    private static List<YamlGuess> otherComment(YamlLine line, YamlLines lines) {
        Matcher m = OTHER_COMMENT.matcher(line.text());
        return m.matches()
                ? List.of(YamlGuess.of(
                        line,
                        m.start(2),
                        m.end(2),
                        "'" + m.group(2) + "' begins no comment in YAML",
                        m.group(1) + "# " + m.group(3),
                        true))
                : List.of();
    }

    private static List<YamlGuess> otherBullet(YamlLine line, YamlLines lines) {
        Matcher m = OTHER_BULLET.matcher(line.text());
        boolean item = m.matches()
                && lines.before(line)
                        .filter(above -> above.isItem()
                                || (above.hasKey() && above.value().isEmpty())
                                || OTHER_BULLET.matcher(above.text()).matches())
                        .isPresent();
        return item
                ? List.of(YamlGuess.of(
                        line,
                        m.start(2),
                        m.end(2),
                        "'" + m.group(2) + "' begins no item of a list in YAML",
                        m.group(1) + "- " + m.group(3),
                        true))
                : List.of();
    }
}
