package io.github.coursekit.lint;

import io.github.coursekit.rule.Violation;
import io.github.coursekit.text.Excerpt;
import java.util.Comparator;

/**
 * What a violation is known by.
 *
 * @param path the file's path relative to the content folder, with {@code /}
 * @param rule the rule's id
 * @param line the source line, white space folded
 * @param subject what tells it from others on the line, white space folded; empty when nothing does
 */
public record Fingerprint(String path, String rule, String line, String subject) implements Comparable<Fingerprint> {

    private static final int LONGEST_LINE = 200;

    @Override
    public int compareTo(Fingerprint other) {
        return Comparator.comparing(Fingerprint::path)
                .thenComparing(Fingerprint::rule)
                .thenComparing(Fingerprint::line)
                .thenComparing(Fingerprint::subject)
                .compare(this, other);
    }

    /**
     * {@return what a violation is known by; several on equal lines of one file have the same}
     *
     * @param violation the violation
     * @param lines the source lines
     */
    public static Fingerprint of(Violation violation, SourceLines lines) {
        String line = folded(lines.line(violation.location()));
        String subject = folded(violation.finding().subject());
        return new Fingerprint(violation.location().path(), violation.rule().id(), line, subject);
    }

    Fingerprint withoutSubject() {
        return new Fingerprint(path, rule, line, "");
    }

    /** White space folded, cut at the length that counts: a line may be long, and a thousand violations may stand on it. */
    private static String folded(String line) {
        char[] folded = new char[Math.min(line.length(), LONGEST_LINE + 1)];
        int length = 0;
        boolean afterSpace = true;
        for (int i = 0; i < line.length() && length < folded.length; i++) {
            char c = line.charAt(i);
            boolean space = Character.isWhitespace(c);
            if (!space || !afterSpace) {
                folded[length++] = space ? ' ' : c;
            }
            afterSpace = space;
        }
        return Excerpt.of(new String(folded, 0, length).strip(), LONGEST_LINE);
    }
}
