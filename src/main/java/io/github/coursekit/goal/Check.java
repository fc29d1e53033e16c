package io.github.coursekit.goal;

import io.github.coursekit.config.Configuration;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.lint.Progress;
import io.github.coursekit.lint.SourceLines;
import io.github.coursekit.report.ConsoleRecord;
import io.github.coursekit.report.LineReport;
import io.github.coursekit.report.ReportInput;
import io.github.coursekit.report.Screen;
import io.github.coursekit.report.Summary;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rules.links.ExternalServers;
import io.github.coursekit.site.read.FoundSite;
import io.github.coursekit.source.CheckedSource;
import io.github.coursekit.source.ContentSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lints a course, writes reports and tells whether the build may go on. */
public final class Check {

    private Check() {}

    /**
     * What to check, and what is too bad.
     *
     * @param project where the course stands
     * @param violationSeverity the least severity that counts
     * @param maxAllowedViolations how many that count are let pass
     * @param formats the reports to write
     * @param reportDirectory where to write them
     * @param baselineFile the baseline; the project's default one may be absent
     * @param since a Git revision: only what files that differ from it bring is reported; null for all
     * @param externalLinks where links to other sites are remembered; null to ask no server
     * @param cacheFile what earlier checks left, and where this one leaves what it finds; null for neither. One that Git tracks is not believed
     */
    public record Request(
            Project project,
            Severity violationSeverity,
            long maxAllowedViolations,
            List<ReportFormat> formats,
            Path reportDirectory,
            Path baselineFile,
            @Nullable String since,
            @Nullable RememberedLinks externalLinks,
            @Nullable Path cacheFile) {

        /** Copies the list. */
        public Request {
            formats = List.copyOf(formats);
        }

        /**
         * What to check without asking any server, and without a cache.
         *
         * @param project where the course stands
         * @param violationSeverity the least severity that counts
         * @param maxAllowedViolations how many that count are let pass
         * @param formats the reports to write
         * @param reportDirectory where to write them
         * @param baselineFile the baseline; the project's default one may be absent
         * @param since a Git revision: only files that differ from it are reported; null for all
         */
        public Request(
                Project project,
                Severity violationSeverity,
                long maxAllowedViolations,
                List<ReportFormat> formats,
                Path reportDirectory,
                Path baselineFile,
                @Nullable String since) {
            this(
                    project,
                    violationSeverity,
                    maxAllowedViolations,
                    formats,
                    reportDirectory,
                    baselineFile,
                    since,
                    null,
                    null);
        }
    }

    /**
     * What came of it.
     *
     * @param contentFolder the content folder, as it is shown
     * @param input what reports are made from
     * @param files the report files that were written, as they are shown
     * @param took how long it took
     * @param warnings what the log should say besides the violations, sentences without a full stop
     * @param standardOutput what is to be written to standard output, at the start of a line; empty for nothing
     * @param failure why the build should fail, if it should
     */
    public record Result(
            String contentFolder,
            ReportInput input,
            List<String> files,
            Duration took,
            List<String> warnings,
            String standardOutput,
            Optional<String> failure) {

        private static final List<String> WHOLE = List.of(".html", ".sarif", ".json", ".xml");

        /** Copies the list. */
        public Result {
            files = List.copyOf(files);
            warnings = List.copyOf(warnings);
        }

        /** {@return the violations, a line each} */
        public List<ConsoleRecord> lines() {
            return LineReport.of(input, Screen.PLAIN);
        }

        /** {@return the closing line} */
        public String summary() {
            return Summary.of(input.result());
        }

        /** {@return what is to be said behind it: which rules found most, what is undecided, and which configuration of the site was read} */
        public List<String> remarks() {
            LintResult result = input.result();
            List<String> site = result.course().settings().site().configuration();
            return Stream.of(Summary.topRules(result), Summary.undecided(result), Summary.site(site))
                    .flatMap(Optional::stream)
                    .toList();
        }

        /** {@return how many lessons were checked} */
        public int lessons() {
            return input.result().course().lessons().size();
        }

        /** {@return where all violations can be seen: the report file that is read best, or how to have them} */
        public String whole() {
            return WHOLE.stream()
                    .flatMap(end -> files.stream().filter(file -> file.endsWith(end)))
                    .findFirst()
                    .map(file -> "see " + file)
                    .orElse("-Dcourse.style=line shows all");
        }
    }

    /**
     * {@return what came of a check; empty when the project has no course}
     *
     * @param request what to check
     * @throws GoalException when a setting is wrong, or a file cannot be read or written
     */
    public static Optional<Result> run(Request request) throws GoalException {
        return run(request, Surroundings.NONE);
    }

    /**
     * {@return what came of a check; empty when the project has no course}
     *
     * @param request what to check
     * @param surroundings what is known of the run's surroundings
     * @throws GoalException when a setting is wrong, or a file cannot be read or written
     */
    public static Optional<Result> run(Request request, Surroundings surroundings) throws GoalException {
        Optional<Path> folder = request.project().contentFolder();
        return folder.isEmpty() ? Optional.empty() : Optional.of(run(request, folder.get(), surroundings));
    }

    /**
     * Removes the reports of earlier builds, of all formats. It is done before anything of a check can fail, so that no report is there that looks fresh and is
     * not.
     *
     * @param project the project's folder, absolute
     * @param reportDirectory where reports go, absolute; other files in it stay
     * @throws GoalException when a report cannot be removed
     */
    public static void removeReports(Path project, Path reportDirectory) throws GoalException {
        ReportFiles.remove(project, reportDirectory);
    }

    private static Result run(Request request, Path folder, Surroundings surroundings) throws GoalException {
        Instant start = surroundings.clock().instant();
        RememberedLinks memory = request.externalLinks();
        AskedServers servers = memory == null ? null : AskedServers.ofPublicInternet(request.project(), memory);
        List<Rule> rules = AllRules.load(servers == null ? ExternalServers.NOBODY : servers, surroundings.courses());
        FoundSite found = request.project().site(folder);
        Configuration configuration = request.project().configuration(rules, found);
        Progress progress = new ProgressLines(surroundings.progress(), surroundings.clock());
        BelievedCache cache = BelievedCache.of(request.cacheFile(), Checkout::tracks);
        Linter linter = new Linter(rules, configuration, request.project().threads(), cache.forLinter());
        CheckedSource source = new CheckedSource(request.project().source(folder, found));
        LintResult all = lint(linter, source, progress);
        Counting counting = Counting.of(request, configuration, source, folder);
        LintResult result = counting.asked(counting.tolerating(all));
        ReportInput input = new ReportInput(
                result,
                request.project().reportPaths(folder),
                new SourceLines(source, result.places()),
                configuration.settings().roles(),
                request.violationSeverity(),
                surroundings.origin());
        ReportFiles reports = ReportFiles.write(request.project(), request.formats(), request.reportDirectory(), input);
        Duration took = Duration.between(start, surroundings.clock().instant());
        return new Result(
                request.project().shown(folder),
                input,
                reports.files(),
                took,
                CheckWarnings.of(request, result, cache, servers, found),
                reports.standardOutput(),
                FailureThreshold.of(request).failure(result));
    }

    /** Lints a course as it is, without a baseline. */
    static LintResult lint(Linter linter, ContentSource source, Progress progress) throws GoalException {
        try {
            return linter.lint(source, progress);
        } catch (IOException e) {
            throw GoalException.unreadable("The content folder " + source, e);
        }
    }
}
