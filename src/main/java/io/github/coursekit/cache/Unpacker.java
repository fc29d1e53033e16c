package io.github.coursekit.cache;

import io.github.coursekit.text.SharedValues;
import io.github.coursekit.text.TextRange;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.smile.SmileFactory;

/**
 * Reads what {@link Packer} wrote. All methods throw {@link IllegalArgumentException}, or an exception of the library, where something else stands
 * than what is asked for.
 */
final class Unpacker implements AutoCloseable {

    /** A number is no reason to take memory: so many values are believed before they are there. */
    private static final int MOST_AT_ONCE = 1000;

    private final JsonParser in;
    private final SharedValues shared;
    private int furthest;

    /** What it gives is shared with all that were handed the same. */
    Unpacker(SmileFactory factory, byte[] bytes, SharedValues shared) {
        this(factory.createParser(ObjectReadContext.empty(), bytes), shared);
    }

    /** Reads as far as {@link Packer} wrote; what stands behind that is not looked at. */
    Unpacker(SmileFactory factory, InputStream stream, SharedValues shared) {
        this(factory.createParser(ObjectReadContext.empty(), stream), shared);
    }

    private Unpacker(JsonParser in, SharedValues shared) {
        this.in = in;
        this.shared = shared;
        expect(JsonToken.START_ARRAY);
    }

    private void expect(JsonToken token) {
        JsonToken found = in.nextToken();
        if (found != token) {
            throw new IllegalArgumentException("found " + found + " instead of " + token);
        }
    }

    /** Checks that all has been read. */
    @Override
    public void close() {
        expect(JsonToken.END_ARRAY);
        in.close();
    }

    String text() {
        expect(JsonToken.VALUE_STRING);
        return shared.of(in.getString());
    }

    /** As {@link Packer#texts} writes them. */
    List<String> texts() {
        return list(Unpacker::text);
    }

    Optional<String> optionalText() {
        return shared.of(optional(Unpacker::text));
    }

    byte[] binary() {
        expect(JsonToken.VALUE_EMBEDDED_OBJECT);
        return in.getBinaryValue();
    }

    long number() {
        expect(JsonToken.VALUE_NUMBER_INT);
        return in.getLongValue();
    }

    int integer() {
        expect(JsonToken.VALUE_NUMBER_INT);
        return in.getIntValue();
    }

    boolean flag() {
        JsonToken token = in.nextToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw new IllegalArgumentException("found " + token + " instead of true or false");
        }
        return token == JsonToken.VALUE_TRUE;
    }

    TextRange range() {
        int start = integer();
        TextRange range = new TextRange(start, start + integer());
        furthest = Math.max(furthest, range.end());
        return range;
    }

    /** The furthest end of all ranges so far: 0 when there are none. */
    int furthest() {
        return furthest;
    }

    <T> Optional<T> optional(Function<Unpacker, T> reader) {
        return flag() ? Optional.of(reader.apply(this)) : Optional.empty();
    }

    <T> List<T> list(Function<Unpacker, T> reader) {
        int size = integer();
        List<T> items = new ArrayList<>(Math.min(size, MOST_AT_ONCE));
        for (int i = 0; i < size; i++) {
            items.add(reader.apply(this));
        }
        return items;
    }

    int[] offsets() {
        int size = integer();
        int[] offsets = new int[Math.min(size, MOST_AT_ONCE)];
        int before = 0;
        for (int i = 0; i < size; i++) {
            if (i == offsets.length) {
                offsets = Arrays.copyOf(offsets, Math.min(size, 2 * i));
            }
            before += integer();
            offsets[i] = before;
        }
        return offsets;
    }
}
