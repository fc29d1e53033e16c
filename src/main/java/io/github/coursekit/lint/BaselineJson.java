package io.github.coursekit.lint;

import io.github.coursekit.json.JsonText;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes what a baseline is kept in. */
final class BaselineJson {

    private static final int VERSION = 1;

    private BaselineJson() {}

    static Baseline read(Reader json) throws IOException {
        SortedMap<Fingerprint, Integer> tolerated = new TreeMap<>();
        Map<String, String> same = new HashMap<>(); // few paths and rules have many violations
        try {
            JsonNode root = JsonText.parse(json, "violations", node -> {
                Fingerprint fingerprint = new Fingerprint(
                        same.computeIfAbsent(node.path("path").asString(""), path -> path),
                        same.computeIfAbsent(node.path("rule").asString(""), rule -> rule),
                        node.path("line").asString(""),
                        node.path("subject").asString(""));
                tolerated.merge(fingerprint, count(node), BaselineJson::sum);
            });
            if (root.path("version").asInt(0) != VERSION) {
                throw new IllegalArgumentException("it has no \"version\": " + VERSION);
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException("it is no JSON: " + e.getOriginalMessage(), e);
        }
        return new Baseline(tolerated);
    }

    private static int count(JsonNode entry) {
        JsonNode count = entry.path("count");
        if (count.isMissingNode()) {
            return 1;
        }
        if (!count.isIntegralNumber() || !count.canConvertToInt() || count.intValue() < 1) {
            throw new IllegalArgumentException("the \"count\" of %s in %s is %s, where a whole number from 1 is meant"
                    .formatted(
                            entry.path("rule").asString(""), entry.path("path").asString(""), count));
        }
        return count.intValue();
    }

    private static int sum(int some, int more) {
        return (int) Math.min(Integer.MAX_VALUE, (long) some + more);
    }

    static void write(Baseline baseline, Writer out) throws IOException {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("version", VERSION);
        root.set(
                "violations",
                JsonText.array(baseline.tolerated().entrySet().stream().map(BaselineJson::entry)));
        JsonText.write(root, out);
    }

    private static ObjectNode entry(Map.Entry<Fingerprint, Integer> tolerated) {
        Fingerprint fingerprint = tolerated.getKey();
        ObjectNode entry = JsonNodeFactory.instance
                .objectNode()
                .put("path", fingerprint.path())
                .put("rule", fingerprint.rule())
                .put("line", fingerprint.line());
        if (!fingerprint.subject().isEmpty()) {
            entry.put("subject", fingerprint.subject());
        }
        return entry.put("count", tolerated.getValue());
    }
}
