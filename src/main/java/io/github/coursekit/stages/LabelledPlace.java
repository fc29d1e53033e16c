package io.github.coursekit.stages;

import io.github.coursekit.text.TextRange;
import java.util.List;

/**
 * A place that begins with a label.
 *
 * @param place the place
 * @param label its label
 * @param names the roles that the label names; none where it is about something else
 */
record LabelledPlace(EntryPlace place, Label label, List<NamedRole> names) {

    int start() {
        return place.range().start();
    }

    boolean isEntry() {
        return !names.isEmpty();
    }

    /**
     * What the label is said of. What follows a paragraph with a role's label belongs to it, until another role's label or the heading's own content ends.
     *
     * @param later the labelled places behind it
     * @param end where the content of the heading ends
     */
    TextRange says(List<LabelledPlace> later, int end) {
        if (place.item()) {
            return place.range();
        }
        for (LabelledPlace next : later) {
            if (next.isEntry()) {
                return new TextRange(start(), next.start());
            }
        }
        return new TextRange(start(), Math.max(start(), end));
    }
}
