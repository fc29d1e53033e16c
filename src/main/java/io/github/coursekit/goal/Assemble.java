package io.github.coursekit.goal;

import io.github.coursekit.archive.ArchiveEntry;
import io.github.coursekit.catalog.Coordinates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lays out the tree of the content jar in the classes folder, so that other modules of a reactor, tests and IDEs see the course before, or
 * without, a jar. What an earlier run laid out is removed first.
 */
public final class Assemble {

    private Assemble() {}

    /**
     * What to lay out, and where.
     *
     * @param project where the course stands
     * @param coordinates the course's coordinates
     * @param classes the classes folder
     */
    public record Request(Project project, Coordinates coordinates, Path classes) {}

    /**
     * What came of it.
     *
     * @param files how many files were written
     * @param warnings what is not in the catalog, or not there at all
     */
    public record Result(int files, List<String> warnings) {

        /** Copies the list. */
        public Result {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * {@return what came of it; empty when the project has no course}
     *
     * @param request what to lay out
     * @throws GoalException when a setting is wrong, or a file cannot be read or written
     */
    public static Optional<Result> run(Request request) throws GoalException {
        Optional<Path> folder = request.project().contentFolder();
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        Contents contents = Contents.of(request.project(), folder.get(), request.coordinates());
        remove(request.classes().resolve(Contents.FOLDER));
        for (ArchiveEntry entry : contents.entries()) {
            OutputFile.write(request.classes().resolve(entry.name()), read(entry));
        }
        return Optional.of(new Result(contents.entries().size(), contents.warnings()));
    }

    private static byte[] read(ArchiveEntry entry) throws GoalException {
        try {
            return entry.content().read();
        } catch (IOException e) {
            throw new GoalException("The file for " + entry.name() + " cannot be read: " + e, e);
        }
    }

    private static void remove(Path folder) throws GoalException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new GoalException("The folder " + folder + " cannot be removed: " + e, e);
        }
    }
}
