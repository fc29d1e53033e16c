package io.github.coursekit.goal;

import io.github.coursekit.site.PageFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Where the content of a project is looked for.
 *
 * @param directory the project's folder, absolute
 * @param top the topmost folder of the build, absolute
 * @param kind what the folder is to Maven
 * @param set the content folder as the user set it; null for the default
 */
public record ContentFolder(
        Path directory,
        Path top,
        Project.Kind kind,
        @Nullable Path set) {

    private static final List<String> DEFAULT_FOLDERS = List.of("src/main/course", "content");

    /** The folder, absolute; empty when the project simply has none. */
    Optional<Path> find() throws GoalException {
        if (set != null) {
            Path folder = directory.resolve(set);
            if (!Files.isDirectory(folder)) {
                String fault = Files.exists(folder) ? "is not a folder" : "does not exist";
                throw new GoalException("The content folder " + shown(folder) + " " + fault
                        + "; it is set by course.contentDirectory (<contentDirectory>)");
            }
            return Optional.of(folder.normalize());
        }
        Optional<Path> folder = byDefault(directory);
        if (folder.isEmpty() && kind == Project.Kind.NO_POM && holdsMarkdown()) {
            return Optional.of(directory);
        }
        if (folder.isEmpty() && kind != Project.Kind.OTHER) {
            throw new GoalException("There is no content folder in " + directory + ": looked for "
                    + String.join(", ", DEFAULT_FOLDERS) + (kind == Project.Kind.NO_POM ? ", and *.md files here" : "")
                    + "; make one, or set course.contentDirectory (<contentDirectory>)");
        }
        if (folder.isPresent()) {
            requireContent(folder.get());
        }
        return folder;
    }

    /**
     * A folder that nobody named is taken only from the project itself, and from no hidden folder of it, such as Git's: what lies elsewhere may be no content, and
     * secret.
     */
    private void requireContent(Path folder) throws GoalException {
        try {
            Path project = directory.toRealPath();
            Path real = folder.toRealPath();
            String where = "";
            if (!real.startsWith(project)) {
                where = "out of the project";
            } else if (real.equals(project)) {
                where = "to the project itself";
            } else if (isHidden(project.relativize(real))) {
                where = "to a hidden folder, " + shown(real);
            }
            if (!where.isEmpty()) {
                throw new GoalException("The content folder " + shown(folder) + " is a link that leads " + where
                        + "; if that is meant, set course.contentDirectory (<contentDirectory>)");
            }
        } catch (IOException e) {
            throw GoalException.unreadable("The content folder " + folder, e);
        }
    }

    private String shown(Path folder) throws GoalException {
        return new ShownPaths(directory, top).of(folder);
    }

    /** Whether a folder is one that is passed over within a content folder, too. */
    private static boolean isHidden(Path relative) {
        return StreamSupport.stream(relative.spliterator(), false)
                .anyMatch(name -> name.toString().startsWith("."));
    }

    /**
     * {@return the content folder that a project has without any setting, if it has one}
     *
     * @param directory the project's folder
     */
    public static Optional<Path> byDefault(Path directory) {
        return defaults(directory).stream().filter(Files::isDirectory).findFirst();
    }

    /** Where content is looked for without any setting; the first that is there is taken. */
    private static List<Path> defaults(Path directory) {
        return DEFAULT_FOLDERS.stream().map(directory::resolve).toList();
    }

    /** The folders that content is taken from, or would be if they were there; absolute. */
    List<Path> candidates() {
        return set == null
                ? defaults(directory)
                : List.of(directory.resolve(set).normalize());
    }

    private boolean holdsMarkdown() throws GoalException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.anyMatch(file -> PageFiles.DEFAULT.isPage(file.toString()) && Files.isRegularFile(file));
        } catch (IOException e) {
            throw GoalException.unreadable("The folder " + directory, e);
        }
    }
}
