package io.github.coursekit.goal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The files of a content folder that a branch touches, as the {@code git} command tells them: committed, staged, edited, new and removed ones.
 *
 * <p>Some files reach further than themselves. A section's page that has a cascade, or had one, touches all lessons below it; a submodule
 * counts whole; and where the configuration, a schema or the baseline is touched, all files are.
 */
final class ChangedFiles {

    private static final String CASCADE = "^[\"']?[Cc][Aa][Ss][Cc][Aa][Dd][Ee][\"']?[[:space:]]*:";

    private final boolean all;
    private final Set<String> paths;
    private final Set<String> folders;

    private ChangedFiles(boolean all, Set<String> paths, Set<String> folders) {
        this.all = all;
        this.paths = paths;
        this.folders = folders;
    }

    /** What differs from the point where the branch left {@code revision}; {@code settings} are the files that all lessons depend on. */
    static ChangedFiles since(String revision, Path folder, List<Path> settings) throws GoalException {
        return since(revision, new Git(folder), settings);
    }

    static ChangedFiles since(String revision, Git git, List<Path> settings) throws GoalException {
        if (revision.startsWith("-")) {
            throw new GoalException("'" + revision + "' in course.since is no Git revision");
        }
        git.run("rev-parse", "--is-inside-work-tree");
        String base = base(revision, git);
        Set<String> paths = new HashSet<>(changed(git, base, "."));
        Set<String> folders = new HashSet<>();
        for (String page : withCascade(git, base)) {
            if (paths.contains(page)) {
                folders.add(page.substring(0, page.lastIndexOf('/') + 1));
            }
        }
        return new ChangedFiles(anyChanged(git, base, settings), paths, folders);
    }

    private static String base(String revision, Git git) throws GoalException {
        try {
            return git.run("merge-base", revision, "HEAD").strip();
        } catch (GoalException e) {
            boolean shallow =
                    git.run("rev-parse", "--is-shallow-repository").strip().equals("true");
            throw new GoalException(
                    "There is no common history with '" + revision + "' (course.since): "
                            + (shallow
                                    ? "this is a shallow clone; fetch the whole history (git fetch --unshallow, or fetch-depth: 0 in CI)"
                                    : "is the revision fetched and spelt right? " + e.getMessage()),
                    e);
        }
    }

    /** Paths are relative to the folder that git runs in. */
    private static List<String> changed(Git git, String base, String... where) throws GoalException {
        List<String> diff = new ArrayList<>(List.of("diff", "--name-only", "-z", "--relative", "--no-renames"));
        diff.addAll(List.of("--ignore-submodules=none", base, "--"));
        diff.addAll(List.of(where));
        List<String> others = new ArrayList<>(List.of("ls-files", "--others", "--exclude-standard", "-z", "--"));
        others.addAll(List.of(where));
        List<String> paths = list(git.run(diff.toArray(String[]::new)));
        paths.addAll(list(git.run(others.toArray(String[]::new))));
        return paths;
    }

    /** The sections' pages that have a cascade now, or had one at the base. */
    private static Set<String> withCascade(Git git, String base) throws GoalException {
        List<String> found = list(git.find("grep", "-E", "-l", "-z", "--untracked", "-e", CASCADE, "--", "."));
        for (String path : list(git.find("grep", "-E", "-l", "-z", "-e", CASCADE, base, "--", "."))) {
            found.add(path.substring(path.indexOf(':') + 1));
        }
        Set<String> pages = new HashSet<>();
        for (String path : found) {
            if (path.substring(path.lastIndexOf('/') + 1).startsWith("_index.")) {
                pages.add(path);
            }
        }
        return pages;
    }

    private static boolean anyChanged(Git git, String base, List<Path> settings) throws GoalException {
        Path root = Path.of(git.run("rev-parse", "--show-toplevel").strip());
        List<String> within = new ArrayList<>();
        for (Path file : settings) {
            real(file).filter(path -> path.startsWith(root)).ifPresent(path -> within.add(path.toString()));
        }
        return !within.isEmpty()
                && !changed(git.in(root), base, within.toArray(String[]::new)).isEmpty();
    }

    /** A file's path without symbolic links above it, as git knows it; the file itself may be gone, which is a change, too. */
    private static Optional<Path> real(Path file) throws GoalException {
        try {
            Path parent = file.toAbsolutePath().getParent();
            return parent == null || !Files.isDirectory(parent)
                    ? Optional.empty()
                    : Optional.of(parent.toRealPath().resolve(file.getFileName()));
        } catch (IOException e) {
            throw new GoalException("The file " + file + " cannot be read: " + e, e);
        }
    }

    private static List<String> list(String output) {
        List<String> paths = new ArrayList<>();
        for (String path : output.split("\0", -1)) {
            if (!path.isEmpty()) {
                paths.add(path);
            }
        }
        return paths;
    }

    /** Whether a file, by its path relative to the content folder, counts as touched. */
    boolean contains(String path) {
        if (all || paths.contains(path)) {
            return true;
        }
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            // A submodule is one name to git, and a repository that is none is one with a slash.
            if (paths.contains(path.substring(0, slash))
                    || paths.contains(path.substring(0, slash + 1))
                    || folders.contains(path.substring(0, slash + 1))) {
                return true;
            }
        }
        return folders.contains("");
    }
}
