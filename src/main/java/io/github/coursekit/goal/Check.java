package io.github.coursekit.goal;

import io.github.coursekit.config.Configuration;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.lint.Progress;
import io.github.coursekit.lint.SourceLines;
import io.github.coursekit.report.CheckstyleReport;
import io.github.coursekit.report.ConsoleRecord;
import io.github.coursekit.report.GitHubReport;
import io.github.coursekit.report.GitLabReport;
import io.github.coursekit.report.JUnitReport;
import io.github.coursekit.report.JsonReport;
import io.github.coursekit.report.LineReport;
import io.github.coursekit.report.Origin;
import io.github.coursekit.report.Report;
import io.github.coursekit.report.ReportInput;
import io.github.coursekit.report.SarifLimit;
import io.github.coursekit.report.SarifReport;
import io.github.coursekit.report.Screen;
import io.github.coursekit.report.Summary;
import io.github.coursekit.report.html.HtmlReport;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rules.links.ExternalServers;
import io.github.coursekit.site.read.FoundSite;
import io.github.coursekit.source.CheckedSource;
import io.github.coursekit.source.ContentSource;
import io.github.coursekit.target.OtherCourses;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lints a course, writes reports and tells whether the build may go on. */
public final class Check {

    private Check() {}

    /** A report that a check can make: its file's name and what writes it. */
    public enum Format {
        /** SARIF 2.1.0. */
        SARIF("violations.sarif"),
        /** Our own JSON. */
        JSON("violations.json"),
        /** JUnit XML. */
        JUNIT("violations-junit.xml"),
        /** Checkstyle XML. */
        CHECKSTYLE("violations-checkstyle.xml"),
        /** GitLab code quality. */
        GITLAB("violations-gitlab.json"),
        /** Annotations of GitHub, which go to standard output. */
        GITHUB(""),
        /** A page for people. */
        HTML("violations.html");

        private final String fileName;

        Format(String fileName) {
            this.fileName = fileName;
        }

        /**
         * {@return the format of a name}
         *
         * @param name the name, in any letter case
         * @throws GoalException when there is no such format
         */
        public static Format of(String name) throws GoalException {
            return ParameterValue.oneOf(Format.class, name, "format", "course.formats");
        }

        /** The file's name; empty for what goes to standard output. */
        String fileName() {
            return fileName;
        }

        /** What writes it; the classes of the others need not be loaded. */
        Report report() {
            return switch (this) {
                case SARIF -> SarifReport::write;
                case JSON -> JsonReport::write;
                case JUNIT -> JUnitReport::write;
                case CHECKSTYLE -> CheckstyleReport::write;
                case GITLAB -> GitLabReport::write;
                case GITHUB -> GitHubReport::write;
                case HTML -> HtmlReport::write;
            };
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
     * @param since a Git revision: only what files that differ from it bring is reported; null for all
     * @param externalLinksFile what is remembered of links to other sites; null to ask no server
     * @param cacheFile what earlier checks left, and where this one leaves what it finds; null for neither. One that Git tracks is not believed
     */
    public record Request(
            Project project,
            Severity violationSeverity,
            long maxAllowedViolations,
            List<Format> formats,
            Path reportDirectory,
            Path baselineFile,
            @Nullable String since,
            @Nullable Path externalLinksFile,
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
                List<Format> formats,
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
     * What a run is told by its surroundings.
     *
     * @param clock what time it is
     * @param progress takes a line from time to time, from any thread
     * @param origin whose reports it writes
     * @param courses tells of the courses that this one depends on
     */
    public record Surroundings(InstantSource clock, Consumer<String> progress, Origin origin, OtherCourses courses) {

        /** Time stands still, nobody listens, and no other course is known. */
        public static final Surroundings NONE =
                new Surroundings(InstantSource.fixed(Instant.EPOCH), line -> {}, Origin.UNKNOWN, OtherCourses.UNKNOWN);
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
        Path memory = request.externalLinksFile();
        requireOwn(request.project(), memory);
        AskedServers servers = memory == null ? null : AskedServers.ofPublicInternet(memory);
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
                warnings(request, result, cache, servers, found),
                reports.standardOutput(),
                failure(request, result));
    }

    private static void requireOwn(Project project, @Nullable Path externalLinksFile) throws GoalException {
        if (externalLinksFile == null) {
            return;
        }
        try {
            if (externalLinksFile.equals(project.defaultExternalLinksFile())) {
                project.requireOwn(externalLinksFile);
            }
        } catch (IOException e) {
            throw new GoalException(
                    "The memory of external links " + externalLinksFile + " cannot be used: " + e.getMessage()
                            + "; if that is meant, set course.externalLinksFile",
                    e);
        }
        OutputFolder.requireOf(project.directory(), externalLinksFile);
    }

    private static List<String> warnings(
            Request request, LintResult result, BelievedCache cache, @Nullable AskedServers servers, FoundSite found) {
        List<String> warnings = warnings(result, cache, servers, found);
        if (request.formats().contains(Format.SARIF)) {
            SarifLimit.of(result)
                    .leftOut()
                    .map(text -> text + ". The formats json and html hold all")
                    .ifPresent(warnings::add);
        }
        return warnings;
    }

    /** What of the site's configuration cannot be read. */
    static List<String> ofSite(FoundSite found) {
        return found.problems().stream()
                .map(problem -> problem + ". The file is the site's configuration; what it says is not known here")
                .toList();
    }

    static List<String> warnings(
            LintResult result, BelievedCache cache, @Nullable AskedServers servers, FoundSite found) {
        List<String> warnings = new ArrayList<>(servers == null ? List.of() : servers.warnings());
        warnings.addAll(ofSite(found));
        cache.warning().ifPresent(warnings::add);
        result.cache().problem().ifPresent(warnings::add);
        return warnings;
    }

    /** Lints a course as it is, without a baseline. */
    static LintResult lint(Linter linter, ContentSource source, Progress progress) throws GoalException {
        try {
            return linter.lint(source, progress);
        } catch (IOException e) {
            throw unreadable(source, e);
        }
    }

    static GoalException unreadable(Object folder, IOException e) {
        return new GoalException("The content folder " + folder + " cannot be read: " + e, e);
    }

    static Optional<String> failure(Request request, LintResult result) {
        Severity severity = request.violationSeverity();
        if (result.hasFailure()) {
            return Optional.of(
                    "The course could not be checked to its end (lint-internal-error); see the messages above");
        }
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
