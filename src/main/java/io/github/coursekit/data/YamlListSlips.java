package io.github.coursekit.data;

import io.github.coursekit.text.TextRange;
import java.util.List;
import java.util.Optional;

/** Items of a list where none can stand. */
final class YamlListSlips {

    static final List<YamlSlip> ALL = List.of(YamlListSlips::listUnderValue, YamlListSlips::keyAsItem);

    private YamlListSlips() {}

    private static List<YamlGuess> listUnderValue(YamlLine line, YamlLines lines) {
        Optional<YamlLine> above =
                lines.before(line).filter(key -> key.hasKey() && !key.value().isEmpty());
        if (!line.isItem() || above.isEmpty() || YamlEndSlips.isBody(line, lines)) {
            return List.of();
        }
        YamlLine key = above.get();
        return List.of(new YamlGuess(
                line.place(line.depth(), line.depth() + 1),
                "a list begins below '%s', which has the value '%s' already".formatted(key.key(), key.value()),
                "remove the value, or make it the first item: '- %s'".formatted(key.value()),
                new TextRange(key.start() + key.valueColumn(), key.end()),
                "",
                false));
    }

    private static List<YamlGuess> keyAsItem(YamlLine line, YamlLines lines) {
        return line.isItem() && line.hasName() && line.depth() == 0
                ? List.of(YamlGuess.of(
                        line,
                        0,
                        1,
                        "the '-' makes '" + line.key() + "' an item of a list, among keys",
                        line.content(),
                        true))
                : List.of();
    }
}
