package io.github.coursekit.text;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/** Knows and makes UUIDs. See <a href="https://www.rfc-editor.org/rfc/rfc9562">RFC 9562</a>. */
public final class Uuids {

    private static final Pattern FORM = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Uuids() {}

    /**
     * {@return whether a text is a UUID, in any letter case}
     *
     * @param text the text
     */
    public static boolean isUuid(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * {@return the UUID of some names, of version 3, in lower case} The same names always give the same one, and others another.
     *
     * @param names what tells it from others, such as the path of a page and a number; none holds a line break
     */
    public static String named(String... names) {
        String name = "course-maven-plugin\n" + String.join("\n", names);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
