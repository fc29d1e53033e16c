package io.github.coursekit.goal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The files of a content folder that a branch touches, as the {@code git} command tells them: committed, staged, edited and new ones. */
final class ChangedFiles {

    private static final long TIMEOUT_SECONDS = 60;

    private final Set<String> paths;

    private ChangedFiles(Set<String> paths) {
        this.paths = paths;
    }

    /** What differs from the point where the branch left {@code revision}; paths are relative to the folder. */
    static ChangedFiles since(String revision, Path folder) throws GoalException {
        if (revision.startsWith("-")) {
            throw new GoalException("'" + revision + "' in course.since is no Git revision");
        }
        git(folder, "rev-parse", "--is-inside-work-tree");
        String base;
        try {
            base = git(folder, "merge-base", revision, "HEAD").strip();
        } catch (GoalException e) {
            boolean shallow =
                    git(folder, "rev-parse", "--is-shallow-repository").strip().equals("true");
            throw new GoalException(
                    "There is no common history with '" + revision + "' (course.since): "
                            + (shallow
                                    ? "this is a shallow clone; fetch the whole history (git fetch --unshallow, or fetch-depth: 0 in CI)"
                                    : "is the revision fetched and spelt right? " + e.getMessage()),
                    e);
        }
        Set<String> paths = new HashSet<>();
        paths.addAll(list(git(folder, "diff", "--name-only", "-z", "--relative", "--diff-filter=d", base, "--", ".")));
        paths.addAll(list(git(folder, "ls-files", "--others", "--exclude-standard", "-z", "--", ".")));
        return new ChangedFiles(paths);
    }

    boolean contains(String path) {
        return paths.contains(path);
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

    private static String git(Path folder, String... arguments) throws GoalException {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new GoalException("git took longer than " + TIMEOUT_SECONDS + " seconds");
            }
            if (process.exitValue() != 0) {
                throw new GoalException("course.since needs Git, and git " + arguments[0] + " says: " + output.strip());
            }
            return output;
        } catch (IOException e) {
            throw new GoalException("course.since needs the git command, which cannot be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GoalException("Waiting for git was interrupted", e);
        }
    }
}
