package io.github.coursekit.data;

import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;

/** Builds the nodes of a document from SnakeYAML's events. */
final class YamlNodes {

    private static final String MERGE_KEY = "<<";

    private final DocumentText yaml;
    private final YamlPlaces places;
    private final Parser parser;
    private final YamlAnchors anchors = new YamlAnchors();

    YamlNodes(DocumentText yaml, YamlPlaces places, Parser parser) {
        this.yaml = yaml;
        this.places = places;
        this.parser = parser;
    }

    /** The node that an event begins, at a depth if it is a collection. */
    DataNode node(Event event, int depth) {
        if (event instanceof AliasEvent alias) {
            return anchors.aliased(alias.getAnchor(), places.of(alias));
        }
        String anchor = event instanceof NodeEvent named ? named.getAnchor() : null;
        if (anchor != null) {
            anchors.open(anchor);
        }
        DataNode node = value(event, depth);
        if (anchor != null) {
            anchors.close(anchor, node);
        }
        return node;
    }

    private DataNode value(Event event, int depth) {
        if (event instanceof ScalarEvent scalar) {
            boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
            // Nearly no text has a character beyond the first 65,536, or half of one.
            if (scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
                    && scalar.getValue().chars().anyMatch(c -> Character.isSurrogate((char) c))) {
                YamlEscapes.check(yaml, places.of(event));
            }
            return new DataScalar(scalar.getValue(), plain, scalar.getTag(), places.trimmed(places.of(event)));
        }
        Bounds.checkDepth(depth, places.of(event));
        if (event instanceof SequenceStartEvent) {
            return sequence(event, depth);
        }
        if (event instanceof MappingStartEvent) {
            return mapping(event, depth);
        }
        throw new IllegalStateException("unexpected event " + event);
    }

    private DataSequence sequence(Event start, int depth) {
        List<DataNode> items = new ArrayList<>();
        int size = 1;
        Event event = parser.getEvent();
        for (; !(event instanceof SequenceEndEvent); event = parser.getEvent()) {
            DataNode item = node(event, depth + 1);
            size = counted(size, item);
            items.add(item);
        }
        TextRange place = places.trimmed(places.of(start).union(places.of(event)));
        return new DataSequence(items, place, size);
    }

    private DataMapping mapping(Event start, int depth) {
        List<DataEntry> entries = new ArrayList<>();
        List<DataEntry> merged = new ArrayList<>();
        int size = 1;
        Event event = parser.getEvent();
        for (; !(event instanceof MappingEndEvent); event = parser.getEvent()) {
            DataNode key = Bounds.checkedKey(node(event, depth + 1));
            DataNode value = node(parser.getEvent(), depth + 1);
            size = counted(counted(size, key), value);
            if (key instanceof DataScalar scalar
                    && scalar.plain()
                    && scalar.text().equals(MERGE_KEY)) {
                merged.addAll(YamlMerge.entries(value));
            } else {
                entries.add(new DataEntry(key, value));
            }
        }
        TextRange place = places.trimmed(places.of(start).union(places.of(event)));
        if (!merged.isEmpty()) {
            YamlMerge.addMissing(entries, merged);
        }
        return new DataMapping(entries, place, size);
    }

    private static int counted(int size, DataNode node) {
        return Bounds.sum(size, node, "values, aliases expanded");
    }
}
