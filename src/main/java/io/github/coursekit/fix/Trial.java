package io.github.coursekit.fix;

import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.LintSession;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextEdits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Makes fixes in memory, pass after pass, each on what linting finds after the one before, until there is nothing left to mend. */
final class Trial {

    /** Edits that lie within each other need a pass for each layer; nobody has seen more than four. */
    static final int MOST_PASSES = 25;

    /** No mend makes a file so much longer; one that repeats itself would fill the memory before the passes are over. */
    private static final int TIMES_LONGER = 2;

    private static final int MORE_LONGER = 1 << 16;

    private final LintSession session;
    private final EditedTexts texts;
    private final UnaryOperator<LintResult> counting;
    private final Predicate<Violation> wanted;

    private LintResult counted;

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
     * What it comes to, from the beginning on.
     *
     * @param made tells which fixes to make
     */
    Outcome run(Predicate<Candidate> made) throws IOException {
        begin();
        Run run = new Run();
        for (int pass = 1; pass <= MOST_PASSES; pass++) {
            List<Candidate> candidates = candidates(made);
            if (candidates.isEmpty()) {
                return new Outcome(counted, run.made, List.of());
            }
            List<Outcome.Conflict> fights = run.make(Pass.of(candidates), pass);
            if (!fights.isEmpty()) {
                return new Outcome(counted, run.made, fights);
            }
        }
        return candidates(made).isEmpty()
                ? new Outcome(counted, run.made, List.of())
                : new Outcome(counted, run.made, List.of(run.endless(MOST_PASSES, path -> true)));
    }

    private void begin() throws IOException {
        Set<String> changed = texts.reset();
        if (!changed.isEmpty()) {
            update(changed);
        }
    }

    private List<Candidate> candidates(Predicate<Candidate> made) {
        List<Candidate> candidates = new ArrayList<>();
        for (Violation violation : counted.violations()) {
            Optional<Candidate> candidate =
                    wanted.test(violation) ? Candidate.of(violation, texts).filter(made) : Optional.empty();
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

    /** One way from the texts as they are to what fixes make of them. */
    private final class Run {

        private final List<Outcome.Made> made = new ArrayList<>();

        /** The texts that each file had, with the pass that made them. */
        private final Map<String, Map<String, Integer>> history = new HashMap<>();

        /** Makes the fixes of a pass, and tells which of them only bring back what was there before. */
        List<Outcome.Conflict> make(Pass pass, int number) throws IOException {
            pass.chosen().forEach(candidate -> made.add(new Outcome.Made(candidate, number)));
            Map<String, Integer> back = new TreeMap<>();
            Set<String> swollen = new TreeSet<>();
            for (Map.Entry<String, List<TextEdit>> file : pass.edits().entrySet()) {
                String path = file.getKey();
                String before = texts.text(path).orElseThrow();
                String after = TextEdits.apply(before, file.getValue());
                Map<String, Integer> had = history.computeIfAbsent(path, key -> new HashMap<>(Map.of(before, 0)));
                Integer earlier = had.putIfAbsent(after, number);
                if (earlier != null) {
                    back.put(path, earlier);
                }
                if (after.length()
                        > TIMES_LONGER * texts.original(path).orElseThrow().length() + MORE_LONGER) {
                    swollen.add(path);
                }
                texts.put(path, after);
            }
            if (!swollen.isEmpty()) {
                return List.of(endless(number, swollen::contains));
            }
            update(pass.edits().keySet());
            return back.entrySet().stream()
                    .map(file -> fight(file.getKey(), file.getValue()))
                    .toList();
        }

        private Outcome.Conflict fight(String path, int since) {
            List<Outcome.Made> fighters = new Outcome(counted, made, List.of()).touching(path, since);
            String rules = fighters.stream()
                    .map(each -> each.candidate().key().rule())
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(" and "));
            return new Outcome.Conflict(
                    Outcome.Conflict.Kind.FIGHT,
                    "the fixes of " + rules + " undo each other in '" + path + "'",
                    fighters);
        }

        /** The fixes of all rules that were still at it in some files in a pass: what they made in earlier passes is half done. */
        Outcome.Conflict endless(int pass, Predicate<String> some) {
            Set<String> files = new TreeSet<>();
            Set<String> rules = new TreeSet<>();
            for (Outcome.Made each : made) {
                if (each.pass() == pass && some.test(each.candidate().key().path())) {
                    files.add(each.candidate().key().path());
                    rules.add(each.candidate().key().rule());
                }
            }
            return new Outcome.Conflict(
                    Outcome.Conflict.Kind.ENDLESS,
                    "after " + pass + " passes there is still something to mend",
                    made.stream()
                            .filter(each -> files.contains(
                                            each.candidate().key().path())
                                    && rules.contains(each.candidate().key().rule()))
                            .toList());
        }
    }
}
