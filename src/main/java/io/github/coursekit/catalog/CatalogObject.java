package io.github.coursekit.catalog;

import io.github.coursekit.course.PlainValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * An object of a catalog that is being read. Each property is asked for as what it must be; the exception of one that is something else names its place and
 * what was found, as in {@code /root/children/3/weight must be a whole number of 64 bits, found "ten"}.
 *
 * @param json the value, which need not be an object
 * @param place where it stands, as a <a href="https://www.rfc-editor.org/rfc/rfc6901">JSON pointer</a>
 */
record CatalogObject(JsonNode json, String place) {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    boolean has(String name) {
        return json.has(name);
    }

    String text(String name) throws CatalogException {
        return text(json.path(name), name);
    }

    private String text(JsonNode value, String name) throws CatalogException {
        if (!value.isString()) {
            throw fault(value, name, "a string");
        }
        return value.stringValue();
    }

    Optional<String> textIfPresent(String name) throws CatalogException {
        return has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    /** A text that is one of some words. */
    String word(String name, String... words) throws CatalogException {
        String text = text(name);
        if (!List.of(words).contains(text)) {
            throw fault(name, '"' + String.join("\" or \"", words) + '"');
        }
        return text;
    }

    String sha256() throws CatalogException {
        String hash = text("sha256");
        if (!SHA_256.matcher(hash).matches()) {
            throw fault("sha256", "64 lower-case hexadecimal digits");
        }
        return hash;
    }

    boolean flag(String name) throws CatalogException {
        JsonNode value = json.path(name);
        if (!value.isBoolean()) {
            throw fault(name, "true or false");
        }
        return value.booleanValue();
    }

    long number(String name) throws CatalogException {
        JsonNode value = json.path(name);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw fault(name, "a whole number of 64 bits");
        }
        return value.longValue();
    }

    int number(String name, int least, int most) throws CatalogException {
        long number = number(name);
        if (number < least || number > most) {
            throw fault(name, "a whole number from " + least + " to " + most);
        }
        return (int) number;
    }

    Optional<Instant> instantIfPresent(String name) throws CatalogException {
        if (!has(name)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.parse(text(name)));
        } catch (DateTimeParseException e) {
            throw fault(name, "a time in UTC such as 2026-01-31T00:00:00Z");
        }
    }

    Optional<BigDecimal> decimalIfPresent(String name) throws CatalogException {
        if (!has(name)) {
            return Optional.empty();
        }
        return Optional.of(CatalogNumbers.read(json.path(name)).orElseThrow(() -> fault(name, "a number")));
    }

    CatalogObject object(String name) throws CatalogException {
        return object(json.path(name), name);
    }

    private CatalogObject object(JsonNode value, String name) throws CatalogException {
        if (!value.isObject()) {
            throw fault(value, name, "an object");
        }
        return new CatalogObject(value, place + "/" + name);
    }

    PlainValue.Entries values(String name) throws CatalogException {
        JsonNode value = object(name).json;
        return CatalogValues.entries(value)
                .orElseThrow(() -> new CatalogException(place + "/" + name + " has a number that is too large"));
    }

    List<CatalogObject> objects(String name) throws CatalogException {
        List<CatalogObject> objects = new ArrayList<>();
        for (JsonNode item : array(name)) {
            objects.add(object(item, name + "/" + objects.size()));
        }
        return objects;
    }

    List<String> texts(String name) throws CatalogException {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : array(name)) {
            texts.add(text(item, name + "/" + texts.size()));
        }
        return texts;
    }

    List<String> textsIfPresent(String name) throws CatalogException {
        return has(name) ? texts(name) : List.of();
    }

    private JsonNode array(String name) throws CatalogException {
        JsonNode value = json.path(name);
        if (!value.isArray()) {
            throw fault(name, "an array");
        }
        return value;
    }

    /** The exception for a property that is something else than what it must be. */
    CatalogException fault(String name, String expected) {
        return fault(json.path(name), name, expected);
    }

    private CatalogException fault(JsonNode found, String name, String expected) {
        return CatalogException.unexpected(place + "/" + name, expected, found);
    }
}
