package io.github.coursekit.cache;

import io.github.coursekit.text.TextRange;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.dataformat.smile.SmileFactory;

/** Writes values one behind the other, without names: what writes them knows the order in which {@link Unpacker} reads them. */
final class Packer implements AutoCloseable {

    private final ByteArrayOutputStream bytes;
    private final JsonGenerator out;

    /** Keeps what is written, for {@link #bytes}. */
    Packer(SmileFactory factory) {
        this.bytes = new ByteArrayOutputStream(1024);
        this.out = begun(factory, bytes);
    }

    /** Writes to a stream, which stays open, and keeps nothing. */
    Packer(SmileFactory factory, OutputStream target) {
        this.bytes = new ByteArrayOutputStream(0);
        this.out = begun(factory, target);
    }

    private static JsonGenerator begun(SmileFactory factory, OutputStream target) {
        JsonGenerator out = factory.createGenerator(ObjectWriteContext.empty(), target);
        out.writeStartArray();
        return out;
    }

    /** Writes what is still held back, and the end. */
    @Override
    public void close() {
        out.writeEndArray();
        out.close();
    }

    byte[] bytes() {
        close();
        return bytes.toByteArray();
    }

    void text(String text) {
        out.writeString(text);
    }

    /** Without a method reference at each of the many places that ask for texts: to link one takes as long as to write some hundred of them. */
    void texts(List<String> texts) {
        list(texts, Packer::text);
    }

    void optionalText(Optional<String> text) {
        optional(text, Packer::text);
    }

    void binary(byte[] value) {
        out.writeBinary(value);
    }

    void number(long number) {
        out.writeNumber(number);
    }

    void flag(boolean flag) {
        out.writeBoolean(flag);
    }

    void range(TextRange range) {
        out.writeNumber(range.start());
        out.writeNumber(range.length());
    }

    <T> void optional(Optional<T> value, BiConsumer<Packer, T> writer) {
        flag(value.isPresent());
        value.ifPresent(present -> writer.accept(this, present));
    }

    <T> void list(List<T> items, BiConsumer<Packer, T> writer) {
        out.writeNumber(items.size());
        items.forEach(item -> writer.accept(this, item));
    }

    /** Offsets that grow, each as its distance to the one before. */
    void offsets(int[] offsets) {
        out.writeNumber(offsets.length);
        int before = 0;
        for (int offset : offsets) {
            out.writeNumber(offset - before);
            before = offset;
        }
    }
}
