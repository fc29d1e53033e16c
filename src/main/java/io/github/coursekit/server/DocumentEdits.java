package io.github.coursekit.server;

import io.github.coursekit.fix.FixResult;
import io.github.coursekit.fix.FixedFile;
import io.github.coursekit.fix.LineEdits;
import io.github.coursekit.text.SourceFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

/**
 * Edits of files of a course, as edits of documents.
 *
 * @param documents the open ones
 * @param view the course
 */
record DocumentEdits(Documents documents, View view) {

    /** What a fix changed; empty where nothing, or where a document is not what was mended. */
    Optional<WorkspaceEdit> of(FixResult fixed) {
        Map<String, List<TextEdit>> edits = new LinkedHashMap<>();
        for (FixedFile file : fixed.files()) {
            Path path = view.file(file.path());
            SourceFile before = SourceFile.of(file.path(), file.before());
            boolean same = documents
                    .of(path)
                    .map(open -> open.text().equals(file.before()))
                    .orElse(true);
            if (!same) {
                return Optional.empty();
            }
            edits.put(
                    documents.uri(path),
                    LineEdits.of(file).stream().map(edit -> of(before, edit)).toList());
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(new WorkspaceEdit(edits));
    }

    /** An edit in the protocol's form. */
    static TextEdit of(SourceFile source, io.github.coursekit.text.TextEdit edit) {
        return new TextEdit(Places.range(source.lines(), edit.location().range()), edit.replacement());
    }
}
