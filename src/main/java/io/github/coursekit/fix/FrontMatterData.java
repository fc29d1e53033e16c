package io.github.coursekit.fix;

import io.github.coursekit.data.DataDocument;
import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.data.DataSequence;
import io.github.coursekit.data.FrontMatterBlock;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextEdits;
import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the front matter of a page says, to be compared with what it says after a fix: nothing but what the edits stand on may differ.
 *
 * @param root the data; empty when there is none that can be read
 */
record FrontMatterData(Optional<DataMapping> root) {

    private static final char SEPARATOR = '\0';

    /** The front matter of a page with this text. */
    static FrontMatterData of(String text) {
        FrontMatterBlock block = FrontMatterBlock.find(SourceFile.of("", text));
        return new FrontMatterData(
                block.form() == FrontMatterBlock.Form.WHOLE
                        ? DataDocument.parse(text, block.content(), block.notation())
                                .mapping()
                        : Optional.empty());
    }

    /**
     * Whether edits may make other data of this. What cannot be read holds nothing that could be lost.
     *
     * @param edits edits of the page, by place, that do not overlap
     */
    boolean allows(FrontMatterData after, List<TextEdit> edits) {
        if (root.isEmpty()) {
            return true;
        }
        if (after.root.isEmpty()) {
            return false;
        }
        Values was = new Values(replaced(edits));
        was.add("", root.get(), false);
        Values is = new Values(TextEdits.inserted(edits));
        is.add("", after.root.get(), false);
        Set<String> meant = new HashSet<>(was.meant);
        meant.addAll(is.meant);
        was.values.keySet().removeAll(meant);
        is.values.keySet().removeAll(meant);
        return was.values.equals(is.values);
    }

    private static List<TextRange> replaced(List<TextEdit> edits) {
        return edits.stream().map(edit -> edit.location().range()).toList();
    }

    /** All values that are no collections, by the keys that lead to them. */
    private static final class Values {

        private final List<TextRange> edits;
        private final Map<String, List<String>> values = new TreeMap<>();

        /** What an edit stands on, or on a key that leads to it. */
        private final Set<String> meant = new HashSet<>();

        Values(List<TextRange> edits) {
            this.edits = edits;
        }

        void add(String path, DataNode node, boolean edited) {
            boolean here = edited || (node instanceof DataScalar && isEdited(node.range()));
            if (node instanceof DataMapping mapping && !mapping.entries().isEmpty()) {
                mapping.entries().forEach(entry -> addEntry(path, entry, edited));
            } else if (node instanceof DataSequence sequence
                    && !sequence.items().isEmpty()) {
                for (int i = 0; i < sequence.items().size(); i++) {
                    add(path + SEPARATOR + i, sequence.items().get(i), edited);
                }
            } else {
                values.computeIfAbsent(path, key -> new ArrayList<>()).add(shown(node));
                if (here || isEdited(node.range())) {
                    meant.add(path);
                }
            }
        }

        private void addEntry(String path, DataEntry entry, boolean edited) {
            boolean alone = entry.value() instanceof DataScalar;
            TextRange range = alone
                            && entry.value().range().start()
                                    >= entry.key().range().end()
                    ? entry.key().range().union(entry.value().range())
                    : entry.key().range();
            add(path + SEPARATOR + entry.name(), entry.value(), edited || isEdited(range));
        }

        private boolean isEdited(TextRange range) {
            return edits.stream().anyMatch(edit -> edit.start() <= range.end() && range.start() <= edit.end());
        }

        private static String shown(DataNode node) {
            return node instanceof DataScalar scalar
                    ? (scalar.plain() ? "plain " : "text ") + scalar.tag() + " " + scalar.text()
                    : node.getClass().getSimpleName();
        }
    }
}
