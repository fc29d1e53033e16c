package io.github.coursekit.course;

import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.data.Notation;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds where an entry can be added to front matter. */
final class SlotFinder {

    private static final String TITLE = "title";
    private static final Pattern LEAD = Pattern.compile(" *+(?:-[ \\t]++)*+");

    private final SourceFile source;
    private final Notation notation;
    private final FrontMatterLines lines;

    /** {@code notation} is how the front matter of the file is written. */
    SlotFinder(SourceFile source, Notation notation) {
        this.source = source;
        this.notation = notation;
        this.lines = new FrontMatterLines(source);
    }

    /** The place below the title of a mapping, else before its first key; empty where none stands in it. */
    Optional<EntrySlot> slot(DataMapping mapping) {
        List<DataEntry> entries = mapping.entries();
        if (entries.isEmpty() || !mapping.range().contains(entries.get(0).key().range())) {
            return Optional.empty();
        }
        boolean braces = source.text().charAt(mapping.range().start()) == '{';
        DataEntry first = entries.get(0);
        DataEntry title = mapping.entry(TITLE).filter(this::isOnItsLine).orElse(null);
        return title != null
                ? Optional.of(behind(title, braces))
                : Optional.of(first)
                        .filter(entry -> braces || beginsLine(entry))
                        .map(entry -> before(entry, braces));
    }

    /** Whether nothing stands before an entry but indentation and, in YAML, hyphens: no bracket of a table, and no mark of a key. */
    private boolean beginsLine(DataEntry entry) {
        String lead = source.text()
                .substring(lines.of(entry).start(), entry.key().range().start());
        return notation == Notation.YAML ? LEAD.matcher(lead).matches() : lead.isBlank();
    }

    /** Whether an entry begins its line and its value ends it, but for a comma and a comment. */
    private boolean isOnItsLine(DataEntry entry) {
        TextRange line = lines.of(entry);
        boolean simple =
                entry.value() instanceof DataScalar && !entry.value().range().isEmpty();
        return simple
                && lines.isBlank(line.start(), entry.key().range().start())
                && line.contains(entry.value().range())
                && entry.value().range().start() >= entry.key().range().end();
    }

    private EntrySlot before(DataEntry entry, boolean braces) {
        int start = entry.key().range().start();
        int lineStart = lines.of(entry).start();
        boolean first = lines.isBlank(lineStart, start);
        String indentation = first ? source.text().substring(lineStart, start) : " ".repeat(start - lineStart);
        boolean ownLine = !braces || first;
        return new EntrySlot(start, "", (braces ? "," : "") + (ownLine ? lines.breakBehind(entry) + indentation : " "));
    }

    private EntrySlot behind(DataEntry title, boolean braces) {
        TextRange line = lines.of(title);
        String indentation =
                source.text().substring(line.start(), title.key().range().start());
        String below = lines.breakBehind(title) + indentation;
        return braces
                ? new EntrySlot(title.value().range().end(), "," + below, "")
                : new EntrySlot(line.end(), below, "");
    }
}
