package io.github.coursekit.goal;

import io.github.coursekit.config.Configuration;
import io.github.coursekit.file.ExistingFile;
import io.github.coursekit.fix.FixResult;
import io.github.coursekit.fix.Fixer;
import io.github.coursekit.lint.LintSession;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.lint.RuleNames;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.RulePage;
import io.github.coursekit.rules.courses.MovedPages;
import io.github.coursekit.site.read.FoundSite;
import io.github.coursekit.source.CheckedSource;
import io.github.coursekit.source.OverlaySource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Fixes that were made in memory; nothing is written.
 *
 * @param fixed what they come to
 * @param source the content as they leave it
 * @param counting what counts of what is found in it
 * @param named the files that were named
 * @param cache what earlier checks left
 */
record TriedFixes(FixResult fixed, CheckedSource source, Counting counting, NamedFiles named, BelievedCache cache) {

    /** {@code moved} are the pages that moved since an older version; what is found then is not what a check finds, and is not kept for one. */
    static TriedFixes of(
            ApplyFixes.Request request, Path folder, FoundSite found, MovedPages moved, Surroundings surroundings)
            throws GoalException {
        Project project = request.check().project();
        List<Rule> rules = AllRules.load(surroundings.courses(), moved);
        requireKnown(request.rules(), rules);
        Configuration configuration = project.configuration(rules, found);
        BelievedCache cache =
                BelievedCache.of(request.since() == null ? request.check().cacheFile() : null, Checkout::tracks);
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
            return new TriedFixes(fixed, source, counting, named, cache);
        } catch (IOException e) {
            throw GoalException.unreadable("The content folder " + source, e);
        }
    }

    private static void requireKnown(List<String> wanted, List<Rule> rules) throws GoalException {
        List<String> known = Linter.pages(rules).stream()
                .map(RulePage::rule)
                .map(rule -> rule.id())
                .toList();
        for (String id : wanted) {
            if (!known.contains(id)) {
                throw new GoalException(RuleNames.unknown(id) + " (course.rules); " + RuleNames.advice(id, known));
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
}
