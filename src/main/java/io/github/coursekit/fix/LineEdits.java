package io.github.coursekit.fix;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** What fixes change in a file, as edits of as few characters as may be: an editor that makes them leaves the cursor where it is. */
public final class LineEdits {

    private LineEdits() {}

    /**
     * {@return the edits, in the order of their places, which speak of the file as it was before}
     *
     * @param file the file
     */
    public static List<TextEdit> of(FixedFile file) {
        List<String> before = lines(file.before());
        List<Integer> starts = new ArrayList<>();
        int offset = 0;
        for (String line : before) {
            starts.add(offset);
            offset += line.length();
        }
        starts.add(offset);
        List<TextEdit> edits = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(before, lines(file.after())).getDeltas()) {
            int first = delta.getSource().getPosition();
            edits.add(edit(
                    file.path(),
                    starts.get(first),
                    String.join("", delta.getSource().getLines()),
                    String.join("", delta.getTarget().getLines())));
        }
        return edits;
    }

    /** Lines with the line feeds that end them. */
    private static List<String> lines(String text) {
        return List.of(text.split("(?<=\n)", -1));
    }

    private static TextEdit edit(String path, int start, String before, String after) {
        int shortest = Math.min(before.length(), after.length());
        int head = 0;
        while (head < shortest && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        head -= head > 0 && isCut(before, after, head) ? 1 : 0;
        int tail = 0;
        while (tail < shortest - head
                && before.charAt(before.length() - tail - 1) == after.charAt(after.length() - tail - 1)) {
            tail++;
        }
        tail -= tail > 0 && isCut(before, after, before.length() - tail, after.length() - tail) ? 1 : 0;
        return new TextEdit(
                new Location(path, new TextRange(start + head, start + before.length() - tail)),
                after.substring(head, after.length() - tail));
    }

    private static boolean isCut(String before, String after, int offset) {
        return isCut(before, after, offset, offset);
    }

    /** Whether what no editor cuts would be cut in either text: a line break of two characters, or a character of two units. */
    private static boolean isCut(String before, String after, int inBefore, int inAfter) {
        return isCut(before, inBefore) || isCut(after, inAfter);
    }

    private static boolean isCut(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && ((text.charAt(offset - 1) == '\r' && text.charAt(offset) == '\n')
                        || Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset)));
    }
}
