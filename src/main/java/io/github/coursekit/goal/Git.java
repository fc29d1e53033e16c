package io.github.coursekit.goal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs the {@code git} command in a folder. */
final class Git {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final String program;
    private final Path folder;
    private final Duration longest;

    Git(Path folder) {
        this("git", folder, LONGEST);
    }

    Git(String program, Path folder, Duration longest) {
        this.program = program;
        this.folder = folder;
        this.longest = longest;
    }

    /** The same command in another folder. */
    Git in(Path other) {
        return new Git(program, other, longest);
    }

    /** What a command prints; warnings on its error stream are passed over. Whatever is not its usual end is an exception that says why. */
    String run(String... arguments) throws GoalException {
        return run(Set.of(0), arguments);
    }

    /** As {@link #run(String...)}, for commands that end with 1 where they find nothing. */
    String find(String... arguments) throws GoalException {
        return run(Set.of(0, 1), arguments);
    }

    private String run(Set<Integer> usual, String... arguments) throws GoalException {
        // Names of files are names, whatever characters they hold.
        List<String> command = new ArrayList<>(List.of(program, "--literal-pathspecs", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command).start();
            process.getOutputStream().close();
            // Read side by side: a full pipe would stop the command.
            CompletableFuture<String> output = read(process.getInputStream());
            CompletableFuture<String> errors = read(process.getErrorStream());
            try {
                if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw new TimeoutException();
                }
                if (!usual.contains(process.exitValue())) {
                    throw new GoalException("course.since needs Git, and git " + arguments[0] + " says: "
                            + errors.get(longest.toMillis(), TimeUnit.MILLISECONDS)
                                    .strip());
                }
                return output.get(longest.toMillis(), TimeUnit.MILLISECONDS);
            } finally {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new GoalException("course.since needs the git command, which cannot be run: " + e.getMessage(), e);
        } catch (TimeoutException e) {
            throw new GoalException(
                    "git " + arguments[0] + " (course.since) took longer than " + longest.toSeconds() + " seconds", e);
        } catch (ExecutionException e) {
            throw new GoalException("What git says (course.since) cannot be read: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GoalException("Waiting for git was interrupted", e);
        }
    }

    private static CompletableFuture<String> read(InputStream stream) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try (stream) {
                        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                task -> {
                    Thread thread = new Thread(task, "course-git");
                    thread.setDaemon(true);
                    thread.start();
                });
    }
}
