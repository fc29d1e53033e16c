package io.github.coursekit.server;

import io.github.coursekit.data.FrontMatterBlock;
import io.github.coursekit.data.Notation;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * The place in a document where somebody types.
 *
 * @param source the text
 * @param offset the place
 */
record Cursor(SourceFile source, int offset) {

    static Cursor in(Document document, Position position) {
        return new Cursor(document.source(), Places.offset(document.source(), position));
    }

    int line() {
        return source.lines().lineOf(offset);
    }

    /** What stands before it on its line. */
    String before() {
        return source.slice(new TextRange(source.lines().start(line()), offset));
    }

    /** What stands on another line. */
    String text(int line) {
        return source.slice(source.lineRange(line));
    }

    FrontMatterBlock block() {
        return FrontMatterBlock.find(source);
    }

    /** Whether it stands in front matter of a notation, closed or not yet. */
    boolean isIn(FrontMatterBlock block, Notation notation) {
        boolean inside = switch (block.form()) {
            case WHOLE ->
                block.content().start() <= offset && offset <= block.content().end();
            case UNCLOSED -> offset >= block.opener().end();
            case NONE, BAD_OPENER -> false;
        };
        return inside
                && block.notation() == notation
                && (notation == Notation.JSON
                        || line() > source.lines().lineOf(block.opener().start()));
    }

    /**
     * What takes the place of what is typed already.
     *
     * @param typed what is typed, right before the cursor
     * @param text what takes its place
     * @param kind what it is
     * @param detail what tells more of it; empty for nothing
     */
    CompletionItem item(String typed, String text, CompletionItemKind kind, String detail) {
        CompletionItem item = new CompletionItem(text);
        item.setKind(kind);
        if (!detail.isEmpty()) {
            item.setDetail(detail);
        }
        TextRange replaced = new TextRange(offset - typed.length(), offset);
        item.setTextEdit(Either.forLeft(new TextEdit(Places.range(source.lines(), replaced), text)));
        return item;
    }
}
