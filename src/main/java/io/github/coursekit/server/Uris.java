package io.github.coursekit.server;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** The addresses by which editors name files. */
final class Uris {

    private static final String FILE = "file";

    private Uris() {}

    /** The file of an address, absolute and normalised; empty for what is no file of this system. */
    static Optional<Path> file(String uri) {
        try {
            URI parsed = new URI(uri);
            String host = Objects.requireNonNullElse(parsed.getAuthority(), "");
            return FILE.equalsIgnoreCase(parsed.getScheme())
                    ? Optional.of(Path.of(new URI(FILE, host, parsed.getPath(), null))
                            .toAbsolutePath()
                            .normalize())
                    : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty(); // editors have documents of many kinds
        }
    }

    /** The address of a file that no editor has named yet. */
    static String of(Path file) {
        return file.toUri().toString();
    }
}
