package io.github.coursekit.goal;

import io.github.coursekit.catalog.Coordinates;
import io.github.coursekit.fix.FixResult;
import io.github.coursekit.fix.UnifiedDiff;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.SourceLines;
import io.github.coursekit.report.ReportInput;
import io.github.coursekit.report.ReportPaths;
import io.github.coursekit.report.Summary;
import io.github.coursekit.rules.courses.MovedPages;
import io.github.coursekit.site.read.FoundSite;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Mends what a check finds, as far as rules know how, and checks what is left. */
public final class ApplyFixes {

    private ApplyFixes() {}

    /**
     * What to mend.
     *
     * @param check what to check; no report is written
     * @param unsafe whether to make fixes that may change what a page says, too
     * @param rules the ids of the rules whose violations to mend; empty for all
     * @param files the files to mend: paths of files and folders, or patterns; empty for all
     * @param dryRun whether to show what would change, and write nothing
     * @param since the older version since which pages may have moved; null to ask of none
     * @param coordinates the coordinates of the course; empty without a POM
     */
    public record Request(
            Check.Request check,
            boolean unsafe,
            List<String> rules,
            List<String> files,
            boolean dryRun,
            @Nullable OldSide since,
            Optional<Coordinates> coordinates) {

        /** Copies the lists. */
        public Request {
            rules = List.copyOf(rules);
            files = List.copyOf(files);
        }
    }

    /**
     * What came of it.
     *
     * @param check what a check finds afterwards; in a dry run, what it would find
     * @param mended what was mended in each file, such as {@code heat.md: encoding-nbsp 2, weight-value 1}
     * @param warnings fixes that were asked for and not made, sentences without a full stop
     * @param summary what was mended in one line
     * @param diff what would change, each line ended by a line feed; empty when something was written, or nothing changes
     * @param failure why the build should fail, if it should
     */
    public record Result(
            Check.Result check,
            List<String> mended,
            List<String> warnings,
            String summary,
            String diff,
            Optional<String> failure) {

        /** Copies the lists. */
        public Result {
            mended = List.copyOf(mended);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * {@return what came of mending; empty when the project has no course}
     *
     * @param request what to mend
     * @param surroundings what is known of the run's surroundings
     * @throws GoalException when a setting is wrong, or a file cannot be read or written
     */
    public static Optional<Result> run(Request request, Surroundings surroundings) throws GoalException {
        Optional<Path> folder = request.check().project().contentFolder();
        return folder.isEmpty() ? Optional.empty() : Optional.of(run(request, folder.get(), surroundings));
    }

    private static Result run(Request request, Path folder, Surroundings surroundings) throws GoalException {
        Instant start = surroundings.clock().instant();
        Project project = request.check().project();
        FoundSite found = project.site(folder);
        TriedFixes tried = tried(request, folder, found, surroundings);
        FixResult fixed = tried.fixed();
        if (!request.dryRun()) {
            new MendedFiles(folder, project.reportPaths(folder)).write(fixed.files());
        }
        LintResult left = tried.named().asked(tried.counting().asked(fixed.result()));
        ReportInput input = new ReportInput(
                left,
                project.reportPaths(folder),
                new SourceLines(tried.source(), left.places()),
                tried.counting().configuration().settings().roles(),
                request.check().violationSeverity(),
                surroundings.origin());
        List<String> warnings = new ArrayList<>(tried.named().warnings(left.course()));
        warnings.addAll(CheckWarnings.of(left, tried.cache(), null, found));
        Check.Result check = new Check.Result(
                project.shown(folder),
                input,
                List.of(),
                Duration.between(start, surroundings.clock().instant()),
                warnings,
                "",
                FailureThreshold.of(request.check()).failure(left));
        return result(request, fixed, check, project.reportPaths(folder));
    }

    /** Tries fixes until every page that was given an alias is found by it. */
    private static TriedFixes tried(Request request, Path folder, FoundSite found, Surroundings surroundings)
            throws GoalException {
        if (request.since() == null) {
            return TriedFixes.of(request, folder, found, MovedPages.NONE, surroundings);
        }
        MovedSince since = MovedSince.of(
                request.since(),
                request.check().project(),
                request.coordinates(),
                found,
                surroundings.clock().instant());
        MovedPages moved = since.pages(request.check().project().source(folder, found));
        while (true) {
            TriedFixes tried = TriedFixes.of(request, folder, found, moved, surroundings);
            MovedPages still = since.check(moved, tried.source());
            if (still.equals(moved)) {
                return tried;
            }
            moved = still;
        }
    }

    private static Result result(Request request, FixResult fixed, Check.Result check, ReportPaths paths) {
        StringBuilder diff = new StringBuilder();
        if (request.dryRun()) {
            fixed.files().forEach(file -> diff.append(UnifiedDiff.of(file, paths.of(file.path()))));
        }
        int changed = fixed.files().size();
        String fixes = fixed.mended().size() + (fixed.mended().size() == 1 ? " fix" : " fixes");
        String done = fixes + " in " + Summary.count(changed, "file");
        String summary = changed == 0 ? "Nothing to mend" : (request.dryRun() ? "Would make " : "Made ") + done;
        Optional<String> failure = request.dryRun()
                ? Optional.of(Summary.count(changed, "file") + " would change; run course:fix without course.dryRun")
                        .filter(text -> changed > 0)
                : check.failure();
        FixLines lines = new FixLines(fixed, paths);
        return new Result(check, lines.mended(), lines.notMended(), summary, diff.toString(), failure);
    }
}
