package io.github.coursekit.load;

import io.github.coursekit.course.LessonHeading;
import io.github.coursekit.hugo.HeadingIds;
import io.github.coursekit.markdown.Heading;
import io.github.coursekit.markdown.MarkdownDocument;
import io.github.coursekit.site.HeadingIdStyle;
import io.github.coursekit.text.SharedValues;
import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives the headings of one page their ids. */
final class HeadingReader {

    private final HeadingIdStyle style;
    private final SharedValues shared;

    /** What is rendered by itself is numbered by itself. */
    private final Map<Optional<TextRange>, HeadingIds> ids = new HashMap<>();

    private final Map<Optional<TextRange>, HeadingIds> older = new HashMap<>();
    private final List<LessonHeading> headings = new ArrayList<>();
    private final List<String> olderIds = new ArrayList<>();

    HeadingReader(HeadingIdStyle style, SharedValues shared) {
        this.style = style;
        this.shared = shared;
    }

    HeadingReader read(MarkdownDocument body) {
        body.headings().forEach(heading -> read(heading, body.isHanded(heading.range())));
        return this;
    }

    List<LessonHeading> headings() {
        return headings;
    }

    /** The ids from before version 0.144 of Hugo, where they differ. */
    List<String> olderIds() {
        return olderIds;
    }

    private void read(Heading heading, boolean handed) {
        Optional<String> explicit = heading.explicitId();
        // A heading of which nothing is left has no id; it had one before.
        Optional<String> id = heading.idText().isEmpty() && explicit.isEmpty()
                ? Optional.empty()
                : next(ids, heading, heading.idText());
        headings.add(
                new LessonHeading(heading.level(), shared.of(heading.text()), shared.of(id), handed, heading.range()));
        Optional<String> before = next(older, heading, heading.source());
        before.filter(olderId -> !id.equals(Optional.of(olderId))).ifPresent(olderIds::add);
    }

    private Optional<String> next(Map<Optional<TextRange>, HeadingIds> numbered, Heading heading, String text) {
        return numbered.computeIfAbsent(heading.apart(), pair -> new HeadingIds(style))
                .next(text, heading.explicitId());
    }
}
