package io.github.coursekit.server;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.rule.Violation;
import java.util.Optional;

/** What an action carries through the editor so that its edits can be told when it is chosen: its document and, for the fix of a violation, which that is. */
final class ActionData {

    private static final String URI = "uri";
    private static final String VERSION = "version";
    private static final String RULE = "rule";
    private static final String START = "start";
    private static final String FACT = "fact";

    private ActionData() {}

    static JsonObject of(Document document) {
        JsonObject data = new JsonObject();
        data.addProperty(URI, document.uri());
        data.addProperty(VERSION, document.version());
        return data;
    }

    static JsonObject of(Document document, Violation violation) {
        JsonObject data = of(document);
        data.addProperty(RULE, violation.rule().id());
        data.addProperty(START, violation.location().range().start());
        data.addProperty(FACT, violation.finding().fact());
        return data;
    }

    /** The document; empty in what this program did not make. */
    static Optional<String> uri(JsonObject data) {
        return Optional.ofNullable(data.get(URI)).map(JsonElement::getAsString);
    }

    /** Whether a document is as it was when the action was told. */
    static boolean isOf(JsonObject data, Document document) {
        return data.has(VERSION) && data.get(VERSION).getAsInt() == document.version();
    }

    static boolean hasViolation(JsonObject data) {
        return data.has(RULE);
    }

    static boolean isOf(JsonObject data, Violation violation, Lesson lesson) {
        return violation.location().path().equals(lesson.path())
                && violation.rule().id().equals(data.get(RULE).getAsString())
                && violation.location().range().start() == data.get(START).getAsInt()
                && violation.finding().fact().equals(data.get(FACT).getAsString());
    }
}
