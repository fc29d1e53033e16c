package io.github.coursekit.fix;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What fixes change in a file, as a diff that {@code git apply} and {@code patch -p1} take.
 *
 * <p>Lines are what Git takes for lines: they end with a line feed, and a carriage return before it belongs to the line.
 *
 * @see <a href="https://git-scm.com/docs/diff-format">Git on the format, and on how names are quoted</a>
 */
public final class UnifiedDiff {

    private static final int CONTEXT = 3;

    private static final String NO_LINE_FEED = "\n\\ No newline at end of file";

    private UnifiedDiff() {}

    /**
     * {@return the diff; each line ends with a line feed}
     *
     * @param file the file
     * @param path its path relative to where the diff will be applied, with {@code /}
     */
    public static String of(FixedFile file, String path) {
        String before = name("a/" + path);
        String after = name("b/" + path);
        List<String> lines = lines(file.before());
        List<String> diff = UnifiedDiffUtils.generateUnifiedDiff(
                before, after, lines, DiffUtils.diff(lines, lines(file.after())), CONTEXT);
        boolean spaced = path.indexOf(' ') >= 0 && !before.startsWith("\""); // else patch reads what follows as a time
        StringBuilder text = new StringBuilder();
        text.append("diff --git ").append(before).append(' ').append(after).append('\n');
        text.append("--- ").append(before).append(spaced ? "\t\n" : "\n");
        text.append("+++ ").append(after).append(spaced ? "\t\n" : "\n");
        diff.stream().skip(2).forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** A last line without a line feed differs from the same with one, and says so. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        String last = lines.remove(lines.size() - 1);
        if (!last.isEmpty()) {
            lines.add(last + NO_LINE_FEED);
        }
        return lines;
    }

    /** In quotes, like a string in C, where it holds anything but visible ASCII and spaces. */
    private static String name(String path) {
        StringBuilder quoted = new StringBuilder();
        boolean plain = true;
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            boolean escaped = b == '"' || b == '\\';
            boolean octal = b < ' ' || b == 0x7F; // bytes from 128 on are negative
            plain &= !escaped && !octal;
            if (octal) {
                quoted.append("\\%03o".formatted(b & 0xFF));
            } else {
                quoted.append(escaped ? "\\" : "").append((char) b);
            }
        }
        return plain ? path : "\"" + quoted + "\"";
    }
}
