package io.github.coursekit.markdown;

import io.github.coursekit.text.SourceFile;
import java.util.List;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads the bodies of pages in one dialect.
 *
 * <pre>{@code
 * MarkdownDocument body = new MarkdownParser(Dialect.DEFAULT).parse(file, block.bodyStart());
 * }</pre>
 *
 * <p>It may be used on several threads. To make one takes as long as to read a short page.
 */
public final class MarkdownParser {

    private final Dialect dialect;
    private final Parser parser;
    private final Parser withoutTables;

    /**
     * Prepares for a site.
     *
     * @param dialect what the site's Markdown is like
     */
    public MarkdownParser(Dialect dialect) {
        this.dialect = dialect;
        this.parser = parser(dialect, true);
        this.withoutTables = parser(dialect, false);
    }

    /** The library cuts what is nested too deep without a word; it is given more than is allowed, by a list and its item, so that the cut can be told. */
    private static Parser parser(Dialect dialect, boolean tables) {
        return Parser.builder()
                .extensions(List.of(new GoldmarkExtension(dialect, tables)))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(MarkdownDocument.MAX_NESTING + 2)
                .maxInlineNesting(MarkdownDocument.MAX_NESTING + 1)
                .build();
    }

    /**
     * {@return the parsed body of a file}
     *
     * @param file the file
     * @param bodyStart the UTF-16 offset at which the body starts
     */
    public MarkdownDocument parse(SourceFile file, int bodyStart) {
        ShortcodeReader shortcodes = new ShortcodeReader(file.text(), bodyStart).read();
        HandedText handed = HandedText.of(file.text(), shortcodes.shortcodes(), dialect.rendering());
        // What shortcodes are handed is read in its place, as what it most often is. Where it would swallow what
        // follows it is something else: hidden.
        MarkdownReader first = MarkdownReader.of(file, bodyStart, this, shortcodes, handed, List.of());
        MarkdownDocument document = first.read();
        if (first.leaking().isEmpty()) {
            return document;
        }
        MarkdownReader second = MarkdownReader.of(file, bodyStart, this, shortcodes, handed, first.leaking());
        document = second.read();
        // What was swallowed before may swallow more.
        return second.leaking().isEmpty()
                ? document
                : MarkdownReader.of(file, bodyStart, this, shortcodes, handed, handed.pairs())
                        .read();
    }

    Dialect dialect() {
        return dialect;
    }

    /** The library's parser of blocks and inlines. */
    Parser blocks(boolean tables) {
        return tables ? parser : withoutTables;
    }
}
