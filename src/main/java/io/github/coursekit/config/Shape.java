package io.github.coursekit.config;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a value of the configuration may be, as a JSON Schema: for editors. What the readers refuse beyond it, it does not know.
 *
 * <pre>{@code
 * Shape.listOf(Shape.words(List.of("error", "off")))   // {"type": "array", "items": {"enum": ["error", "off"]}}
 * }</pre>
 *
 * @param json the schema
 */
record Shape(ObjectNode json) {

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Whatever it is. */
    static Shape any() {
        return new Shape(object());
    }

    /** A text that is not blank; YAML has numbers and booleans for some. */
    static Shape text() {
        ObjectNode json = object();
        json.putArray("type").add("string").add("number").add("boolean");
        return new Shape(json.put("pattern", "\\S"));
    }

    /** A text with a pattern in it that no number and no boolean has. */
    static Shape text(String pattern) {
        return new Shape(object().put("type", "string").put("pattern", pattern));
    }

    /** A text, or a list of some. */
    static Shape texts() {
        return listOrOne(text());
    }

    /** The same as at another place, such as {@code #/properties/rules}. */
    static Shape as(String place) {
        return new Shape(object().put("$ref", place));
    }

    static Shape listOrOne(Shape item) {
        return either(List.of(item, listOf(item)));
    }

    static Shape listOf(Shape item) {
        ObjectNode json = object().put("type", "array");
        json.set("items", item.json.deepCopy());
        return new Shape(json);
    }

    /** One of some words. */
    static Shape words(Collection<String> words) {
        ObjectNode json = object();
        ArrayNode all = json.putArray("enum");
        words.forEach(all::add);
        return new Shape(json);
    }

    static Shape flag() {
        return new Shape(object().put("type", "boolean"));
    }

    static Shape whole(long least, long most) {
        ObjectNode json = object().put("type", "integer").put("minimum", least);
        return new Shape(most == Integer.MAX_VALUE ? json : json.put("maximum", most));
    }

    static Shape nothing() {
        return new Shape(object().put("type", "null"));
    }

    static Shape either(List<Shape> shapes) {
        ObjectNode json = object();
        ArrayNode all = json.putArray("anyOf");
        shapes.forEach(shape -> all.add(shape.json.deepCopy()));
        return new Shape(json);
    }

    /** Names that are free, each with a value. */
    static Shape namesWith(Shape value) {
        ObjectNode json = object().put("type", "object");
        json.set("additionalProperties", value.json.deepCopy());
        return new Shape(json);
    }

    /** Keys, each with a value; no others. */
    static Shape keys(Map<String, Shape> keys) {
        ObjectNode json = object().put("type", "object");
        ObjectNode properties = json.putObject("properties");
        keys.forEach((name, shape) -> properties.set(name, shape.json.deepCopy()));
        return new Shape(json.put("additionalProperties", false));
    }

    /** The same with keys that must be there. */
    Shape requiring(String... names) {
        ObjectNode json = this.json.deepCopy();
        ArrayNode required = json.putArray("required");
        for (String name : names) {
            required.add(name);
        }
        return new Shape(json);
    }

    /** The same, with other names beside those of keys that match a pattern. */
    Shape beside(String pattern, Shape value) {
        ObjectNode json = this.json.deepCopy();
        json.putObject("patternProperties").set(pattern, value.json.deepCopy());
        return new Shape(json);
    }

    /** The same with a sentence on it, which editors show. */
    Shape saying(String description) {
        return new Shape(json.deepCopy().put("description", description));
    }
}
