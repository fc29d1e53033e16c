package io.github.coursekit.server;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What an editor sets when it starts the server ({@code initializationOptions}): what a build sets by the parameters of the same names, for courses at the top of a workspace folder.
 *
 * @param contentDirectory the content folder; null for the default
 * @param configFile the configuration file; null for the default
 */
record Settings(@Nullable Path contentDirectory, @Nullable Path configFile) {

    static final Settings NONE = new Settings(null, null);

    /** The settings in a value of JSON, whatever it is. */
    static Settings of(@Nullable Object options) {
        return options instanceof JsonObject object
                ? new Settings(path(object.get("contentDirectory")), path(object.get("configFile")))
                : NONE;
    }

    private static @Nullable Path path(@Nullable JsonElement value) {
        if (!(value instanceof JsonPrimitive text)
                || !text.isString()
                || text.getAsString().isBlank()) {
            return null;
        }
        try {
            return Path.of(text.getAsString());
        } catch (InvalidPathException e) {
            return null; // no folder of this system has such a name
        }
    }
}
