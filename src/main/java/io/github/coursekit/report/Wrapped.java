package io.github.coursekit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Breaks text between words. */
final class Wrapped {

    private Wrapped() {}

    /** The lines of a text, at least one; a word that is wider than a line has a line of its own. */
    static List<String> lines(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        StringTokenizer words = new StringTokenizer(text, " ");
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            if (!line.isEmpty() && width(line + " " + word) > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The lines of a text, with something before the first of them and something before all others. */
    static List<String> hanging(String first, String others, String text, int columns) {
        List<String> lines = new ArrayList<>();
        for (String line : lines(text, columns - Math.max(first.length(), others.length()))) {
            lines.add((lines.isEmpty() ? first : others) + line);
        }
        return lines;
    }

    /** The number of columns of a text that is safe already. */
    static int width(String text) {
        return ScreenLine.of(text, Printable.UTF_8).width();
    }
}
