package io.github.coursekit.course;

import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.data.Notation;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextRange;
import java.util.Optional;

/**
 * Edits of front matter in place: quotes, comments, order and line breaks stay.
 *
 * <pre>{@code
 * FrontMatterEdits.of(text).reworded(scalar, "test");   // "Test" becomes "test", in the quotes that it has
 * }</pre>
 *
 * <p>There is no edit where a value is not written as it reads: with escapes, over several lines, or by an alias.
 *
 * @param source the file
 * @param notation how its front matter is written
 */
public record FrontMatterEdits(SourceFile source, Notation notation) {

    /**
     * {@return edits of a lesson}
     *
     * @param text the lesson
     */
    public static FrontMatterEdits of(LessonText text) {
        return new FrontMatterEdits(text.source(), text.block().notation());
    }

    /**
     * {@return the edit that gives a key or a value another text, in the quotes that it has}
     *
     * @param scalar the key or value
     * @param text the text, with nothing to escape and no need of quotes in YAML
     */
    public Optional<TextEdit> reworded(DataScalar scalar, String text) {
        return inner(scalar).map(inner -> edit(inner, text));
    }

    /**
     * {@return the edit that makes a text of a value without quotes}
     *
     * @param scalar the value
     */
    public Optional<TextEdit> quoted(DataScalar scalar) {
        return inner(scalar)
                .filter(inner -> inner.equals(scalar.range()) && !inner.isEmpty() && isBare(scalar.text()))
                .map(inner -> edit(inner, '"' + scalar.text() + '"'));
    }

    /**
     * {@return the edit that writes a value without quotes}
     *
     * @param scalar the value, in quotes or not
     * @param value the number or word
     */
    public Optional<TextEdit> plain(DataScalar scalar, String value) {
        return inner(scalar).map(inner -> edit(scalar.range(), value));
    }

    /**
     * {@return the edit that gives a key a text: in place of a blank value, or as a new entry; empty where something else stands there}
     *
     * @param mapping where the key belongs
     * @param key the key
     * @param text the text, with nothing to escape and no need of quotes in YAML
     */
    public Optional<TextEdit> set(DataMapping mapping, String key, String text) {
        return written(mapping, key, notation.text(text));
    }

    /** The same with a value as it is written. */
    Optional<TextEdit> written(DataMapping mapping, String key, String written) {
        DataEntry entry = mapping.entry(key).orElse(null);
        if (entry == null) {
            return slot(mapping).map(slot -> slot.edit(source.path(), notation.entry(key, written)));
        }
        if (!(entry.value() instanceof DataScalar blank)) {
            return Optional.empty();
        }
        return blank.range().isEmpty()
                ? Optional.of(edit(blank.range(), " " + written)) // behind the colon
                : plain(blank, written);
    }

    /** The place of a text without its quotes, if nothing else stands there. */
    private Optional<TextRange> inner(DataScalar scalar) {
        TextRange range = scalar.range();
        int quotes = (range.length() - scalar.text().length()) / 2;
        TextRange inner = new TextRange(
                range.start() + Math.max(0, Math.min(1, quotes)), range.end() - Math.max(0, Math.min(1, quotes)));
        boolean delimited = quotes == 0 || (quotes == 1 && isQuote(range.start()) && isQuote(range.end() - 1));
        return delimited && source.slice(inner).equals(scalar.text()) ? Optional.of(inner) : Optional.empty();
    }

    private boolean isQuote(int offset) {
        char c = source.text().charAt(offset);
        return c == '"' || c == '\'';
    }

    private static boolean isBare(String text) {
        return text.indexOf('"') < 0 && text.indexOf('\\') < 0 && text.indexOf('\n') < 0;
    }

    private TextEdit edit(TextRange range, String replacement) {
        return new TextEdit(source.at(range), replacement);
    }

    /**
     * {@return where an entry can be added to a mapping: below its title, else before its first key; empty where none stands in it}
     *
     * @param mapping the front matter, or a mapping in it
     */
    public Optional<EntrySlot> slot(DataMapping mapping) {
        return new SlotFinder(source, notation).slot(mapping);
    }

    /**
     * {@return the edit that removes an entry with its lines; empty where it shares one with another, or a comment stands there}
     *
     * @param entry the entry, which is not the first one of its mapping
     */
    public Optional<TextEdit> removed(DataEntry entry) {
        TextRange value = entry.value().range();
        FrontMatterLines lines = new FrontMatterLines(source);
        int start = lines.of(entry).start();
        int lastLine =
                source.lines().lineOf(Math.max(value.end(), entry.key().range().end()));
        boolean alone = notation != Notation.JSON
                && entry.isInOnePlace(notation, source.text())
                && value.start() >= entry.key().range().end()
                && lastLine < source.lines().count()
                && lines.isBlank(start, entry.key().range().start())
                && lines.isBlank(value.end(), source.lineRange(lastLine).end());
        return alone
                ? Optional.of(edit(new TextRange(start, source.lines().start(lastLine + 1)), ""))
                : Optional.empty();
    }
}
