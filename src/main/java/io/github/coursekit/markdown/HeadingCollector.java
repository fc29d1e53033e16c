package io.github.coursekit.markdown;

import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Takes the headings of a page, with what stands between braces at their ends taken off. */
final class HeadingCollector {

    private final String body;
    private final int bodyStart;
    private final Dialect dialect;
    private final HandedText handed;
    private final List<Heading> headings = new ArrayList<>();

    /** {@code body} begins at an offset of the file. */
    HeadingCollector(String body, int bodyStart, Dialect dialect, HandedText handed) {
        this.body = body;
        this.bodyStart = bodyStart;
        this.dialect = dialect;
        this.handed = handed;
    }

    List<Heading> headings() {
        return headings;
    }

    /** Takes a heading; {@code shown} is what a reader sees of it, and {@code content} where its text stands, if it has any. */
    void add(org.commonmark.node.Heading heading, TextRange range, String shown, @Nullable TextRange content) {
        if (handed.endsInside(range)) {
            return; // underlined by what a shortcode is handed
        }
        String text = shown;
        String idText = HeadingText.of(heading, body, dialect);
        String source = content == null ? "" : lastLine(heading, content);
        Optional<AttributeBlock> attributes = AttributeBlock.atEndOf(source);
        if (attributes.isPresent()) {
            source = source.substring(0, attributes.get().start()).stripTrailing();
            idText = withoutAttributes(idText);
            text = withoutAttributes(text);
        }
        headings.add(new Heading(
                heading.getLevel(),
                text.strip(),
                idText,
                source,
                attributes.flatMap(AttributeBlock::id),
                handed.apartAt(range.start()),
                range));
    }

    private static String withoutAttributes(String text) {
        return AttributeBlock.atEndOf(text)
                .map(block -> text.substring(0, block.start()))
                .orElse(text);
    }

    /** The source of what stands on a heading's last line; a heading with an underline can have several. */
    private String lastLine(Node heading, TextRange content) {
        TextRange range = content.shift(-bodyStart);
        int line = 0;
        for (SourceSpan span : heading.getSourceSpans()) {
            line = span.getInputIndex() < range.end() ? Math.max(line, span.getInputIndex()) : line;
        }
        return Placeholders.strip(body.substring(Math.max(line, range.start()), range.end()));
    }
}
