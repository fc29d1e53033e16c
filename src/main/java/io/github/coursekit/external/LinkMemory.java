package io.github.coursekit.external;

import io.github.coursekit.json.JsonText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What earlier runs found out, for a file that is carried from run to run:
 *
 * <pre>
 * {"version": 1, "links": {
 *   "https://example.org/": {"alive": "2026-11-02"},
 *   "https://example.org/old": {"dead": "2026-11-01", "runs": 2}}}
 * </pre>
 *
 * It knows nothing of the place of that file ({@link MemoryFile}).
 *
 * @param links what is known of each address; an address is ASCII and has no fragment
 */
public record LinkMemory(SortedMap<String, Entry> links) {

    /** Nothing is known. */
    public static final LinkMemory EMPTY = new LinkMemory(Collections.emptySortedMap());

    private static final int VERSION = 1;

    /** What is known of one address. Days are in UTC. */
    public sealed interface Entry {

        /** {@return the day that is remembered} */
        LocalDate day();
    }

    /**
     * It was alive.
     *
     * @param day the last day on which it was
     */
    public record Alive(LocalDate day) implements Entry {}

    /**
     * It was dead, and has not been alive since.
     *
     * @param day the first day on which it was
     * @param runs on how many runs it was, at least 1
     */
    public record Dead(LocalDate day, int runs) implements Entry {

        /** Checks the count. */
        public Dead {
            if (runs < 1) {
                throw new IllegalArgumentException("runs is " + runs + ", but must be at least 1");
            }
        }
    }

    /** Copies the map. */
    public LinkMemory {
        links = Collections.unmodifiableSortedMap(new TreeMap<>(links));
    }

    /**
     * {@return the memory that a file holds}
     *
     * @param json the file's text
     * @throws IllegalArgumentException when it is no such memory, in part or in whole; the message is a clause about the file
     */
    public static LinkMemory parse(String json) {
        try {
            JsonNode root = JsonText.parse(json);
            if (root.path("version").asInt(0) != VERSION) {
                throw new IllegalArgumentException("it has no \"version\": " + VERSION);
            } else if (!root.path("links").isObject()) {
                throw new IllegalArgumentException("it has no \"links\"");
            }
            SortedMap<String, Entry> links = new TreeMap<>();
            for (Map.Entry<String, JsonNode> link : root.path("links").properties()) {
                links.put(link.getKey(), entry(link.getKey(), link.getValue()));
            }
            return new LinkMemory(links);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("it is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static Entry entry(String address, JsonNode node) {
        try {
            if (node.has("alive")) {
                return new Alive(day(node.path("alive")));
            }
            return new Dead(day(node.path("dead")), node.path("runs").asInt(0));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IllegalArgumentException("its entry for '" + address + "' cannot be read", e);
        }
    }

    private static LocalDate day(JsonNode node) {
        return LocalDate.parse(node.asString(""));
    }

    /** {@return the file's text: sorted by address, the same for the same memory} */
    public String toJson() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("version", VERSION);
        ObjectNode nodes = root.putObject("links");
        links.forEach((address, entry) -> write(entry, nodes.putObject(address)));
        return JsonText.of(root);
    }

    private static void write(Entry entry, ObjectNode node) {
        if (entry instanceof Dead dead) {
            node.put("dead", dead.day().toString()).put("runs", dead.runs());
        } else if (entry instanceof Alive alive) {
            node.put("alive", alive.day().toString());
        }
    }
}
