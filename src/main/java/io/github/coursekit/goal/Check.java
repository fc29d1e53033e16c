package io.github.coursekit.goal;

import io.github.coursekit.config.RuleSettings;
import io.github.coursekit.lint.Baseline;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.lint.SourceLines;
import io.github.coursekit.report.LineReport;
import io.github.coursekit.report.ReportPaths;
import io.github.coursekit.report.SarifReport;
import io.github.coursekit.report.Summary;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lints a course, writes reports and tells whether the build may go on. */
public final class Check {

    private Check() {}

    /** A report file that a check can write. */
    public enum Format {
        /** SARIF 2.1.0, as {@code violations.sarif}. */
        SARIF;

        /**
         * {@return the format of a name}
         *
         * @param name the name, in any letter case
         * @throws GoalException when there is no such format
         */
        public static Format of(String name) throws GoalException {
            for (Format format : values()) {
                if (format.name().equalsIgnoreCase(name.strip())) {
                    return format;
                }
            }
            throw new GoalException("Unknown format '" + name + "' in course.formats; valid are sarif");
        }
    }

    /**
     * What to check, and what is too bad.
     *
     * @param project where the course stands
     * @param violationSeverity the least severity that counts
     * @param maxAllowedViolations how many that count are let pass
     * @param formats the reports to write
     * @param reportDirectory where to write them
     * @param baselineFile the baseline; the project's default one may be absent
     * @param since a Git revision: only files that differ from it are reported; null for all
     */
    public record Request(
            Project project,
            Severity violationSeverity,
            long maxAllowedViolations,
            List<Format> formats,
            Path reportDirectory,
            Path baselineFile,
            @Nullable String since) {

        /** Copies the list. */
        public Request {
            formats = List.copyOf(formats);
        }
    }

    /**
     * What came of it.
     *
     * @param contentFolder the content folder, as it is shown
     * @param lines the violations, for the console
     * @param summary the closing line
     * @param lessons how many lessons were checked
     * @param failure why the build should fail, if it should
     */
    public record Result(
            String contentFolder, List<LineReport.Line> lines, String summary, int lessons, Optional<String> failure) {

        /** Copies the list. */
        public Result {
            lines = List.copyOf(lines);
        }
    }

    /**
     * {@return what came of a check; empty when the project has no course}
     *
     * @param request what to check
     * @throws GoalException when a setting is wrong, or a file cannot be read or written
     */
    public static Optional<Result> run(Request request) throws GoalException {
        Optional<Path> folder = request.project().contentFolder();
        return folder.isEmpty() ? Optional.empty() : Optional.of(run(request, folder.get()));
    }

    private static Result run(Request request, Path folder) throws GoalException {
        LintResult result = lint(request, folder);
        ReportPaths paths = request.project().reportPaths(folder);
        for (Format format : request.formats()) {
            switch (format) {
                case SARIF ->
                    write(request.reportDirectory().resolve("violations.sarif"), SarifReport.of(result, paths));
            }
        }
        return new Result(
                request.project().shown(folder),
                LineReport.of(result, paths),
                Summary.of(result),
                result.course().lessons().size(),
                failure(request, result));
    }

    private static LintResult lint(Request request, Path folder) throws GoalException {
        LintResult result = lint(request.project(), folder);
        Path file = request.baselineFile();
        if (Files.exists(file)) {
            RuleSettings settings =
                    request.project().configuration(AllRules.load()).rules();
            result = baseline(file).apply(result, new SourceLines(folder), settings);
        } else if (!file.equals(request.project().defaultBaselineFile())) {
            throw new GoalException("The baseline " + file
                    + " does not exist; it is set by course.baselineFile, and course:baseline writes it");
        }
        String since = request.since();
        if (since != null) {
            ChangedFiles changed = ChangedFiles.since(since, folder);
            result = result.only(changed::contains);
        }
        return result;
    }

    private static Baseline baseline(Path file) throws GoalException {
        try {
            return Baseline.parse(Files.readString(file));
        } catch (IOException e) {
            throw new GoalException("The baseline " + file + " cannot be read: " + e, e);
        } catch (IllegalArgumentException e) {
            throw new GoalException(
                    "The baseline " + file + " cannot be used: " + e.getMessage()
                            + "; write it anew with course:baseline",
                    e);
        }
    }

    /** Lints a course as it is, without a baseline. */
    static LintResult lint(Project project, Path folder) throws GoalException {
        try {
            List<Rule> rules = AllRules.load();
            return new Linter(rules, project.configuration(rules)).lint(folder);
        } catch (IOException e) {
            throw new GoalException("The content folder " + folder + " cannot be read: " + e, e);
        }
    }

    private static void write(Path file, String text) throws GoalException {
        WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> failure(Request request, LintResult result) {
        Severity severity = request.violationSeverity();
        long counted = result.violations().stream()
                .filter(v -> v.severity().isAtLeast(severity))
                .count();
        if (counted <= request.maxAllowedViolations()) {
            return Optional.empty();
        }
        String atLeast = severity == Severity.ERROR
                ? Summary.count(counted, "error")
                : Summary.count(counted, "violation") + " of severity "
                        + severity.name().toLowerCase(Locale.ROOT) + " or worse";
        String allowed = request.maxAllowedViolations() == 0 ? "" : " (" + request.maxAllowedViolations() + " allowed)";
        return Optional.of("The course has " + atLeast + allowed + "; see the messages above");
    }
}
