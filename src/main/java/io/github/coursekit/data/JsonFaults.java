package io.github.coursekit.data;

import io.github.coursekit.text.TextRange;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in a writer's words what is wrong with JSON: Jackson's own are about Java. */
final class JsonFaults {

    private static final Set<String> WORDS = Set.of("true", "false", "null");

    private final DocumentText json;
    private final String text;

    private JsonFaults(DocumentText json) {
        this.json = json;
        this.text = json.text();
    }

    /** Why a document cannot be read, which stopped Jackson. */
    static Refusal refusal(JacksonException e, DocumentText json) {
        return new JsonFaults(json).explained(e);
    }

    private Refusal explained(JacksonException e) {
        int at = Math.max(0, (int) e.getLocation().getCharOffset());
        if (e instanceof UnexpectedEndOfInputException || at >= text.length()) {
            return Refusal.wrong(
                    json.character(0), "an object, list or text in it is never closed", "add what closes it");
        }
        int before = at - 1;
        while (before > 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        char last = before < 0 ? ' ' : text.charAt(before);
        char found = text.charAt(at);
        if (found < ' ') {
            return Refusal.control(json.character(at), found);
        }
        if (last == '\\') {
            return Refusal.wrong(
                    json.place(before, at + 1), "'\\" + found + "' is no escape", "write '\\\\' for a backslash");
        }
        if (last == ',' && (found == '}' || found == ']')) {
            return Refusal.wrong(json.place(before, before + 1), "a ',' stands before '" + found + "'", "remove it");
        }
        return unexpected(at, found, last);
    }

    private Refusal unexpected(int at, char found, char last) {
        TextRange place = json.character(at);
        return switch (found) {
            case '/', '#' -> Refusal.wrong(place, "a comment stands here", "remove it, since JSON has none");
            case '\'' -> Refusal.wrong(place, "text stands in single quotes", "put it in double quotes");
            case '"' -> Refusal.wrong(place, "a ',' or ':' is missing before '\"'");
            default ->
                Character.isLetter(found)
                        ? word(at)
                        : Refusal.wrong(
                                place,
                                Character.isDigit(last) || "+-.".indexOf(last) >= 0
                                        ? "a number is not written as JSON has it"
                                        : "'" + text.substring(at, at + place.length()) + "' cannot stand here");
        };
    }

    private Refusal word(int at) {
        int end = at;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = text.substring(at, end);
        String lower = word.toLowerCase(Locale.ROOT);
        if (WORDS.contains(word)) {
            return Refusal.wrong(json.place(at, end), "a ',' or ':' is missing before '" + word + "'");
        }
        return WORDS.contains(lower)
                ? Refusal.wrong(json.place(at, end), "'" + word + "' is no value", "write '" + lower + "'")
                : Refusal.wrong(json.place(at, end), "text stands without quotes", "put it in double quotes");
    }
}
