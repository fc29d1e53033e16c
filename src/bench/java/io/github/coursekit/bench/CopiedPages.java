package io.github.coursekit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Copies a folder of pages that somebody wrote, as many times as are wanted, each time under another name. */
final class CopiedPages {

    private CopiedPages() {}

    /**
     * Copies all files of a folder; links are left out.
     *
     * @param pages the folder
     * @param content the content folder, which must not exist
     * @param times how many times; one copy stands in the content folder itself
     */
    static void write(Path pages, Path content, int times) throws IOException {
        if (Files.exists(content)) {
            throw new IOException(content + " exists already");
        }
        try (Stream<Path> all = Files.walk(pages)) {
            List<Path> files = all.filter(file -> Files.isRegularFile(file) && !Files.isSymbolicLink(file)).toList();
            if (files.stream().noneMatch(file -> file.toString().endsWith(".md"))) {
                throw new IOException(pages + " has no pages");
            }
            for (int time = 1; time <= times; time++) {
                Path top = times == 1 ? content : content.resolve("copy-" + time);
                for (Path file : files) {
                    Path copy = top.resolve(pages.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }
}
