package io.github.coursekit.catalog;

import io.github.coursekit.json.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;

/** The bytes of a catalog as JSON, whoever made them: no more than so many, strict UTF-8, and a tree. */
final class CatalogJson {

    /** A catalog of 50,000 lessons has about half of it. */
    static final int MOST_BYTES = 128 << 20;

    private CatalogJson() {}

    /** What is made of a catalog. */
    @FunctionalInterface
    interface Reading<T> {
        T of(CatalogObject json) throws CatalogException;
    }

    /** What is made of the bytes of one; {@code name} is what messages call it. */
    static <T> T read(String name, InputStream in, int most, Reading<T> reading) throws CatalogException, IOException {
        byte[] bytes = in.readNBytes(most + 1);
        try {
            if (bytes.length > most) {
                throw new CatalogException("it has more than " + most + " bytes");
            }
            return reading.of(new CatalogObject(json(bytes), ""));
        } catch (CatalogException e) {
            throw new CatalogException(name + " cannot be read as the catalog of a course: " + e.getMessage());
        }
    }

    private static JsonNode json(byte[] bytes) throws CatalogException {
        try {
            // A decoder of its own is strict: it replaces nothing.
            return JsonText.parse(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new CatalogException("it is not UTF-8");
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation();
            String line = place == null ? "" : ", line " + place.getLineNr();
            throw new CatalogException("it is no JSON" + line + ": " + e.getOriginalMessage());
        }
    }
}
