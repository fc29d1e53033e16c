package io.github.coursekit.data;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Lines that stand too far to the right or to the left. */
final class YamlIndentationSlips {

    static final List<YamlSlip> ALL = List.of(YamlIndentationSlips::indentation);

    private YamlIndentationSlips() {}

    /** A key or an item that stands too far to the right or to the left: it belongs where one of the lines around it stands. */
    private static List<YamlGuess> indentation(YamlLine line, YamlLines lines) {
        if (line.depth() == 0 || (!line.isItem() && !line.hasUsualName())) {
            return List.of();
        }
        Stream<YamlLine> around = Stream.concat(
                lines.between(line.number() - 8, line.number() - 1).stream(),
                lines.between(line.number() + 1, line.number() + 2).stream());
        String fact =
                "the line is indented by %s, which does not fit the lines around it".formatted(spaces(line.depth()));
        boolean near = lines.before(line).filter(YamlLine::mayGoOn).isEmpty();
        return around.filter(other -> other.isItem() || other.hasName())
                .flatMap(other -> other.hasName() ? Stream.of(other.depth(), other.column()) : Stream.of(other.depth()))
                .distinct()
                .filter(depth -> depth != line.depth())
                .sorted(Comparator.comparing((Integer depth) -> Math.abs(depth - line.depth()))
                        .thenComparing(Comparator.reverseOrder()))
                .map(depth -> YamlGuess.of(
                                line,
                                0,
                                line.depth() + 1,
                                fact,
                                " ".repeat(depth) + line.text().strip(),
                                near || Math.abs(depth - line.depth()) == 1)
                        .advised("write '%s' with %s before it"
                                .formatted(line.text().strip(), spaces(depth))))
                .toList();
    }

    private static String spaces(int count) {
        return count == 0 ? "no space" : count == 1 ? "1 space" : count + " spaces";
    }
}
