package io.github.coursekit.markdown;

import io.github.coursekit.markdown.GoldmarkExtension.FootnoteDefinition;
import io.github.coursekit.markdown.GoldmarkExtension.FootnoteReference;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.node.Node;

/** The footnotes of what is rendered, numbered as {@link FootnoteNumbers} has it, at its end. */
final class HtmlFootnotes {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, FootnoteDefinition> definitions = new LinkedHashMap<>();
    private final IdentityHashMap<FootnoteReference, String> ids = new IdentityHashMap<>();

    void add(FootnoteReference reference) {
        int number = numbers.computeIfAbsent(reference.label(), label -> numbers.size() + 1);
        int before = counts.merge(reference.label(), 1, Integer::sum) - 1;
        ids.put(reference, "fnref" + (before == 0 ? "" : before) + ":" + number);
    }

    void add(FootnoteDefinition definition) {
        definitions.putIfAbsent(definition.label(), definition);
        definition.unlink();
    }

    /** Puts those that something refers to behind all else, in the order of their numbers. */
    void moveTo(Node document) {
        HtmlElement list = new HtmlElement("ol");
        for (String label : numbers.keySet()) {
            FootnoteDefinition definition = definitions.get(label);
            if (definition != null) {
                list.appendChild(definition);
            }
        }
        if (list.getFirstChild() != null) {
            document.appendChild(new HtmlElement("hr"));
            document.appendChild(list);
        }
    }

    int number(String label) {
        return numbers.getOrDefault(label, 0);
    }

    String id(FootnoteReference reference) {
        return ids.getOrDefault(reference, "");
    }
}
