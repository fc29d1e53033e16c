package io.github.coursekit.goal;

import io.github.coursekit.lint.Baseline;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.Progress;
import io.github.coursekit.lint.SourceLines;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Writes the baseline: all violations that a check would report now. */
public final class WriteBaseline {

    private WriteBaseline() {}

    /**
     * Writes the baseline of a course.
     *
     * @param project where the course stands
     * @param file the file to write
     * @return how many violations it tolerates; empty when the project has no course
     * @throws GoalException when a setting is wrong, or a file cannot be read or written
     */
    public static Optional<Integer> run(Project project, Path file) throws GoalException {
        Optional<Path> folder = project.contentFolder();
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        LintResult result = Check.lint(project, folder.get(), Progress.NONE);
        Baseline baseline = Baseline.of(result, new SourceLines(folder.get()));
        WholeFile.write(file, baseline.toJson().getBytes(StandardCharsets.UTF_8));
        return Optional.of(baseline.tolerated().values().stream()
                .mapToInt(Integer::intValue)
                .sum());
    }
}
