package io.github.coursekit.data;

import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Builds placed nodes from Jackson's tokens. */
final class JsonReader {

    private final DocumentText json;
    private final JsonParser in;

    JsonReader(String text, TextRange range) {
        this.json = DocumentText.of(text, range);
        // The limits are our own, and names are not kept beyond this document.
        this.in = JsonFactory.builder()
                .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNameLength(Integer.MAX_VALUE)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .maxStringLength(Integer.MAX_VALUE)
                        .build())
                .build()
                .createParser(ObjectReadContext.empty(), json.text());
    }

    DataDocument read() {
        try (in) {
            JsonToken first = in.nextToken();
            if (first == null) {
                return new DataDocument(null, null);
            }
            DataNode root = value(first, 1);
            if (in.nextToken() != null) {
                throw Refusal.wrong(json.character(offset()), "something stands behind the end of it", "remove it");
            }
            return new DataDocument(root, null);
        } catch (Refusal refusal) {
            return new DataDocument(null, refusal.problem());
        } catch (JacksonException e) {
            return new DataDocument(null, JsonFaults.refusal(e, json).problem());
        }
    }

    private DataNode value(JsonToken token, int depth) {
        return switch (token) {
            case START_OBJECT -> mapping(depth);
            case START_ARRAY -> sequence(depth);
            case VALUE_STRING -> string();
            default -> {
                String text = in.getString();
                yield new DataScalar(text, true, null, json.place(offset(), offset() + text.length()));
            }
        };
    }

    private DataMapping mapping(int depth) {
        int start = offset();
        Bounds.checkDepth(depth, json.character(start));
        List<DataEntry> entries = new ArrayList<>();
        int size = 1;
        while (in.nextToken() != JsonToken.END_OBJECT) {
            DataScalar key = Bounds.checkedKey(string());
            DataNode value = value(in.nextToken(), depth + 1);
            size = Bounds.sum(Bounds.sum(size, key, "values"), value, "values");
            entries.add(new DataEntry(key, value));
        }
        return new DataMapping(entries, json.place(start, offset() + 1), size);
    }

    private DataSequence sequence(int depth) {
        int start = offset();
        Bounds.checkDepth(depth, json.character(start));
        List<DataNode> items = new ArrayList<>();
        int size = 1;
        for (JsonToken token = in.nextToken(); token != JsonToken.END_ARRAY; token = in.nextToken()) {
            DataNode item = value(token, depth + 1);
            size = Bounds.sum(size, item, "values");
            items.add(item);
        }
        return new DataSequence(items, json.place(start, offset() + 1), size);
    }

    /** The key or text in quotes that the parser is at. */
    private DataScalar string() {
        int start = offset();
        // To Go, as to Hugo, an escape for half of a character is a replacement character.
        String text = in.getString().replaceAll("\\p{Cs}", "\uFFFD");
        int end = start + 1;
        while (json.text().charAt(end) != '"') {
            end += json.text().charAt(end) == '\\' ? 2 : 1;
        }
        return new DataScalar(text, false, null, json.place(start, end + 1));
    }

    /** Where the parser's token begins, in UTF-16 units from the start of the document. */
    private int offset() {
        return (int) in.currentTokenLocation().getCharOffset();
    }
}
