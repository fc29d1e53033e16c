package io.github.coursekit.config;

import io.github.coursekit.file.BoundedFile;
import io.github.coursekit.file.Enclosure;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.UriPaths;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a file of the configuration names: a preset, a file beside it, or a resource of a dependency of the plugin. What a resource names
 * is a resource too: beside it, or from the top. No file leads out of the project.
 */
public final class LayerSource {

    static final int LONGEST_FILE = 1 << 20;

    /** The folder of the naming file; null when that is a resource. */
    private final @Nullable Path folder;

    /** The folder of the naming resource, with a slash at its end; empty for the top, and for a file. */
    private final String resources;

    private final Enclosure enclosure;
    private final ClassLoader classLoader;
    private final Map<Path, String> unsaved;
    private final NamedFilesLimit used;

    /**
     * Prepares a source for a file.
     *
     * @param folder the folder of the file, which relative paths start from
     * @param enclosure where all files must lie
     * @param classLoader finds the resources of the plugin and its dependencies
     */
    public LayerSource(Path folder, Enclosure enclosure, ClassLoader classLoader) {
        this(folder, enclosure, classLoader, Map.of());
    }

    /**
     * Prepares a source for a file, with texts that an editor has not saved.
     *
     * @param folder the folder of the file, which relative paths start from
     * @param enclosure where all files must lie
     * @param classLoader finds the resources of the plugin and its dependencies
     * @param unsaved the texts that lie over files of the disk, by absolute path, normalised
     */
    public LayerSource(Path folder, Enclosure enclosure, ClassLoader classLoader, Map<Path, String> unsaved) {
        this(folder, "", enclosure, classLoader, unsaved, new NamedFilesLimit());
    }

    private LayerSource(
            @Nullable Path folder,
            String resources,
            Enclosure enclosure,
            ClassLoader classLoader,
            Map<Path, String> unsaved,
            NamedFilesLimit used) {
        this.folder = folder;
        this.resources = resources;
        this.enclosure = enclosure;
        this.classLoader = classLoader;
        this.unsaved = unsaved;
        this.used = used;
    }

    /**
     * {@return the layer of a name}
     *
     * @param name a preset's name, a relative path or the name of a resource
     * @param namedBy the path, in messages, of the file that names it
     * @throws IOException when there is none, it cannot be read, or there are too many
     */
    Layer open(String name, String namedBy) throws IOException {
        used.name();
        Layer layer = find(name, namedBy);
        used.read(layer.file());
        return layer;
    }

    private Layer find(String name, String namedBy) throws IOException {
        if (Presets.NAMES.contains(name)) {
            return resource(Presets.FOLDER + name + ".yaml", "preset " + name);
        }
        try {
            Path file = folder == null ? null : folder.resolve(name).normalize();
            if (file != null && Files.exists(file)) {
                Path real = enclosure.require(file);
                String shown = beside(namedBy, name);
                String typed = unsaved.get(file);
                SourceFile text = typed == null ? read(real, shown) : SourceFile.of(shown, typed);
                Path parent = Objects.requireNonNullElse(file.getParent(), folder);
                LayerSource beside = new LayerSource(parent, "", enclosure, classLoader, unsaved, used);
                return new Layer("file " + real, text, beside, file);
            }
            String near = beside(resources, name);
            String path = classLoader.getResource(near) == null ? beside("", name) : near;
            return resource(path, path);
        } catch (InvalidPathException e) {
            throw new IOException("it is no path: " + e.getReason(), e);
        }
    }

    /**
     * {@return a file of a configuration}
     *
     * @param file the file
     * @param shown its path in messages
     * @throws IOException when it is no regular file, is longer than any configuration, or cannot be read
     */
    public static SourceFile read(Path file, String shown) throws IOException {
        return SourceFile.decode(shown, BoundedFile.read(file, LONGEST_FILE));
    }

    private Layer resource(String path, String shown) throws IOException {
        try (InputStream in = classLoader.getResourceAsStream(path)) {
            if (in == null) {
                throw new IOException("there is no preset, file or resource of a plugin dependency of that name");
            }
            String parent = UriPaths.baseOf(path);
            byte[] bytes = in.readNBytes(LONGEST_FILE + 1);
            if (bytes.length > LONGEST_FILE) {
                throw new IOException("it has more than " + LONGEST_FILE + " bytes, which are not read");
            }
            SourceFile text = SourceFile.decode(shown, bytes);
            LayerSource beside = new LayerSource(null, parent, enclosure, classLoader, unsaved, used);
            return new Layer("resource " + path, text, beside, null);
        }
    }

    /** A name as it is shown, or looked for, beside another file: with {@code /}, without {@code .} and {@code ..} where they can be resolved. */
    private static String beside(String file, String name) {
        Path path = Path.of(UriPaths.baseOf(file)).resolve(name);
        return path.normalize().toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
