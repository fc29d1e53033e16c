package io.github.coursekit.data;

import io.github.coursekit.text.TextRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One document, read into placed nodes.
 *
 * <pre>{@code
 * DataDocument document = DataDocument.parse(file.text(), block.content(), block.notation());
 * document.mapping().flatMap(m -> m.get("title"));
 * }</pre>
 *
 * <p>Reading never throws for content: what is wrong is told by {@link #problem()}, and then there is no root. Nothing is
 * constructed: tags of YAML name no classes here. What the notations have in common is one here: numbers, true, false and nothing are told by
 * plain scalars, text in quotes by others, and keys that stand twice are both there.
 *
 * @param root the value; null when the document has a problem or, but in TOML, is empty
 * @param problem the first thing that could not be read; null when all is well
 */
public record DataDocument(
        @Nullable DataNode root, @Nullable DataProblem problem) {

    /** Collections nested deeper than this are a problem. */
    public static final int MAX_DEPTH = 50;

    /** A document with more nodes than this, aliases expanded, is a problem: 400 bytes of aliases can stand for millions. */
    static final int MAX_NODES = 100_000;

    /** More UTF-16 units of text that aliases stand for are a problem: what is kept of a document holds them at each place. */
    static final int MAX_EXPANDED = 1 << 20;

    /** A longer key, in UTF-16 units, is a problem: YAML allows no more to a key on its line. */
    static final int MAX_KEY_LENGTH = 1024;

    /**
     * {@return the document in a range of a text}
     *
     * @param text the file's text
     * @param range where the document stands in it; all places in the result are offsets into {@code text}
     * @param notation how it is written
     */
    public static DataDocument parse(String text, TextRange range, Notation notation) {
        return switch (notation) {
            case YAML -> new YamlReader(text, range).read();
            case TOML -> new TomlReader(text, range).read();
            case JSON -> new JsonReader(text, range).read();
        };
    }

    /** {@return the root, when it is a mapping} */
    public Optional<DataMapping> mapping() {
        return root instanceof DataMapping mapping ? Optional.of(mapping) : Optional.empty();
    }
}
