package io.github.coursekit.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A command that takes part, with what it cost so far.
 *
 * @param name how the table calls it
 * @param command the program and its arguments
 * @param before what to do before each run, outside the time that is measured
 * @param exitCodes the exit codes that mean that it did its work
 * @param usages what its runs cost
 */
record Contender(String name, List<String> command, Step before, List<Integer> exitCodes, List<Usage> usages) {

    /** Something that may fail. */
    interface Step {
        /** Does it. */
        void run() throws Exception;
    }

    Contender(String name, List<String> command, Step before, Integer... exitCodes) {
        this(name, command, before, List.of(exitCodes), new ArrayList<>());
    }

    /** Runs it once, and keeps what it cost when that counts. */
    void run(Path folder, Path log, boolean counts) throws Exception {
        before.run();
        Usage usage = Usage.of(command, folder, log);
        if (!exitCodes.contains(usage.exitCode())) {
            throw new IllegalStateException(
                    name + " ended with " + usage.exitCode() + "; see " + log + ": " + String.join(" ", command));
        }
        if (counts) {
            usages.add(usage);
        }
    }

    /** The median of its CPU seconds. */
    double cpu() {
        return median(usages.stream().map(Usage::cpuSeconds).toList());
    }

    /** The least of its CPU seconds. */
    double leastCpu() {
        return usages.stream().mapToDouble(Usage::cpuSeconds).min().orElseThrow();
    }

    /** The median of its wall-clock seconds. */
    double wall() {
        return median(usages.stream().map(Usage::wallSeconds).toList());
    }

    /** The median of its peaks. */
    double peakMiB() {
        return median(usages.stream().map(Usage::peakMiB).toList());
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
