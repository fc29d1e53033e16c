package io.github.coursekit.fix;

import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.LintSession;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.source.CheckedSource;
import io.github.coursekit.source.OverlaySource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Makes fixes in memory until nothing changes, and leaves out those that do harm. It writes nothing.
 *
 * <pre>{@code
 * OverlaySource overlay = new OverlaySource(FolderSource.of(folder));
 * CheckedSource source = new CheckedSource(overlay);
 * Fixer fixer = new Fixer(linter.open(source, Progress.NONE), overlay, source, UnaryOperator.identity(), path -> Optional.empty());
 * FixResult result = fixer.fix(violation -> violation.fix() != null && violation.fix().safe());
 * }</pre>
 *
 * <p>All edits of a fix are made or none. Fixes that overlap wait for the next pass. A fix is left out, and told, when it would change front matter that it
 * is not meant for; when it and others only bring back what was there before; and when a violation stands afterwards that did not before. What is left comes
 * to an end, and is the same for the same input.
 */
public final class Fixer {

    /** So often fixes that did harm are taken back; then none is made. */
    private static final int MOST_TRIALS = 100;

    /** So often what was left out is tried again behind what was made. */
    private static final int MOST_ROUNDS = 10;

    private final LintSession session;
    private final EditedTexts texts;
    private final UnaryOperator<LintResult> counting;

    /**
     * Prepares to fix.
     *
     * @param session what was linted, from {@code source}
     * @param overlay takes the texts that fixes make
     * @param source lies over {@code overlay}
     * @param counting makes of what linting finds what counts: for instance, it takes out what a baseline tolerates
     * @param obstacles tells by its path why a file is left as it is, a clause about it; asked once for each file that a fix edits
     */
    public Fixer(
            LintSession session,
            OverlaySource overlay,
            CheckedSource source,
            UnaryOperator<LintResult> counting,
            Function<String, Optional<String>> obstacles) {
        this.session = session;
        this.texts = new EditedTexts(overlay, source, obstacles);
        this.counting = counting;
    }

    /**
     * {@return what the fixes come to} The linter's session and the overlay are left as fixes have made them.
     *
     * @param wanted tells whose fixes to make
     * @throws IOException when the content folder itself cannot be listed, or the waiting thread is interrupted
     */
    public FixResult fix(Predicate<Violation> wanted) throws IOException {
        List<Violation> mended = new ArrayList<>();
        for (int round = 1; ; round++) {
            Trial trial = new Trial(session, texts, counting, wanted);
            LeftFixes left = new LeftFixes();
            Outcome outcome = withoutHarm(trial, left);
            outcome.made().forEach(made -> mended.add(made.candidate().violation()));
            List<LeftOut> told = new ArrayList<>(left.all());
            told.addAll(trial.impossible());
            // What was left out beside others may do no harm behind them: what a second run would mend is mended now.
            if (told.isEmpty() || outcome.made().isEmpty() || round == MOST_ROUNDS) {
                return new FixResult(texts.changed(), mended, told, outcome.result());
            }
            texts.settle();
        }
    }

    /** What comes of all fixes but those that do harm, which are added to {@code left}. */
    private static Outcome withoutHarm(Trial trial, LeftFixes left) throws IOException {
        LintResult before = trial.counted();
        Culprits culprits = new Culprits(trial, before, left);
        Outcome outcome = trial.run(candidate -> !left.contains(candidate));
        for (int i = 0; i < MOST_TRIALS; i++) {
            List<Conflict> conflicts = conflicts(before, outcome);
            if (conflicts.isEmpty()) {
                return outcome;
            }
            culprits.of(conflicts).forEach(left::add);
            trial.takeBack(files(conflicts));
            outcome = trial.run(candidate -> !left.contains(candidate));
        }
        trial.takeBack(outcome.files());
        return trial.run(candidate -> false);
    }

    private static Set<String> files(List<Conflict> conflicts) {
        Set<String> files = new TreeSet<>();
        conflicts.forEach(conflict -> files.addAll(conflict.files()));
        return files;
    }

    /** Why an outcome is none to be written. */
    static List<Conflict> conflicts(LintResult before, Outcome outcome) {
        if (!outcome.conflicts().isEmpty()) {
            return outcome.conflicts();
        }
        List<Conflict> conflicts = new ArrayList<>();
        Set<String> files = new LinkedHashSet<>();
        for (Violation brought : Consequences.of(before, outcome)) {
            String path = brought.location().path();
            if (files.add(path)) {
                List<Made> touching = outcome.touching(path);
                List<Made> suspects = touching.isEmpty() ? outcome.made() : touching;
                String reason = "then %s would be found in '%s': %s"
                        .formatted(brought.rule().id(), path, brought.finding().fact());
                conflicts.add(new Conflict(Conflict.Kind.HARM, reason, suspects, Optional.of(brought)));
            }
        }
        return conflicts;
    }
}
