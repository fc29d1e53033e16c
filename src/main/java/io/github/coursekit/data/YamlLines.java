package io.github.coursekit.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a YAML text as its writer sees them. */
final class YamlLines {

    private static final Pattern BREAK = Pattern.compile("\\r\\n|\\n|\\r|$");

    private final String yaml;
    private final List<YamlLine> lines = new ArrayList<>();

    YamlLines(String yaml) {
        this.yaml = yaml;
        Matcher end = BREAK.matcher(yaml);
        for (int start = 0; start <= yaml.length() && end.find(start); start = Math.max(end.end(), start + 1)) {
            lines.add(YamlLine.of(lines.size(), start, yaml.substring(start, end.start())));
        }
    }

    String yaml() {
        return yaml;
    }

    /** The number of the line that holds an offset, from 0. */
    int at(int offset) {
        int number = lines.size() - 1;
        while (number > 0 && lines.get(number).start() > offset) {
            number--;
        }
        return number;
    }

    /** The offset at which a line starts. */
    int start(int number) {
        return lines.get(number).start();
    }

    /** The lines between two numbers, the second one included, that say something. */
    List<YamlLine> between(int first, int last) {
        return lines.subList(Math.max(0, first), Math.min(last + 1, lines.size())).stream()
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The nearest line above that says something. */
    Optional<YamlLine> before(YamlLine line) {
        for (int i = line.number() - 1; i >= 0; i--) {
            if (!lines.get(i).isEmpty()) {
                return Optional.of(lines.get(i));
            }
        }
        return Optional.empty();
    }

    /** The nearest line above with a key of its own, whose value may go on down to a line. */
    Optional<YamlLine> keyBefore(YamlLine line) {
        Optional<YamlLine> above = before(line);
        while (above.isPresent() && !above.get().hasName()) {
            above = before(above.get());
        }
        return above;
    }

    /** The nearest line below that says something. */
    Optional<YamlLine> after(YamlLine line) {
        return allAfter(line).stream().findFirst();
    }

    /** All lines below that say something. */
    List<YamlLine> allAfter(YamlLine line) {
        return between(line.number() + 1, lines.size());
    }

    boolean hasBlankBefore(YamlLine line) {
        return line.number() > 0 && lines.get(line.number() - 1).text().isBlank();
    }

    /** The last line of what begins on a line: all that is indented deeper than it. */
    YamlLine lastOf(YamlLine first) {
        YamlLine last = first;
        for (YamlLine line : lines.subList(first.number() + 1, lines.size())) {
            boolean blank = line.text().isBlank();
            if (!blank && line.depth() <= first.depth()) {
                break;
            }
            last = blank ? last : line;
        }
        return last;
    }
}
