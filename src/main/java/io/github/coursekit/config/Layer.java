package io.github.coursekit.config;

import io.github.coursekit.text.SourceFile;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file of the configuration.
 *
 * @param id what it is, whatever name led to it: a layer that two others extend counts once
 * @param file its text
 * @param beside finds what it names in turn
 * @param path the local file; null for a preset or another resource
 */
record Layer(
        String id,
        SourceFile file,
        LayerSource beside,
        @Nullable Path path) {

    /** Whether it comes with the plugin. */
    boolean isPreset() {
        return id.startsWith("resource " + Presets.FOLDER);
    }
}
