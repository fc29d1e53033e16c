package io.github.coursekit.goal;

import io.github.coursekit.config.Configuration;
import io.github.coursekit.lint.Baseline;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.SourceLines;
import io.github.coursekit.source.CheckedSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What counts of what linting finds: what the baseline does not tolerate, in the files that are asked about.
 *
 * @param baseline the baseline
 * @param changed the files that are asked about; nothing for all
 * @param configuration says how severe it is when the baseline is stale
 * @param source what is linted
 */
record Counting(
        Optional<Baseline> baseline,
        Optional<ChangedFiles> changed,
        Configuration configuration,
        CheckedSource source) {

    static Counting of(Check.Request request, Configuration configuration, CheckedSource source, Path folder)
            throws GoalException {
        return new Counting(baseline(request), changed(request, configuration, source, folder), configuration, source);
    }

    private static Optional<Baseline> baseline(Check.Request request) throws GoalException {
        Path file = request.baselineFile();
        if (Files.exists(file)) {
            return Optional.of(BaselineFile.read(request.project(), file));
        }
        if (!file.equals(request.project().defaultBaselineFile())) {
            throw new GoalException("The baseline " + request.project().shown(file)
                    + " does not exist; it is set by course.baselineFile, and course:baseline writes it");
        }
        return Optional.empty();
    }

    private static Optional<ChangedFiles> changed(
            Check.Request request, Configuration configuration, CheckedSource source, Path folder)
            throws GoalException {
        String since = request.since();
        if (since == null) {
            return Optional.empty();
        }
        List<Path> settings = new ArrayList<>(configuration.files());
        settings.add(request.project().configurationFile());
        settings.add(request.baselineFile());
        return Optional.of(ChangedFiles.since(
                since,
                request.project().directory(),
                folder,
                source,
                settings,
                configuration.settings().limits().fileSize()));
    }

    /** What the baseline does not tolerate. */
    LintResult tolerating(LintResult found) {
        return baseline.map(known -> known.apply(found, new SourceLines(source, found.places()), configuration.rules()))
                .orElse(found);
    }

    /** What is said of the files that are asked about. */
    LintResult asked(LintResult found) {
        return changed.map(files -> found.only(files::contains)).orElse(found);
    }

    /** Whether a file, by its path relative to the content folder, is asked about. */
    boolean isAsked(String path) {
        return changed.map(files -> files.contains(path)).orElse(true);
    }
}
