package io.github.coursekit.goal;

import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.SourceLines;
import io.github.coursekit.report.ReportInput;
import io.github.coursekit.report.ReportPaths;
import io.github.coursekit.report.Summary;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.source.CheckedSource;
import io.github.coursekit.source.FolderSource;
import io.github.coursekit.source.SourceException;
import io.github.coursekit.target.CourseReferences;
import io.github.coursekit.target.CourseTargets;
import io.github.coursekit.text.Lines;
import io.github.coursekit.text.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Checks that what the files of a project say of courses exists: code, pages and configuration that name lessons by their addresses. It is told as what {@code check} finds
 * in lessons.
 */
public final class Links {

    private final CourseTargets targets;
    private final AddressFindings findings;
    private final Map<String, Lines> lines = new TreeMap<>();
    private int references;

    /**
     * What to check.
     *
     * @param project where the files stand
     * @param files patterns of the files, relative to the project; empty for the default
     * @param formats the reports to write
     * @param reportDirectory where to write them
     */
    public record Request(Project project, List<String> files, List<ReportFormat> formats, Path reportDirectory) {

        /** Copies the lists. */
        public Request {
            files = List.copyOf(files);
            formats = List.copyOf(formats);
        }
    }

    /**
     * What came of it.
     *
     * @param input what reports are made from
     * @param files the report files that were written, as they are shown
     * @param warnings what of the request leads to nothing
     * @param summary how many addresses there are, and how many lead nowhere
     * @param standardOutput what is to be written to standard output; empty for nothing
     * @param failure why the build should fail, if it should
     */
    public record Result(
            ReportInput input,
            List<String> files,
            List<String> warnings,
            String summary,
            String standardOutput,
            Optional<String> failure) {

        /** Copies the lists. */
        public Result {
            files = List.copyOf(files);
            warnings = List.copyOf(warnings);
        }

        /** {@return how many places are undecided, and why; empty when none is} */
        public Optional<String> undecided() {
            return Summary.undecided(input.result());
        }
    }

    private Links(CourseTargets targets) {
        this.targets = targets;
        this.findings = AddressFindings.explained();
    }

    /**
     * {@return what came of a check}
     *
     * @param request what to check
     * @param surroundings what is known of the run's surroundings
     * @throws GoalException when a file cannot be read or written
     */
    public static Result run(Request request, Surroundings surroundings) throws GoalException {
        Project project = request.project();
        Links links = new Links(new CourseTargets(surroundings.courses()));
        try {
            CheckedSource source = new CheckedSource(FolderSource.of(project.directory()));
            ReferringFiles files = ReferringFiles.of(source, project, request.files());
            for (String path : files.paths()) {
                links.check(path, source);
            }
            LintResult result = links.findings.result(links.lines);
            String folder = project.shown(project.directory());
            ReportInput input = new ReportInput(
                    result,
                    new ReportPaths(folder),
                    new SourceLines(source, result.places()),
                    CourseSettings.DEFAULT.roles(),
                    Severity.ERROR,
                    surroundings.origin());
            ReportFiles reports = ReportFiles.write(project, request.formats(), request.reportDirectory(), input);
            return new Result(
                    input,
                    reports.files(),
                    files.unmatched().stream().map(Links::unmatched).toList(),
                    links.summary(files.paths().size(), result),
                    reports.standardOutput(),
                    failure(result));
        } catch (SourceException e) {
            throw new GoalException(
                    "The file " + e.problem().path() + " cannot be looked through: " + e.getMessage(), e);
        } catch (IOException e) {
            throw GoalException.unreadable("The folder " + project.directory(), e);
        }
    }

    private void check(String path, CheckedSource source) throws SourceException {
        SourceFile file = SourceFile.decode(path, source.read(path, ReferringFiles.LARGEST_FILE));
        for (CourseReferences.Reference reference : CourseReferences.in(file.text())) {
            lines.put(path, file.lines());
            references++;
            targets.of(reference.address())
                    .ifPresent(found -> findings.add(file.at(reference.range()), reference.address(), found));
        }
    }

    private static String unmatched(String pattern) {
        return "'" + pattern + "' matches no text in the project (course.files)";
    }

    private String summary(int files, LintResult result) {
        String checked = Summary.count(files, "file") + " checked: " + references
                + (references == 1 ? " address of a course" : " addresses of courses");
        long errors = result.count(Severity.ERROR);
        long warnings = result.count(Severity.WARNING);
        return checked
                + (references == 0 ? "" : ", " + (errors == 0 ? "no errors" : Summary.count(errors, "error")))
                + (warnings == 0 ? "" : ", " + Summary.count(warnings, "warning"));
    }

    private static Optional<String> failure(LintResult result) {
        long errors = result.count(Severity.ERROR);
        if (errors == 0) {
            return Optional.empty();
        }
        String what = errors == 1 ? "An address of a course leads" : errors + " addresses of courses lead";
        return Optional.of(what + " nowhere; see the messages above");
    }
}
