package io.github.coursekit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A Java program of the tests that runs in a process of its own, and is killed if it is still there at the end. */
public final class Forked implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    private Forked(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Starts a class's {@code main}, with options of the JVM and environment variables. */
    public static Forked start(
            Class<?> main, List<String> options, Map<String, String> environment, String... arguments)
            throws IOException {
        return start(Path.of(System.getProperty("java.home")), main, options, environment, arguments);
    }

    /** Starts it in a JDK. */
    public static Forked start(
            Path jdk, Class<?> main, List<String> options, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(jdk.resolve("bin/java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return new Forked(builder.start());
    }

    /** Waits for the next line that the program prints. */
    public String line() throws IOException {
        return String.valueOf(output.readLine());
    }

    /** Waits for the program's end; gives what else it printed, and its exit code unless that is 0. */
    public String rest() throws IOException, InterruptedException {
        String text = output.lines().collect(Collectors.joining("\n"));
        int code = process.waitFor();
        return code == 0 ? text : text + "\nexit code " + code;
    }

    /** Ends the program as the system does that has no memory left: it can do nothing about it. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
