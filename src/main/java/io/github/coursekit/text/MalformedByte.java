package io.github.coursekit.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A byte that is not UTF-8 where it stands.
 *
 * @param offset the UTF-16 offset in the decoded text, from 0; U+FFFD stands there
 * @param value the byte, 0 to 255
 */
public record MalformedByte(int offset, int value) {

    /** The first one in bytes that should be UTF-8; null when there is none. */
    static @Nullable MalformedByte first(byte[] bytes) {
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = strict.decode(in, out, true);
        return result.isError() ? new MalformedByte(out.position(), bytes[in.position()] & 0xFF) : null;
    }
}
