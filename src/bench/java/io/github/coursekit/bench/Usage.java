package io.github.coursekit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What one run of a command cost.
 *
 * @param cpuSeconds user and system time of the command and of all that it started
 * @param wallSeconds the time it took
 * @param peakMiB the most memory that one of its processes held; 0 where the system does not tell
 * @param exitCode its exit code
 */
record Usage(double cpuSeconds, double wallSeconds, double peakMiB, int exitCode) {

    private static final int POLL_MILLIS = 10;
    static final double KIB_A_MIB = 1024;

    /** The shell's own {@code times} needs no tool to be installed; its second line is the time of the shell's children. */
    private static final String SCRIPT = "\"$@\" >\"$BENCH_LOG\" 2>&1; code=$?; times; exit $code";

    /**
     * Runs a command to its end.
     *
     * @param command the program and its arguments
     * @param folder the folder to run it in
     * @param log the file that takes its output
     */
    static Usage of(List<String> command, Path folder, Path log) throws IOException, InterruptedException {
        List<String> shell = new ArrayList<>(List.of("sh", "-c", SCRIPT, "sh"));
        shell.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(shell).directory(folder.toFile());
        builder.environment().put("BENCH_LOG", log.toString());
        // Options of the user's own would change what is measured.
        List.of("MAVEN_OPTS", "MAVEN_ARGS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "NODE_OPTIONS")
                .forEach(builder.environment().keySet()::remove);
        long start = System.nanoTime();
        Process process = builder.start();
        long peak = 0;
        while (process.isAlive()) {
            peak = Math.max(peak, peakKiB(process.pid()));
            Thread.sleep(POLL_MILLIS);
        }
        double wall = (System.nanoTime() - start) / 1e9;
        String times = new String(process.getInputStream().readAllBytes()).strip();
        return new Usage(cpuSeconds(times), wall, peak / KIB_A_MIB, process.exitValue());
    }

    /** Adds up a line such as {@code 0m1.250s 0m0.080s}. */
    private static double cpuSeconds(String times) {
        double sum = 0;
        for (String time : times.substring(times.indexOf('\n') + 1).split(" ")) {
            String[] parts = time.split("[ms]");
            sum += Integer.parseInt(parts[0]) * 60 + Double.parseDouble(parts[1]);
        }
        return sum;
    }

    /**
     * The most memory that a process below this one has held so far, as Linux keeps it. It only grows, so what asking now and then can miss is
     * the growth of a process's last hundredth of a second.
     */
    private static long peakKiB(long pid) {
        long peak = 0;
        try {
            Path children = Path.of("/proc/%d/task/%d/children".formatted(pid, pid));
            for (String child : Files.readString(children).split(" ")) {
                if (!child.isEmpty()) {
                    peak = Math.max(peak, Math.max(kiB(child, "VmHWM"), peakKiB(Long.parseLong(child))));
                }
            }
        } catch (IOException e) {
            return peak; // the process has just ended, or this is no Linux
        }
        return peak;
    }

    /**
     * {@return what Linux tells of a process's memory in KiB; 0 for what it does not tell}
     *
     * @param pid the process
     * @param name {@code VmHWM} for the most that it has held, {@code VmRSS} for what it holds
     */
    static long kiB(String pid, String name) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
            if (line.startsWith(name + ":")) {
                return Long.parseLong(line.replaceAll("[^0-9]", ""));
            }
        }
        return 0;
    }
}
