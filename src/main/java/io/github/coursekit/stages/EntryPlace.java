package io.github.coursekit.stages;

import io.github.coursekit.markdown.ListItem;
import io.github.coursekit.markdown.MarkdownDocument;
import io.github.coursekit.markdown.Run;
import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where an entry may stand: a list item, a paragraph or a line of a paragraph.
 *
 * @param range all of it
 * @param paragraph its first paragraph, which begins with its label
 * @param item whether it is a list item
 */
record EntryPlace(TextRange range, TextRange paragraph, boolean item) {

    /** The places of a body, in order; what holds another comes before it. */
    static List<EntryPlace> in(MarkdownDocument body, RoleNames roles) {
        List<EntryPlace> places = new ArrayList<>();
        for (ListItem item : body.listItems()) {
            item.lead().ifPresent(lead -> places.add(new EntryPlace(item.range(), lead, true)));
        }
        for (TextRange paragraph : body.paragraphs()) {
            places.add(new EntryPlace(paragraph, paragraph, false));
            places.addAll(lines(paragraph, body, roles));
        }
        places.sort(EntryPlace::compareByPlace);
        return places;
    }

    /** The lines of a paragraph, from the second on, that begin with an emphasised role: the author forgot the blank line between. */
    private static Set<EntryPlace> lines(TextRange paragraph, MarkdownDocument body, RoleNames roles) {
        // A line that begins with several line breaks, as within a link, is found at each.
        Set<EntryPlace> lines = new LinkedHashSet<>();
        List<Run> runs = body.runs(paragraph);
        for (int i = 1; i < runs.size(); i++) {
            // Emphasis that began on a line before is no label of this one.
            boolean beginsHere =
                    runs.get(i).outer().start() >= runs.get(i - 1).range().end();
            if (runs.get(i - 1).kind() == Run.Kind.BREAK && runs.get(i).isMarked() && beginsHere) {
                TextRange line = new TextRange(runs.get(i).outer().start(), paragraph.end());
                Label.of(body, line)
                        .filter(label -> !roles.in(label).isEmpty())
                        .ifPresent(label -> lines.add(new EntryPlace(line, line, false)));
            }
        }
        return lines;
    }

    private int compareByPlace(EntryPlace other) {
        int starts = Integer.compare(range.start(), other.range.start());
        return starts != 0 ? starts : Integer.compare(other.range.end(), range.end());
    }
}
