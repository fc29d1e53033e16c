package io.github.coursekit.data;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slips in the items of a list in brackets: one that needs quotes, or no comma between two. */
final class YamlItemSlips {

    static final List<YamlSlip> ALL = List.of(YamlItemSlips::itemsOfList);

    private static final Pattern LACKS_COMMA = Pattern.compile("([\"'])([ \\t]++)(?=[\"'])");

    private YamlItemSlips() {}

    private static List<YamlGuess> itemsOfList(YamlLine line, YamlLines lines) {
        String value = line.value();
        if (value.length() < 3 || !value.startsWith("[") || !value.endsWith("]")) {
            return List.of();
        }
        Matcher comma = LACKS_COMMA.matcher(value);
        if (comma.find()) {
            int at = line.valueColumn() + comma.start(2);
            return List.of(YamlGuess.of(
                    line,
                    at,
                    at + 1,
                    "no ',' stands between two items of the list",
                    line.with(comma.replaceAll("$1, ")),
                    true));
        }
        List<String> items = new ArrayList<>();
        String wrong = null;
        for (String item : value.substring(1, value.length() - 1).split(",", -1)) {
            String mended = YamlQuotes.item(item.strip());
            wrong = wrong == null && !mended.equals(item.strip()) ? item.strip() : wrong;
            items.add(mended);
        }
        if (wrong == null) {
            return List.of();
        }
        int at = line.valueColumn() + value.indexOf(wrong);
        return List.of(YamlGuess.of(
                line,
                at,
                at + wrong.length(),
                "'" + YamlGuess.shown(wrong) + "' cannot stand in a list as it is",
                line.with("[" + String.join(", ", items) + "]"),
                true));
    }
}
