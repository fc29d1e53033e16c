package io.github.coursekit.config;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a value of the configuration may be, as a JSON Schema: for editors. What the readers refuse beyond it, it does not know. Readers state it with each key
 * and never ask for it: it is made when somebody does.
 *
 * <pre>{@code
 * Shape.listOf(Shape.words(List.of("error", "off")))   // {"type": "array", "items": {"enum": ["error", "off"]}}
 * }</pre>
 */
@FunctionalInterface
interface Shape {

    /** The schema, made anew. */
    ObjectNode json();

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Whatever it is. */
    static Shape any() {
        return Shape::object;
    }

    /** A text that is not blank; YAML has numbers and booleans for some. */
    static Shape text() {
        return () -> {
            ObjectNode json = object();
            json.putArray("type").add("string").add("number").add("boolean");
            return json.put("pattern", "\\S");
        };
    }

    /** A text with a pattern in it that no number and no boolean has. */
    static Shape text(String pattern) {
        return () -> object().put("type", "string").put("pattern", pattern);
    }

    /** A text, or a list of some. */
    static Shape texts() {
        return listOrOne(text());
    }

    /** The same as at another place, such as {@code #/properties/rules}. */
    static Shape as(String place) {
        return () -> object().put("$ref", place);
    }

    static Shape listOrOne(Shape item) {
        return either(List.of(item, listOf(item)));
    }

    static Shape listOf(Shape item) {
        return () -> {
            ObjectNode json = object().put("type", "array");
            json.set("items", item.json());
            return json;
        };
    }

    /** One of some words. */
    static Shape words(Collection<String> words) {
        return () -> {
            ObjectNode json = object();
            ArrayNode all = json.putArray("enum");
            words.forEach(all::add);
            return json;
        };
    }

    static Shape flag() {
        return () -> object().put("type", "boolean");
    }

    static Shape whole(long least, long most) {
        return () -> {
            ObjectNode json = object().put("type", "integer").put("minimum", least);
            return most == Integer.MAX_VALUE ? json : json.put("maximum", most);
        };
    }

    static Shape nothing() {
        return () -> object().put("type", "null");
    }

    static Shape either(List<Shape> shapes) {
        return () -> {
            ObjectNode json = object();
            ArrayNode all = json.putArray("anyOf");
            shapes.forEach(shape -> all.add(shape.json()));
            return json;
        };
    }

    /** Names that are free, each with a value. */
    static Shape namesWith(Shape value) {
        return () -> {
            ObjectNode json = object().put("type", "object");
            json.set("additionalProperties", value.json());
            return json;
        };
    }

    /** Keys, each with a value; no others. */
    static Shape keys(Map<String, Shape> keys) {
        return () -> {
            ObjectNode json = object().put("type", "object");
            ObjectNode properties = json.putObject("properties");
            keys.forEach((name, shape) -> properties.set(name, shape.json()));
            return json.put("additionalProperties", false);
        };
    }

    /** The same with keys that must be there. */
    default Shape requiring(String... names) {
        return () -> {
            ObjectNode json = json();
            ArrayNode required = json.putArray("required");
            for (String name : names) {
                required.add(name);
            }
            return json;
        };
    }

    /** The same, with other names beside those of keys that match a pattern. */
    default Shape beside(String pattern, Shape value) {
        return () -> {
            ObjectNode json = json();
            json.putObject("patternProperties").set(pattern, value.json());
            return json;
        };
    }

    /** The same with a sentence on it, which editors show. */
    default Shape saying(String description) {
        return () -> json().put("description", description);
    }
}
