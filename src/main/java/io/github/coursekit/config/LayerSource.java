package io.github.coursekit.config;

import io.github.coursekit.text.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Finds what {@code extends} names: a preset, a file beside the one that names it, or a resource of a dependency of the plugin. */
public final class LayerSource {

    /** The presets by name. */
    static final List<String> PRESETS = List.of("recommended", "strict");

    private static final String PRESET_FOLDER = "io/github/coursekit/presets/";

    private final Path folder;
    private final ClassLoader classLoader;

    /**
     * Prepares a source.
     *
     * @param folder the folder that relative paths start from
     * @param classLoader finds the resources of the plugin and its dependencies
     */
    public LayerSource(Path folder, ClassLoader classLoader) {
        this.folder = folder;
        this.classLoader = classLoader;
    }

    /**
     * {@return the layer of a name}
     *
     * @param name a preset's name, a relative path or the name of a resource
     * @throws IOException when there is none, or it cannot be read
     */
    SourceFile open(String name) throws IOException {
        if (PRESETS.contains(name)) {
            return resource(PRESET_FOLDER + name + ".yaml", "preset " + name);
        }
        try {
            Path file = folder.resolve(name);
            return Files.isRegularFile(file) ? SourceFile.decode(name, Files.readAllBytes(file)) : resource(name, name);
        } catch (InvalidPathException e) {
            throw new IOException("it is no path: " + e.getReason(), e);
        }
    }

    private SourceFile resource(String path, String shown) throws IOException {
        try (InputStream in = classLoader.getResourceAsStream(path)) {
            if (in == null) {
                throw new IOException("there is no preset, file or resource of a plugin dependency of that name");
            }
            return SourceFile.decode(shown, in.readAllBytes());
        }
    }
}
