package io.github.coursekit.data;

import java.util.List;
import java.util.regex.Pattern;

/** Slips in how a value or key begins: with a character that means something else to YAML. */
final class YamlFirstCharacterSlips {

    static final List<YamlSlip> ALL =
            List.of(YamlFirstCharacterSlips::firstOfValue, YamlFirstCharacterSlips::firstOfKey);

    /** Values that begin as they do because YAML has it so: with their name or type, or as lists in brackets. */
    private static final Pattern MEANT =
            Pattern.compile("\\*[\\w-]++|&[\\w-]++(?: [\\[{].*)?|!!\\w++ .*|\\[[^\\]]*+\\]");

    private YamlFirstCharacterSlips() {}

    private static List<YamlGuess> firstOfValue(YamlLine line, YamlLines lines) {
        String value = line.value();
        String meaning = YamlMeanings.of(value);
        if (meaning == null
                || (!line.hasKey() && !line.isItem())
                || YamlQuotes.opensMapping(value)
                || MEANT.matcher(value).matches()) {
            return List.of();
        }
        boolean block = line.opensText();
        boolean list = value.charAt(0) == '-'
                && lines.after(line).filter(YamlLine::isItem).isPresent();
        YamlGuess guess = YamlGuess.ofValue(line, meaning, YamlQuotes.quoted(value), !block && !list);
        return List.of(
                block
                        ? guess.advised("write the text on the next line, indented by spaces, or put it in quotes")
                        : guess);
    }

    /** {@code **Note**: text}. */
    private static List<YamlGuess> firstOfKey(YamlLine line, YamlLines lines) {
        String key = line.key();
        boolean open = !key.isEmpty()
                && "[{".indexOf(key.charAt(0)) >= 0
                && key.indexOf(YamlBracketSlips.closing(key.charAt(0))) < 0;
        return key.isEmpty() || open || "*&@`%[]{}!|>,".indexOf(key.charAt(0)) < 0
                ? List.of()
                : List.of(YamlGuess.of(
                        line,
                        line.column(),
                        line.keyEnd(),
                        "no key may begin with '" + key.charAt(0) + "'",
                        line.withContent(YamlQuotes.quoted(key) + line.gap() + line.value() + line.tail()),
                        false));
    }
}
