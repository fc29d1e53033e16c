package io.github.coursekit.git;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/**
 * Runs one {@code git} command and reads what it prints while it runs.
 *
 * @param program the program
 * @param options what stands before the name of the command
 */
record GitCommand(GitProgram program, List<String> options) {

    /** More of what Git complains about helps nobody. */
    private static final int MOST_ERROR_BYTES = 1 << 13;

    /** Reads what a command prints. */
    @FunctionalInterface
    interface Reading<R> {
        R from(InputStream in) throws IOException;
    }

    /** Copies the list. */
    GitCommand {
        options = List.copyOf(options);
    }

    /** What a command prints as one line. */
    String line(String... arguments) throws GitException {
        String text = run("", in -> new String(in.readAllBytes(), StandardCharsets.UTF_8), List.of(arguments));
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }

    /** What a command prints as texts that each end with a NUL. */
    List<String> texts(List<String> arguments) throws GitException {
        return texts(text -> true, arguments);
    }

    /** Those of them that are wanted. */
    List<String> texts(Predicate<String> wanted, List<String> arguments) throws GitException {
        return run("", in -> GitOutput.texts(in, wanted), arguments);
    }

    /**
     * What is read from what a command prints; warnings on its error stream are passed over. Whatever is not its usual end is an exception that says why.
     *
     * @param input what the command reads
     */
    <R> R run(String input, Reading<R> reading, List<String> arguments) throws GitException {
        List<String> command = new ArrayList<>(List.of(program.file().toString()));
        command.addAll(options);
        command.addAll(arguments);
        String name = "git " + arguments.get(0);
        try {
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().clear();
            builder.environment().putAll(program.environment());
            return ended(builder.start(), input, reading, name);
        } catch (IOException e) {
            throw new GitException(name + " cannot be run: " + e.getMessage(), e);
        } catch (TimeoutException e) {
            throw new GitException(
                    name + " took longer than " + program.longest().toSeconds() + " seconds", e);
        } catch (ExecutionException e) {
            throw new GitException("what " + name + " says cannot be read: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GitException("waiting for " + name + " was interrupted", e);
        }
    }

    private <R> R ended(Process process, String input, Reading<R> reading, String name)
            throws GitException, TimeoutException, ExecutionException, InterruptedException {
        try {
            // Side by side: a full pipe would stop the command.
            CompletableFuture<R> output = reading(process.getInputStream(), reading);
            CompletableFuture<String> errors = reading(process.getErrorStream(), GitCommand::beginning);
            CompletableFuture<Void> all = CompletableFuture.allOf(output, errors, writing(process, input));
            long millis = program.longest().toMillis();
            if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) {
                throw new TimeoutException();
            }
            all.exceptionally(failure -> null).get(millis, TimeUnit.MILLISECONDS);
            if (process.exitValue() != 0) {
                throw new GitException(name + " says: " + errors.get().strip());
            }
            return output.get();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static String beginning(InputStream errors) throws IOException {
        String text = new String(errors.readNBytes(MOST_ERROR_BYTES), StandardCharsets.UTF_8);
        errors.transferTo(OutputStream.nullOutputStream());
        return text;
    }

    /** Reads to the end, whatever the reading leaves or throws: otherwise the command would wait for ever. */
    private static <R> CompletableFuture<R> reading(InputStream stream, Reading<R> reading) {
        return inBackground(() -> {
            try (stream) {
                try {
                    return reading.from(stream);
                } finally {
                    stream.transferTo(OutputStream.nullOutputStream());
                }
            }
        });
    }

    private static CompletableFuture<String> writing(Process process, String input) {
        return inBackground(() -> {
            try (OutputStream stream = process.getOutputStream()) {
                stream.write(input.getBytes(StandardCharsets.UTF_8));
            }
            return input;
        });
    }

    @FunctionalInterface
    private interface Work<R> {
        R run() throws IOException;
    }

    private static <R> CompletableFuture<R> inBackground(Work<R> work) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return work.run();
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
