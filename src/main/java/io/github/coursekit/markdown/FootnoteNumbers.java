package io.github.coursekit.markdown;

import io.github.coursekit.markdown.GoldmarkExtension.FootnoteDefinition;
import io.github.coursekit.markdown.GoldmarkExtension.FootnoteReference;
import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers the footnotes of a page as Hugo does: by where each is referred to first, whatever its label is. */
final class FootnoteNumbers {

    /** A number, and how often it was referred to. */
    private static final class Count {

        private final int number;
        private int references;

        Count(int number) {
            this.number = number;
        }
    }

    private final Map<String, Count> counts = new LinkedHashMap<>();
    private final Map<String, TextRange> definitions = new LinkedHashMap<>();
    private final List<Anchor> anchors = new ArrayList<>();

    void add(FootnoteReference reference, TextRange range) {
        Count count = counts.computeIfAbsent(reference.label(), label -> new Count(counts.size() + 1));
        String again = count.references == 0 ? "" : Integer.toString(count.references);
        anchors.add(new Anchor("fnref" + again + ":" + count.number, range));
        count.references++;
    }

    void add(FootnoteDefinition definition, TextRange range) {
        int end = range.start() + "[^]".length() + definition.label().length();
        definitions.putIfAbsent(definition.label(), new TextRange(range.start(), end));
    }

    /** The places that the footnotes bring to the page; to ask when all is read. */
    List<Anchor> anchors() {
        List<Anchor> all = new ArrayList<>(anchors);
        counts.forEach((label, count) -> {
            TextRange range = definitions.get(label);
            if (range != null) {
                all.add(new Anchor("fn:" + count.number, range));
            }
        });
        return all;
    }

    List<Footnote> footnotes() {
        return definitions.entrySet().stream()
                .map(entry -> new Footnote(entry.getKey(), counts.containsKey(entry.getKey()), entry.getValue()))
                .toList();
    }
}
