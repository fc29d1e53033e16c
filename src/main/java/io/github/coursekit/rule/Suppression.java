package io.github.coursekit.rule;

import io.github.coursekit.text.TextRange;

/**
 * A comment that suppresses the violations of one rule on some lines.
 *
 * @param rule the rule's id
 * @param reason why; never blank
 * @param comment the place of the comment
 * @param firstLine the first line that it covers, from 1
 * @param lastLine the last line that it covers, inclusive
 */
public record Suppression(String rule, String reason, TextRange comment, int firstLine, int lastLine) {

    /**
     * {@return whether it covers a line}
     *
     * @param line the line, from 1
     */
    public boolean covers(int line) {
        return firstLine <= line && line <= lastLine;
    }
}
