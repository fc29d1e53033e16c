package io.github.coursekit.stages;

import io.github.coursekit.course.RoleEntry;
import io.github.coursekit.markdown.MarkdownDocument;
import io.github.coursekit.markdown.Run;
import io.github.coursekit.text.TextRange;
import java.util.List;

/** Reads what the entries of a body say behind their labels. */
record EntryText(MarkdownDocument body) {

    /** What may stand, with spaces, between a label and what its entry says. */
    private static final String BEFORE_TEXT = ":\uFF1A\u2013\u2014-";

    /** The entry of a role that a label names; {@code says} is what the label is said of. */
    RoleEntry entry(NamedRole name, Label label, TextRange range, TextRange says) {
        int afterLabel = Math.min(label.range().end(), says.end());
        List<Run> content = body.runs(new TextRange(afterLabel, says.end()));
        String rest = restOfLabelRun(says.start(), label);
        StringBuilder all = new StringBuilder(rest);
        content.forEach(run -> all.append(run.text()));
        String said = squeezed(all);
        boolean empty =
                content.stream().noneMatch(Run::hasContent) && rest.codePoints().noneMatch(Character::isLetterOrDigit);
        return new RoleEntry(name.role(), name.text(), name.range(), range, said, empty);
    }

    /** What the run that holds the end of the label says after it: all of a plain {@code DevOps: cooks}. */
    private String restOfLabelRun(int start, Label label) {
        List<Run> runs = body.runs(new TextRange(start, label.range().end()));
        if (runs.isEmpty()) {
            return "";
        }
        Run last = runs.get(runs.size() - 1);
        int cut = label.range().end() - last.range().start();
        return cut >= last.text().length() ? "" : last.text().substring(cut);
    }

    /** A text in one line, without what may stand before it; stretches of spaces and line breaks are one space. */
    private static String squeezed(CharSequence text) {
        int start = 0;
        while (start < text.length()
                && (Label.isSpace(text.charAt(start)) || BEFORE_TEXT.indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        StringBuilder squeezed = new StringBuilder(text.length() - start);
        for (int i = start; i < text.length(); i++) {
            boolean space = Label.isSpace(text.charAt(i));
            if (!space) {
                squeezed.append(text.charAt(i));
            } else if (!Label.isSpace(text.charAt(i - 1))) {
                squeezed.append(' ');
            }
        }
        return squeezed.toString().strip();
    }
}
