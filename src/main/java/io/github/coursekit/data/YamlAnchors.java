package io.github.coursekit.data;

import io.github.coursekit.text.TextRange;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The values of a document that have names, for its aliases to refer to. */
final class YamlAnchors {

    private final Map<String, DataNode> values = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private long expanded;

    /** Begins a value with a name. */
    void open(String name) {
        values.remove(name);
        open.add(name);
    }

    /** Ends it. */
    void close(String name, DataNode value) {
        open.remove(name);
        values.put(name, value);
    }

    /** The value that an alias, which stands at a place, refers to. */
    DataNode aliased(String name, TextRange place) {
        DataNode node = values.get(name);
        if (node == null) {
            String fault = open.contains(name) ? "contains itself" : "is defined nowhere";
            throw Refusal.wrong(
                    place,
                    "'*%s' refers to a value '&%s', which %s".formatted(name, name, fault),
                    "put it in quotes if it is text");
        }
        expanded += textLength(node);
        if (expanded > DataDocument.MAX_EXPANDED) {
            throw Refusal.tooMuch(
                    place,
                    "has more than " + DataDocument.MAX_EXPANDED
                            + " characters behind its aliases, which is the most that is read",
                    "");
        }
        return node.at(place);
    }

    private static long textLength(DataNode node) {
        if (node instanceof DataSequence sequence) {
            return sequence.items().stream().mapToLong(YamlAnchors::textLength).sum();
        }
        if (node instanceof DataMapping mapping) {
            return mapping.entries().stream()
                    .mapToLong(entry -> textLength(entry.key()) + textLength(entry.value()))
                    .sum();
        }
        return ((DataScalar) node).text().length();
    }
}
