package io.github.coursekit.data;

import io.github.coursekit.text.TextRange;
import java.util.List;
import java.util.Optional;

/** Colons in a text that has no quotes, which make a key of what stands before them. */
final class YamlColonInTextSlips {

    static final List<YamlSlip> ALL = List.of(YamlColonInTextSlips::colon, YamlColonInTextSlips::colonBelow);

    private YamlColonInTextSlips() {}

    private static List<YamlGuess> colon(YamlLine line, YamlLines lines) {
        Optional<Integer> colon = colonIn(line.value());
        if (!line.hasKey()
                || colon.isEmpty()
                || YamlQuotes.opensMapping(line.key())
                || YamlQuotes.opensMapping(line.value())) {
            return List.of();
        }
        int at = line.valueColumn() + colon.get();
        // "- Heat: the basics: two" is an item that is text.
        boolean item = line.isItem() && !line.hasName();
        String mended = item
                ? line.withContent(YamlQuotes.quoted(line.key() + line.gap() + line.value()) + line.tail())
                : line.with(YamlQuotes.quoted(line.value()));
        String fact = "a second ': ' stands in the value of '" + YamlGuess.shown(line.key()) + "'";
        return List.of(YamlGuess.of(line, at, at + 1, fact, mended, true));
    }

    private static Optional<Integer> colonIn(String value) {
        int within = value.indexOf(": ");
        int colon = within < 0 && value.endsWith(":") ? value.length() - 1 : within;
        return colon < 0 || YamlQuotes.isQuote(value, 0) ? Optional.empty() : Optional.of(colon);
    }

    /** A colon in a value that goes on below its key. */
    private static List<YamlGuess> colonBelow(YamlLine line, YamlLines lines) {
        Optional<YamlLine> above = lines.keyBefore(line).filter(key -> key.column() < line.column() && key.mayGoOn());
        if (!line.hasKey() || line.hasUsualName() || above.isEmpty()) {
            return List.of();
        }
        YamlLine key = above.get();
        TextRange value =
                new TextRange(key.start() + key.valueColumn(), lines.lastOf(key).end());
        String text = lines.yaml().substring(value.start(), value.end());
        int at = line.keyEnd();
        return List.of(new YamlGuess(
                line.place(at, at + 1),
                "a second ': ' stands in the value of '" + YamlGuess.shown(key.key()) + "', which goes on here",
                "put all of the value in quotes",
                value,
                YamlQuotes.quoted(text),
                true));
    }
}
