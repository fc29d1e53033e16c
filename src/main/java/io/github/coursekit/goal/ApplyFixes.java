package io.github.coursekit.goal;

import io.github.coursekit.config.Configuration;
import io.github.coursekit.file.ExistingFile;
import io.github.coursekit.fix.FixResult;
import io.github.coursekit.fix.FixedFile;
import io.github.coursekit.fix.Fixer;
import io.github.coursekit.fix.LeftOut;
import io.github.coursekit.fix.UnifiedDiff;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.LintSession;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.lint.SourceLines;
import io.github.coursekit.report.ReportInput;
import io.github.coursekit.report.ReportPaths;
import io.github.coursekit.report.Summary;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.RulePage;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.rules.links.ExternalServers;
import io.github.coursekit.site.read.FoundSite;
import io.github.coursekit.source.CheckedSource;
import io.github.coursekit.source.OverlaySource;
import io.github.coursekit.text.EditDistance;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
     */
    public record Request(Check.Request check, boolean unsafe, List<String> rules, List<String> files, boolean dryRun) {

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
    public static Optional<Result> run(Request request, Check.Surroundings surroundings) throws GoalException {
        Optional<Path> folder = request.check().project().contentFolder();
        return folder.isEmpty() ? Optional.empty() : Optional.of(run(request, folder.get(), surroundings));
    }

    private static Result run(Request request, Path folder, Check.Surroundings surroundings) throws GoalException {
        Instant start = surroundings.clock().instant();
        Project project = request.check().project();
        List<Rule> rules = AllRules.load(ExternalServers.NOBODY, surroundings.courses());
        requireKnown(request.rules(), rules);
        FoundSite found = project.site(folder);
        Configuration configuration = project.configuration(rules, found);
        BelievedCache cache = BelievedCache.of(request.check().cacheFile(), Checkout::tracks);
        Linter linter = new Linter(rules, configuration, project.threads(), cache.forLinter());
        OverlaySource overlay = new OverlaySource(project.source(folder, found));
        CheckedSource source = new CheckedSource(overlay);
        try {
            LintSession session = linter.open(source, new ProgressLines(surroundings.progress(), surroundings.clock()));
            Counting counting = Counting.of(request.check(), configuration, source, folder);
            NamedFiles named = NamedFiles.of(request.files(), project, folder);
            WantedFixes wanted = new WantedFixes(request, counting, named);
            FixResult fixed = new Fixer(session, overlay, source, counting::tolerating, path -> obstacle(folder, path))
                    .fix(wanted::isWanted);
            if (!request.dryRun()) {
                write(folder, fixed.files(), project.reportPaths(folder));
            }
            LintResult left = named.asked(counting.asked(fixed.result()));
            ReportInput input = new ReportInput(
                    left,
                    project.reportPaths(folder),
                    new SourceLines(source, left.places()),
                    configuration.settings().roles(),
                    request.check().violationSeverity(),
                    surroundings.origin());
            List<String> warnings = new ArrayList<>(named.warnings(left.course()));
            warnings.addAll(Check.warnings(left, cache, null, found));
            Check.Result check = new Check.Result(
                    project.shown(folder),
                    input,
                    List.of(),
                    Duration.between(start, surroundings.clock().instant()),
                    warnings,
                    "",
                    Check.failure(request.check(), left));
            return result(request, fixed, check, project.reportPaths(folder));
        } catch (IOException e) {
            throw Check.unreadable(source, e);
        }
    }

    private static void requireKnown(List<String> wanted, List<Rule> rules) throws GoalException {
        List<String> known = Linter.pages(rules).stream()
                .map(RulePage::rule)
                .map(rule -> rule.id())
                .toList();
        for (String id : wanted) {
            if (!known.contains(id)) {
                throw new GoalException("There is no rule '" + id + "' (course.rules); "
                        + EditDistance.nearest(id, known)
                                .map(near -> "did you mean '" + near + "'?")
                                .orElse("course:explain lists all"));
            }
        }
    }

    private static Optional<String> obstacle(Path folder, String path) {
        try {
            return ExistingFile.within(folder, path).obstacle();
        } catch (IOException e) {
            return Optional.of("it cannot be looked at: " + e);
        }
    }

    /** Each file is tried, whatever becomes of the others. */
    private static void write(Path folder, List<FixedFile> files, ReportPaths paths) throws GoalException {
        List<String> failures = new ArrayList<>();
        List<String> written = new ArrayList<>();
        for (FixedFile file : files) {
            try {
                ExistingFile.within(folder, file.path()).replace(file.bytesBefore(), file.bytesAfter());
                written.add(paths.of(file.path()));
            } catch (IOException e) {
                failures.add("The file " + paths.of(file.path()) + " is left as it was: " + e.getMessage());
            }
        }
        if (!failures.isEmpty()) {
            if (!written.isEmpty()) {
                failures.add("Mended were " + String.join(", ", written));
            }
            throw new GoalException(failures);
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
        return new Result(check, mended(fixed, paths), notMended(fixed, paths), summary, diff.toString(), failure);
    }

    private static List<String> mended(FixResult fixed, ReportPaths paths) {
        Set<String> changed = fixed.files().stream().map(FixedFile::path).collect(Collectors.toSet());
        Map<String, Map<String, Integer>> byFile = new TreeMap<>();
        for (Violation violation : fixed.mended()) {
            String path = violation.location().path();
            byFile.computeIfAbsent(path, key -> new TreeMap<>())
                    .merge(violation.rule().id(), 1, Integer::sum);
        }
        List<String> lines = new ArrayList<>();
        byFile.forEach((path, rules) -> lines.add(paths.of(path) + ": "
                + rules.entrySet().stream()
                        .map(rule -> rule.getKey() + " " + rule.getValue())
                        .collect(Collectors.joining(", "))));
        changed.stream()
                .filter(path -> !byFile.containsKey(path))
                .sorted()
                .forEach(path -> lines.add(paths.of(path) + ": changed with the others"));
        return lines;
    }

    private static List<String> notMended(FixResult fixed, ReportPaths paths) {
        List<String> warnings = new ArrayList<>();
        for (LeftOut left : fixed.left()) {
            Violation violation = left.violation();
            warnings.add("Not mended: %s in %s (%s), since %s"
                    .formatted(
                            violation.rule().id(),
                            paths.of(violation.location().path()),
                            violation.finding().fact(),
                            left.reason()));
        }
        return warnings;
    }
}
