package io.github.coursekit.fix;

import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.LintSession;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextEdits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Makes fixes in memory, pass after pass, each on what linting finds after the one before, until there is nothing left to mend. */
final class Trial {

    /** Edits that lie within each other need a pass for each layer; nobody has seen more than four. */
    private static final int MOST_PASSES = 25;

    /** No mend makes a file so much longer; one that repeats itself would fill the memory before the passes are over. */
    private static final int TIMES_LONGER = 2;

    private static final int MORE_LONGER = 1 << 16;

    private final LintSession session;
    private final EditedTexts texts;
    private final UnaryOperator<LintResult> counting;
    private final Predicate<Violation> wanted;

    private final MadeFixes made = new MadeFixes();
    private LintResult counted;

    /** The last pass: they are numbered through, from 1. */
    private int pass;

    /** Fixes that cannot be made, whatever else is. */
    private final LeftFixes impossible = new LeftFixes();

    /**
     * Prepares trials.
     *
     * @param counting makes of what linting finds what counts
     * @param wanted tells whose fixes to make
     */
    Trial(LintSession session, EditedTexts texts, UnaryOperator<LintResult> counting, Predicate<Violation> wanted) {
        this.session = session;
        this.texts = texts;
        this.counting = counting;
        this.wanted = wanted;
        this.counted = counting.apply(session.result());
    }

    /** What counts as things are. */
    LintResult counted() {
        return counted;
    }

    private void update(Set<String> changed) throws IOException {
        counted = counting.apply(session.update(changed));
    }

    /** The fixes that were found in any run to be impossible, whatever else is made. */
    List<LeftOut> impossible() {
        return impossible.all();
    }

    /**
     * What it comes to, from what stands already on.
     *
     * @param allowed tells which fixes to make
     */
    Outcome run(Predicate<Candidate> allowed) throws IOException {
        List<Candidate> candidates = candidates(allowed);
        for (int i = 0; i < MOST_PASSES && !candidates.isEmpty(); i++) {
            pass++;
            List<Conflict> conflicts = make(Pass.of(candidates));
            if (!conflicts.isEmpty()) {
                return outcome(conflicts);
            }
            candidates = candidates(allowed);
        }
        return candidates.isEmpty() ? outcome(List.of()) : outcome(endless());
    }

    private Outcome outcome(List<Conflict> conflicts) {
        return new Outcome(counted, made.all(), conflicts);
    }

    private List<Conflict> endless() {
        String reason = "after " + MOST_PASSES + " passes there is still something to mend";
        return made.mendedIn(pass).stream()
                .map(path -> made.endless(path, pass, reason))
                .toList();
    }

    /** Takes back all that was made in some files, and in those that such fixes edit, too. */
    void takeBack(Set<String> files) throws IOException {
        Set<String> changed = texts.reset(made.takeBack(files));
        if (!changed.isEmpty()) {
            update(changed);
        }
    }

    private List<Candidate> candidates(Predicate<Candidate> allowed) {
        List<Candidate> candidates = new ArrayList<>();
        for (Violation violation : counted.violations()) {
            Optional<Candidate> candidate =
                    wanted.test(violation) ? Candidate.of(violation, texts).filter(allowed) : Optional.empty();
            candidate.filter(this::isPossible).ifPresent(candidates::add);
        }
        return candidates;
    }

    private boolean isPossible(Candidate candidate) {
        if (impossible.contains(candidate)) {
            return false;
        }
        Optional<String> obstacle = candidate.obstacle(texts);
        obstacle.ifPresent(reason -> impossible.add(candidate, reason));
        return obstacle.isEmpty();
    }

    /** Makes the fixes of a pass, and tells which of them only bring back what was there before, and which swell. */
    private List<Conflict> make(Pass fixes) throws IOException {
        fixes.chosen().forEach(candidate -> made.add(candidate, pass));
        List<Conflict> conflicts = new ArrayList<>();
        for (Map.Entry<String, List<TextEdit>> file : fixes.edits().entrySet()) {
            String path = file.getKey();
            String before = texts.text(path).orElseThrow();
            String after = TextEdits.apply(before, file.getValue());
            made.remember(path, before, after, pass).ifPresent(earlier -> conflicts.add(made.fight(path, earlier)));
            if (after.length()
                    > TIMES_LONGER * texts.original(path).orElseThrow().length() + MORE_LONGER) {
                conflicts.add(made.endless(path, pass, "it makes the file longer and longer"));
            } else {
                texts.put(path, after, file.getValue());
            }
        }
        update(fixes.edits().keySet());
        return conflicts;
    }
}
