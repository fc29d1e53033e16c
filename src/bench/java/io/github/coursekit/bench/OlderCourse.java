package io.github.coursekit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Writes the older version of a course: every tenth page has another name, and every second of those a sentence more. */
final class OlderCourse {

    private static final int RENAMED = 10;

    private OlderCourse() {}

    /** Copies a content folder to another place, as it was. */
    static void write(Path content, Path old) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(content)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        int pages = 0;
        for (Path file : files) {
            Path copy = old.resolve(content.relativize(file).toString());
            String name = copy.getFileName().toString();
            boolean page = name.endsWith(".md") && !name.startsWith("_");
            pages += page ? 1 : 0;
            boolean renamed = page && pages % RENAMED == 0;
            Path there = renamed ? copy.resolveSibling("former-" + name) : copy;
            Files.createDirectories(there.getParent());
            if (renamed && pages % (2 * RENAMED) == 0) {
                Files.writeString(there, Files.readString(file) + "\nOnce there was one sentence more.\n");
            } else {
                Files.copy(file, there);
            }
        }
    }
}
