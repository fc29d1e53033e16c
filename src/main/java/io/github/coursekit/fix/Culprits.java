package io.github.coursekit.fix;

import io.github.coursekit.lint.LintResult;
import io.github.coursekit.rule.Violation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds out which of several fixes does harm, by leaving out one half of them and then the other. */
final class Culprits {

    /** Trials for all conflicts of all rounds; what is suspected then is taken for proved. */
    private static final int MOST_TRIALS = 256;

    private final Trial trial;
    private final LintResult before;
    private final LeftFixes left;
    private int trials;

    /** {@code left} are fixes that are not made anyway. */
    Culprits(Trial trial, LintResult before, LeftFixes left) {
        this.trial = trial;
        this.before = before;
        this.left = left;
    }

    /** The conflicts with those of their suspects that each of them needs. */
    List<Conflict> of(List<Conflict> conflicts) throws IOException {
        List<Conflict> proved = new ArrayList<>();
        for (Conflict conflict : conflicts) {
            proved.add(conflict.kind() == Conflict.Kind.HARM ? narrowed(conflict) : conflict);
        }
        return proved;
    }

    private Conflict narrowed(Conflict conflict) throws IOException {
        return new Conflict(
                conflict.kind(),
                conflict.reason(),
                culprits(conflict.suspects(), conflict, Set.of()),
                conflict.brought());
    }

    /** Whether a conflict is not seen when some fixes are left out; only in its files all is made anew. */
    private boolean isGone(Conflict conflict, Set<Candidate.Key> omitted) throws IOException {
        trials++;
        Set<String> files = conflict.files();
        trial.takeBack(files);
        Outcome outcome = trial.run(candidate -> !left.contains(candidate)
                && !omitted.contains(candidate.key())
                && files.containsAll(candidate.files()));
        return outcome.conflicts().isEmpty()
                && Consequences.of(before, outcome).stream()
                        .noneMatch(violation -> conflict.brought().stream().anyMatch(each -> isAlike(each, violation)));
    }

    /** Of another rule or in another file it is for another conflict. */
    private static boolean isAlike(Violation brought, Violation violation) {
        return brought.rule().id().equals(violation.rule().id())
                && brought.location().path().equals(violation.location().path());
    }

    private List<Made> culprits(List<Made> suspects, Conflict conflict, Set<Candidate.Key> omitted) throws IOException {
        if (suspects.size() <= 1 || trials >= MOST_TRIALS) {
            return suspects;
        }
        List<Made> first = suspects.subList(0, suspects.size() / 2);
        List<Made> second = suspects.subList(suspects.size() / 2, suspects.size());
        Set<Candidate.Key> withoutFirst = with(omitted, first);
        if (isGone(conflict, withoutFirst)) {
            return culprits(first, conflict, omitted);
        }
        Set<Candidate.Key> withoutSecond = with(omitted, second);
        if (isGone(conflict, withoutSecond)) {
            return culprits(second, conflict, omitted);
        }
        List<Made> both = new ArrayList<>(culprits(first, conflict, withoutSecond));
        both.addAll(culprits(second, conflict, withoutFirst));
        return both;
    }

    private static Set<Candidate.Key> with(Set<Candidate.Key> keys, List<Made> more) {
        Set<Candidate.Key> all = new HashSet<>(keys);
        more.forEach(made -> all.add(made.candidate().key()));
        return all;
    }
}
