package io.github.coursekit.fix;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fixes that are not made, with the reasons. */
final class LeftFixes {

    private final Map<Candidate.Key, LeftOut> left = new LinkedHashMap<>();
    private final Set<RuleInFile> endless = new HashSet<>();

    private record RuleInFile(String rule, String path) {

        static RuleInFile of(Candidate.Key key) {
            return new RuleInFile(key.rule(), key.path());
        }
    }

    /** Whether a fix is one of them. */
    boolean contains(Candidate candidate) {
        return left.containsKey(candidate.key()) || endless.contains(RuleInFile.of(candidate.key()));
    }

    /** Adds what a conflict is about. One that has no end goes on wherever it is begun: what its rule offers in the file is left altogether. */
    void add(Conflict conflict) {
        for (Made made : conflict.suspects()) {
            Candidate candidate = made.candidate();
            boolean told = conflict.kind() == Conflict.Kind.ENDLESS && !endless.add(RuleInFile.of(candidate.key()));
            if (!told) {
                add(candidate, conflict.reason());
            }
        }
    }

    /** Adds a fix. */
    void add(Candidate candidate, String reason) {
        left.putIfAbsent(candidate.key(), new LeftOut(candidate.violation(), reason));
    }

    /** All of them, in the order in which they were found to be. */
    List<LeftOut> all() {
        return List.copyOf(left.values());
    }
}
