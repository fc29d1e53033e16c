package io.github.coursekit.goal;

import io.github.coursekit.lint.Baseline;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.lint.Progress;
import io.github.coursekit.lint.SourceLines;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rules.links.ExternalServers;
import io.github.coursekit.site.read.FoundSite;
import io.github.coursekit.source.CheckedSource;
import io.github.coursekit.target.OtherCourses;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Writes the baseline: all errors and warnings that a check would report now, and hints where they fail the build. */
public final class WriteBaseline {

    private WriteBaseline() {}

    /**
     * Writes the baseline of a course.
     *
     * @param project where the course stands
     * @param file the file to write
     * @param violationSeverity the least severity that fails the build
     * @param courses tells of the courses that this one depends on
     * @return how many violations it tolerates; empty when the project has no course
     * @throws GoalException when a setting is wrong, or a file cannot be read or written
     */
    public static Optional<Integer> run(Project project, Path file, Severity violationSeverity, OtherCourses courses)
            throws GoalException {
        Optional<Path> folder = project.contentFolder();
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        OutputFolder.requireOf(project.directory(), file);
        List<Rule> rules = AllRules.load(ExternalServers.NOBODY, courses);
        FoundSite found = project.site(folder.get());
        Linter linter = new Linter(rules, project.configuration(rules, found), project.threads());
        CheckedSource source = new CheckedSource(project.source(folder.get(), found));
        LintResult result = Check.lint(linter, source, Progress.NONE);
        Severity least = violationSeverity == Severity.INFO ? Severity.INFO : Severity.WARNING;
        Baseline baseline = Baseline.of(result, least, new SourceLines(source, result.places()));
        OutputFile.write(file, baseline::write);
        return Optional.of(baseline.tolerated().values().stream()
                .mapToInt(Integer::intValue)
                .sum());
    }
}
