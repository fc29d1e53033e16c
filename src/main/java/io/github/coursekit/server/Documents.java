package io.github.coursekit.server;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/** The documents that the editor has open: their texts lie over those of the disk. Used by any thread. */
final class Documents {

    private final Map<Path, Document> open = new LinkedHashMap<>();

    /** Takes an opened document. */
    synchronized void open(Document document) {
        open.put(document.file(), document);
    }

    /** Changes a document; nothing is done to one that is not open. */
    synchronized void change(Path file, int version, List<TextDocumentContentChangeEvent> changes) {
        open.computeIfPresent(file, (path, document) -> document.with(version, changes));
    }

    synchronized void close(Path file) {
        open.remove(file);
    }

    synchronized Optional<Document> of(Path file) {
        return Optional.ofNullable(open.get(file));
    }

    /** The texts of all, by file. */
    synchronized Map<Path, String> texts() {
        Map<Path, String> texts = new HashMap<>();
        open.forEach((file, document) -> texts.put(file, document.text()));
        return texts;
    }

    /** The files of all, in the order in which they were opened. */
    synchronized List<Path> files() {
        return List.copyOf(open.keySet());
    }

    /** The address of a file: the editor's own where it has it open. */
    synchronized String uri(Path file) {
        Document document = open.get(file);
        return document == null ? Uris.of(file) : document.uri();
    }
}
