package io.github.coursekit.goal;

import io.github.coursekit.archive.ArchiveEntry;
import io.github.coursekit.catalog.Coordinates;
import io.github.coursekit.file.PathNames;
import io.github.coursekit.file.WholeFile;
import io.github.coursekit.file.WholeTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lays out the tree of the content jar in the classes folder, so that other modules of a reactor, tests and IDEs see the course before, or
 * without, a jar. What an earlier run laid out and is no longer there is removed, what did not change is left as it is.
 */
public final class Assemble {

    private Assemble() {}

    /**
     * What to lay out, and where.
     *
     * @param project where the course stands
     * @param coordinates the course's coordinates
     * @param classes the classes folder, absolute
     * @param pages how pages for learners are made; empty for none
     */
    public record Request(Project project, Coordinates coordinates, Path classes, Optional<PageMaking> pages) {

        /**
         * A course without pages.
         *
         * @param project where the course stands
         * @param coordinates the course's coordinates
         * @param classes the classes folder, absolute
         */
        public Request(Project project, Coordinates coordinates, Path classes) {
            this(project, coordinates, classes, Optional.empty());
        }
    }

    /**
     * What came of it.
     *
     * @param files how many files there are
     * @param pages how many of them are pages for learners
     * @param warnings what is laid out and could not be read
     * @param repeatable whether it would be the same on any other day
     */
    public record Result(int files, int pages, List<String> warnings, boolean repeatable) {

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
        Contents contents = Contents.of(request.project(), folder.get(), request.coordinates(), request.pages());
        for (ArchiveEntry entry : contents.entries()) {
            requireForOthers(request, entry.name());
        }
        write(request, Contents.FOLDER, contents.entries());
        String served = contents.served().folder();
        Path pages = request.classes().resolve(served);
        if (request.pages().isPresent() || ServedFolder.isOwn(pages)) {
            write(request, served, contents.entries());
            try {
                contents.served().requireIn(request.classes());
            } catch (GoalException e) {
                clear(request, served, e);
                throw e;
            }
        }
        return Optional.of(
                new Result(contents.entries().size(), contents.pages(), contents.warnings(), contents.repeatable()));
    }

    /** Writes the files of a folder, and removes all others from it. */
    private static void write(Request request, String folder, List<ArchiveEntry> entries) throws GoalException {
        Map<Path, WholeFile.Content> files = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> entry.name().startsWith(folder + "/"))
                .forEach(entry -> files.put(PathNames.resolve(request.classes(), entry.name()), entry.content()));
        Path tree = request.classes().resolve(folder);
        OutputFolder.require(request.project().directory(), tree);
        try {
            WholeTree.write(tree, files);
        } catch (IOException e) {
            throw new GoalException("The course cannot be laid out in " + tree + ": " + e, e);
        }
    }

    /** What must not be handed out must not lie there either: an IDE serves the folder, and knows of no build that failed. */
    private static void clear(Request request, String folder, GoalException refusal) {
        try {
            write(request, folder, List.of());
        } catch (GoalException e) {
            refusal.addSuppressed(e);
        }
    }

    /** Maven's own plugins, which pack all projects but courses, leave a file out without a word when the system has no text for its name. */
    private static void requireForOthers(Request request, String name) throws GoalException {
        if (request.project().kind() != Project.Kind.COURSE && !PathNames.isKnownToAll(request.classes(), name)) {
            throw new GoalException(
                    "The jar of this project would lack " + name
                            + ", whose name has no text in the character set of this system; run Maven with LC_ALL=C.UTF-8 in the environment");
        }
    }
}
