package io.github.coursekit.text;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Makes a UUID of names: the same names always give the same one, and others another. See <a href="https://www.rfc-editor.org/rfc/rfc9562">RFC 9562</a>, version 3. */
public final class NamedUuid {

    private NamedUuid() {}

    /**
     * {@return the UUID of some names, in lower case}
     *
     * @param names what tells it from others, such as the path of a page and a number; none holds a line break
     */
    public static String of(String... names) {
        String name = "course-maven-plugin\n" + String.join("\n", names);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
