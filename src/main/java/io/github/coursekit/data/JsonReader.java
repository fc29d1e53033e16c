package io.github.coursekit.data;

import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Builds placed nodes from Jackson's tokens. */
final class JsonReader {

    private static final Set<String> WORDS = Set.of("true", "false", "null");

    private final String json;
    private final TextRange range;
    private final JsonParser in;

    JsonReader(String text, TextRange range) {
        this.json = text.substring(range.start(), range.end());
        this.range = range;
        // The limits are our own, and names are not kept beyond this document.
        this.in = JsonFactory.builder()
                .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNameLength(Integer.MAX_VALUE)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .maxStringLength(Integer.MAX_VALUE)
                        .build())
                .build()
                .createParser(ObjectReadContext.empty(), json);
    }

    DataDocument read() {
        try (in) {
            JsonToken first = in.nextToken();
            if (first == null) {
                return new DataDocument(null, null);
            }
            DataNode root = value(first, 1);
            if (in.nextToken() != null) {
                throw Refusal.wrong(character(offset()), "something stands behind the end of it", "remove it");
            }
            return new DataDocument(root, null);
        } catch (Refusal refusal) {
            return new DataDocument(null, refusal.problem());
        } catch (JacksonException e) {
            return new DataDocument(null, explained(e).problem());
        }
    }

    private DataNode value(JsonToken token, int depth) {
        return switch (token) {
            case START_OBJECT -> mapping(depth);
            case START_ARRAY -> sequence(depth);
            case VALUE_STRING -> string();
            default -> {
                String text = in.getString();
                yield new DataScalar(text, true, null, place(offset(), offset() + text.length()));
            }
        };
    }

    private DataMapping mapping(int depth) {
        int start = offset();
        Bounds.checkDepth(depth, character(start));
        List<DataEntry> entries = new ArrayList<>();
        int size = 1;
        while (in.nextToken() != JsonToken.END_OBJECT) {
            DataScalar key = Bounds.checkedKey(string());
            DataNode value = value(in.nextToken(), depth + 1);
            size = Bounds.sum(Bounds.sum(size, key, "values"), value, "values");
            entries.add(new DataEntry(key, value));
        }
        return new DataMapping(entries, place(start, offset() + 1), size);
    }

    private DataSequence sequence(int depth) {
        int start = offset();
        Bounds.checkDepth(depth, character(start));
        List<DataNode> items = new ArrayList<>();
        int size = 1;
        for (JsonToken token = in.nextToken(); token != JsonToken.END_ARRAY; token = in.nextToken()) {
            DataNode item = value(token, depth + 1);
            size = Bounds.sum(size, item, "values");
            items.add(item);
        }
        return new DataSequence(items, place(start, offset() + 1), size);
    }

    /** The key or text in quotes that the parser is at. */
    private DataScalar string() {
        int start = offset();
        // To Go, as to Hugo, an escape for half of a character is a replacement character.
        String text = in.getString().replaceAll("\\p{Cs}", "\uFFFD");
        int end = start + 1;
        while (json.charAt(end) != '"') {
            end += json.charAt(end) == '\\' ? 2 : 1;
        }
        return new DataScalar(text, false, null, place(start, end + 1));
    }

    /** Where the parser's token begins, in UTF-16 units from the start of the document. */
    private int offset() {
        return (int) in.currentTokenLocation().getCharOffset();
    }

    private TextRange place(int start, int end) {
        return new TextRange(start, end).shift(range.start());
    }

    /** The character at an offset into the document; empty at its end. */
    private TextRange character(int offset) {
        int start = Math.min(offset, json.length());
        return place(start, start == json.length() ? start : start + Character.charCount(json.codePointAt(start)));
    }

    /** What is wrong, in our words: the parser's are about Java. */
    private Refusal explained(JacksonException e) {
        int at = Math.max(0, (int) e.getLocation().getCharOffset());
        if (e instanceof UnexpectedEndOfInputException || at >= json.length()) {
            return Refusal.wrong(character(0), "an object, list or text in it is never closed", "add what closes it");
        }
        int before = at - 1;
        while (before > 0 && Character.isWhitespace(json.charAt(before))) {
            before--;
        }
        char last = before < 0 ? ' ' : json.charAt(before);
        char found = json.charAt(at);
        if (found < ' ') {
            return Refusal.control(character(at), found);
        }
        if (last == '\\') {
            return Refusal.wrong(
                    place(before, at + 1), "'\\" + found + "' is no escape", "write '\\\\' for a backslash");
        }
        if (last == ',' && (found == '}' || found == ']')) {
            return Refusal.wrong(place(before, before + 1), "a ',' stands before '" + found + "'", "remove it");
        }
        return unexpected(at, found, last);
    }

    private Refusal unexpected(int at, char found, char last) {
        TextRange place = character(at);
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
                                        : "'" + json.substring(at, at + place.length()) + "' cannot stand here");
        };
    }

    private Refusal word(int at) {
        int end = at;
        while (end < json.length() && Character.isLetterOrDigit(json.charAt(end))) {
            end++;
        }
        String word = json.substring(at, end);
        String lower = word.toLowerCase(Locale.ROOT);
        if (WORDS.contains(word)) {
            return Refusal.wrong(place(at, end), "a ',' or ':' is missing before '" + word + "'");
        }
        return WORDS.contains(lower)
                ? Refusal.wrong(place(at, end), "'" + word + "' is no value", "write '" + lower + "'")
                : Refusal.wrong(place(at, end), "text stands without quotes", "put it in double quotes");
    }
}
