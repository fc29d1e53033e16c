package io.github.coursekit.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lists the files that a site serves as they are: Hugo's folder {@code static}. They are no part of the course; links may lead to them. */
final class StaticFiles {

    /** Hugo's layout: it lies beside {@code content}; Maven's has {@code course} for it. Other folders have no such neighbour. */
    static final String FOLDER = "static";

    private static final Set<String> BESIDE = Set.of("content", "course");

    private StaticFiles() {}

    /** Whether a content folder has it beside it when it has this name. */
    static boolean isBeside(String content) {
        return BESIDE.contains(content);
    }

    /** The folder beside a content folder of this name, which need not be there. */
    static Optional<Path> beside(Path content) {
        Path name = content.getFileName();
        Path beside = content.resolveSibling(FOLDER);
        return name != null && isBeside(name.toString()) ? Optional.of(beside) : Optional.empty();
    }

    /** The paths of all files in a folder, relative to it, with {@code /}, sorted; an exception when the folder itself cannot be listed to its end. */
    static List<String> list(Path folder) throws IOException {
        StaticWalk walk = new StaticWalk(folder);
        Files.walkFileTree(folder, walk);
        return walk.paths();
    }
}
