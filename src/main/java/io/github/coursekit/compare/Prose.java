package io.github.coursekit.compare;

import io.github.coursekit.text.Sha256;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a body says, whatever its white space, line breaks and comments: outside of code, lines of one paragraph are one, and of blank lines one is left.
 *
 * @param hash the hash of that
 * @param blank whether nothing is left
 */
record Prose(String hash, boolean blank) {

    private static final String COMMENT_START = "<!--";
    private static final String COMMENT_END = "-->";

    private static final Pattern FENCE = Pattern.compile(" {0,3}(?:[-*+] +|\\d+[.)] +|> ?)*(`{3,}|~{3,}).*");

    /** What begins a line that does not simply go on the one above: a mark, the number of an item, or the cells of a table. */
    private static final Pattern BLOCK = Pattern.compile("(?:[-*+#>|:=<{]|\\d+[.)] ).*");

    private static final Pattern SPACES = Pattern.compile("[ \\t\\u00a0]+");

    static Prose of(String body) {
        String text = new Folding().fold(body);
        return new Prose(Sha256.of(text), text.isBlank());
    }

    /** Goes through a body line by line. */
    private static final class Folding {

        private final StringBuilder folded = new StringBuilder();
        private String fence = "";
        private boolean comment;
        private boolean paragraph;

        String fold(String body) {
            body.lines().forEach(this::add);
            return folded.toString().strip();
        }

        private void add(String line) {
            if (!fence.isEmpty()) {
                code(line);
            } else if (!comment && isFence(line)) {
                block(line);
            } else {
                prose(line);
            }
        }

        private boolean isFence(String line) {
            if (!line.contains("```") && !line.contains("~~~")) {
                return false;
            }
            Matcher matcher = FENCE.matcher(line);
            fence = matcher.matches() ? matcher.group(1) : "";
            return !fence.isEmpty();
        }

        private void code(String line) {
            folded.append('\n').append(line.stripTrailing());
            String stripped = line.strip();
            if (stripped.startsWith(fence)
                    && stripped.replace(fence.substring(0, 1), "").isEmpty()) {
                fence = "";
                paragraph = false;
            }
        }

        private void prose(String line) {
            String said = SPACES.matcher(withoutComments(line)).replaceAll(" ").strip();
            if (said.isEmpty()) {
                paragraph &= !line.isBlank(); // a line that holds a comment only ends no paragraph
            } else if (paragraph && !BLOCK.matcher(said).matches()) {
                folded.append(' ').append(said);
            } else {
                block(said);
                paragraph = true;
            }
        }

        private void block(String line) {
            folded.append(paragraph ? "\n" : "\n\n").append(line.strip());
        }

        private String withoutComments(String line) {
            StringBuilder kept = new StringBuilder();
            int at = 0;
            while (at < line.length()) {
                int mark = line.indexOf(comment ? COMMENT_END : COMMENT_START, at);
                if (!comment) {
                    kept.append(line, at, mark < 0 ? line.length() : mark);
                }
                if (mark < 0) {
                    return kept.toString();
                }
                at = mark + (comment ? COMMENT_END : COMMENT_START).length();
                comment = !comment;
            }
            return kept.toString();
        }
    }
}
