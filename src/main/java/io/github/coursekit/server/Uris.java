package io.github.coursekit.server;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** The addresses by which editors name files. */
final class Uris {

    private static final String FILE = "file";

    /** What some editors write as it is, and the standard only as bytes with percent signs. */
    private static final Pattern UNQUOTED = Pattern.compile("[^\\w.~!$&'()*+,;=:@/%?#-]++");

    private Uris() {}

    /** The file of an address, absolute and normalised; empty for what is no file of this system. */
    static Optional<Path> file(String uri) {
        try {
            URI parsed = new URI(quoted(uri));
            String path = parsed.getRawPath();
            if (!FILE.equalsIgnoreCase(parsed.getScheme()) || path == null) {
                return Optional.empty();
            }
            String host = Objects.requireNonNullElse(parsed.getRawAuthority(), "");
            return Optional.of(Path.of(new URI(FILE + "://" + host + path))
                    .toAbsolutePath()
                    .normalize());
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty(); // editors have documents of many kinds
        }
    }

    /** An address in ASCII, which is all that paths are made of rightly; {@link URI#toASCIIString} would compose the accents of a name that has them apart. */
    private static String quoted(String uri) {
        return UNQUOTED.matcher(uri).replaceAll(found -> {
            StringBuilder quoted = new StringBuilder();
            for (byte each : found.group().getBytes(StandardCharsets.UTF_8)) {
                quoted.append("%%%02X".formatted(each));
            }
            return quoted.toString();
        });
    }

    /** The address of a file that no editor has named yet. */
    static String of(Path file) {
        return file.toUri().toString();
    }
}
