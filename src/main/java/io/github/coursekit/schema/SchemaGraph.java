package io.github.coursekit.schema;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The subschemas of a JSON Schema and how they lead to each other: by standing in each other, and by reference. It finds what a validator would
 * find only while it judges, or never: references to something that is not there, those that go round in circles, and keywords with a slip.
 *
 * <p>See <a href="https://json-schema.org/draft/2020-12/json-schema-core">JSON Schema Core</a>, sections 8.2 and 10.
 */
final class SchemaGraph {

    /** What stands for the address of a schema that names none. */
    private static final URI NO_ADDRESS = URI.create("course:/");

    private final Function<String, Optional<JsonNode>> library;
    private final JsonNode root;
    private final IdentityHashMap<JsonNode, URI> addresses = new IdentityHashMap<>();
    private final Map<URI, JsonNode> resources = new HashMap<>();
    private final Map<String, JsonNode> anchors = new HashMap<>();
    private final List<JsonNode> schemas = new ArrayList<>();
    private final IdentityHashMap<JsonNode, List<JsonNode>> sameValue = new IdentityHashMap<>();

    private SchemaGraph(JsonNode root, Function<String, Optional<JsonNode>> library) {
        this.root = root;
        this.library = library;
    }

    /**
     * The graph of a schema; {@code library} gives the other schemas that it may refer to, by address.
     *
     * @throws IllegalArgumentException when it has a slip of a keyword, refers to something that is not there, or to itself without end
     */
    static SchemaGraph of(JsonNode root, Function<String, Optional<JsonNode>> library) {
        SchemaGraph graph = new SchemaGraph(root, library);
        graph.resources.put(NO_ADDRESS, root);
        graph.add(root, NO_ADDRESS);
        for (int i = 0; i < graph.schemas.size(); i++) { // references add to them
            JsonNode schema = graph.schemas.get(i);
            graph.sameValue.put(schema, graph.judgingTheSame(schema));
        }
        SchemaCircles circles = new SchemaCircles(graph.sameValue);
        graph.schemas.forEach(circles::requireEnd);
        return graph;
    }

    /** The keys that the schema names for the value itself, sorted. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        Set<JsonNode> seen = identitySet();
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            JsonNode schema = open.remove();
            if (seen.add(schema)) {
                keys.addAll(schema.path("properties").propertyNames());
                schema.path("required").forEach(name -> keys.add(name.asString("")));
                open.addAll(sameValue.getOrDefault(schema, List.of()));
            }
        }
        return keys;
    }

    /** Adds a schema and all that stand in it; {@code base} is the address that relative references in it start from. */
    private void add(JsonNode schema, URI base) {
        if (!schema.isObject() || addresses.containsKey(schema)) {
            return;
        }
        URI address = base;
        if (schema.path("$id").isString()) {
            address = base.resolve(
                    SchemaReference.withoutFragment(schema.path("$id").asString()));
            resources.put(address, schema);
        }
        for (String anchor : List.of("$anchor", "$dynamicAnchor")) {
            if (schema.path(anchor).isString()) {
                anchors.put(address + "#" + schema.path(anchor).asString(), schema);
            }
        }
        addresses.put(schema, address);
        schemas.add(schema);
        for (String keyword : schema.propertyNames()) {
            SchemaKeywords.meant(keyword).ifPresent(meant -> {
                throw new IllegalArgumentException(
                        "it has '" + keyword + "', which is no keyword; did you mean '" + meant + "'?");
            });
            if (SchemaKeywords.SAME_VALUE.contains(keyword) || SchemaKeywords.PARTS.contains(keyword)) {
                for (JsonNode part : SchemaKeywords.subschemas(schema, keyword)) {
                    add(part, address);
                }
            }
        }
    }

    private List<JsonNode> judgingTheSame(JsonNode schema) {
        List<JsonNode> next = new ArrayList<>();
        for (String keyword : SchemaKeywords.SAME_VALUE) {
            next.addAll(SchemaKeywords.subschemas(schema, keyword));
        }
        for (String keyword : SchemaKeywords.REFERENCES) {
            if (schema.path(keyword).isString()) {
                JsonNode target = target(schema.path(keyword).asString(), addresses.getOrDefault(schema, NO_ADDRESS));
                if (target != null) {
                    next.add(target);
                }
            }
        }
        return next;
    }

    /** What a reference leads to; null for the schemas of JSON Schema itself, which have an end. */
    private @Nullable JsonNode target(String reference, URI base) {
        SchemaReference to = SchemaReference.of(reference, base);
        URI address = to.address();
        if (to.isToMetaSchema()) {
            return null;
        }
        if (!resources.containsKey(address)) {
            library.apply(address.toString()).ifPresent(schema -> {
                resources.put(address, schema);
                add(schema, address);
            });
        }
        JsonNode resource = resources.get(address);
        if (resource == null) {
            throw new IllegalArgumentException("it refers to '" + reference
                    + "', which is not in it; references to other files and addresses are not followed");
        }
        JsonNode target = to.isPointer()
                ? to.in(resource)
                : anchors.getOrDefault(
                        address + "#" + to.fragment(), resource.path("$anchor").path(""));
        if (target.isMissingNode()) {
            throw new IllegalArgumentException("it refers to '" + reference + "', which is not there");
        }
        add(target, address);
        return target;
    }

    private static Set<JsonNode> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
