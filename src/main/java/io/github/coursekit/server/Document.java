package io.github.coursekit.server;

import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * A document as an editor holds it, saved or not.
 *
 * @param uri the address by which the editor names it
 * @param file its file, which need not be there yet
 * @param version the editor's number of this text
 * @param source the text
 */
record Document(String uri, Path file, int version, SourceFile source) {

    static Document of(String uri, Path file, int version, String text) {
        return new Document(uri, file, version, SourceFile.of(file.toString(), text));
    }

    String text() {
        return source.text();
    }

    /** The document after changes, each of which speaks of the text that those before it have made. */
    Document with(int newVersion, List<TextDocumentContentChangeEvent> changes) {
        SourceFile changed = source;
        for (TextDocumentContentChangeEvent change : changes) {
            changed = SourceFile.of(source.path(), text(changed, change));
        }
        return new Document(uri, file, newVersion, changed);
    }

    private static String text(SourceFile before, TextDocumentContentChangeEvent change) {
        if (change.getRange() == null) {
            return change.getText();
        }
        TextRange replaced = Places.range(before, change.getRange());
        return before.text().substring(0, replaced.start())
                + change.getText()
                + before.text().substring(replaced.end());
    }
}
