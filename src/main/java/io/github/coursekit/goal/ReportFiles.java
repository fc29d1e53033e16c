package io.github.coursekit.goal;

import io.github.coursekit.file.WholeFile;
import io.github.coursekit.report.ReportInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The reports that a check has made.
 *
 * @param files the files that were written, as they are shown
 * @param standardOutput what is to be written to standard output
 */
record ReportFiles(List<String> files, String standardOutput) {

    /**
     * Makes the reports that are asked for, and writes those that are files. Each is tried, whatever becomes of the others.
     *
     * @throws GoalException naming all that could not be made
     */
    static ReportFiles write(Project project, List<ReportFormat> formats, Path directory, ReportInput input)
            throws GoalException {
        OutputFolder.require(project.directory(), directory);
        List<String> files = new ArrayList<>();
        StringBuilder standardOutput = new StringBuilder();
        List<GoalException> failures = new ArrayList<>();
        for (ReportFormat format : formats) {
            try {
                if (format.fileName().isEmpty()) {
                    standardOutput.append(text(format, input));
                } else {
                    Path file = directory.resolve(format.fileName());
                    write(format, input, file);
                    files.add(project.shown(file));
                }
            } catch (GoalException e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            throw joined(failures);
        }
        return new ReportFiles(List.copyOf(files), standardOutput.toString());
    }

    private static String text(ReportFormat format, ReportInput input) throws GoalException {
        try {
            return format.report().text(input);
        } catch (OutOfMemoryError e) {
            throw outOfMemory("The report " + format, e);
        }
    }

    private static void write(ReportFormat format, ReportInput input, Path file) throws GoalException {
        try {
            OutputFile.write(file, out -> format.report().write(input, out));
        } catch (OutOfMemoryError e) {
            throw outOfMemory("The file " + file, e);
        }
    }

    private static GoalException outOfMemory(String what, OutOfMemoryError e) {
        return new GoalException(
                what + " cannot be written: the memory ran out; give Maven more, for instance with MAVEN_OPTS=-Xmx2g",
                e);
    }

    private static GoalException joined(List<GoalException> failures) {
        List<String> lines =
                failures.stream().flatMap(failure -> failure.lines().stream()).toList();
        GoalException joined = new GoalException(lines, failures.get(0));
        failures.stream().skip(1).forEach(joined::addSuppressed);
        return joined;
    }

    /** Removes the reports of earlier runs, and what killed ones left of them. Files of others and links stay. */
    static void remove(Path project, Path reportDirectory) throws GoalException {
        List<String> names = Stream.of(ReportFormat.values())
                .map(ReportFormat::fileName)
                .filter(name -> !name.isEmpty())
                .toList();
        remove(project, reportDirectory, names);
    }

    /** The same for the reports of some names. */
    static void remove(Path project, Path reportDirectory, List<String> names) throws GoalException {
        OutputFolder.require(project, reportDirectory);
        for (String name : names) {
            remove(reportDirectory, name);
        }
    }

    private static void remove(Path reportDirectory, String name) throws GoalException {
        Path file = reportDirectory.resolve(name);
        try {
            WholeFile.sweep(file);
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new GoalException("The report of an earlier run, " + file + ", cannot be removed: " + e, e);
        }
    }
}
