package io.github.coursekit.fix;

import io.github.coursekit.lint.LintResult;
import io.github.coursekit.rule.Violation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What it comes to when fixes are made until nothing changes.
 *
 * @param result what linting finds then
 * @param made the fixes that were made, pass by pass
 * @param conflicts why it did not come to an end; nothing when it did
 */
record Outcome(LintResult result, List<Made> made, List<Conflict> conflicts) {

    /**
     * A fix that was made.
     *
     * @param candidate the fix
     * @param pass in which pass, from 1
     */
    record Made(Candidate candidate, int pass) {}

    /**
     * Why fixes are not to be made.
     *
     * @param kind what is wrong with them
     * @param reason a clause that follows "since"
     * @param suspects the fixes; of those that {@link Kind#HARM} each may be the one
     * @param brought the violation that stands when it is {@link Kind#HARM}
     */
    record Conflict(Kind kind, String reason, List<Made> suspects, Optional<Violation> brought) {

        enum Kind {
            /** They bring back what was there before. */
            FIGHT,
            /** They leave something for themselves to mend. */
            ENDLESS,
            /** A violation stands that did not stand before. */
            HARM
        }

        /** The files that the suspects edit. */
        Set<String> files() {
            return Outcome.files(suspects);
        }
    }

    /** The fixes that touched a file. */
    List<Made> touching(String path) {
        return made.stream()
                .filter(each -> each.candidate().files().contains(path))
                .toList();
    }

    /** The files that fixes have edited. */
    Set<String> files() {
        return files(made);
    }

    private static Set<String> files(List<Made> fixes) {
        Set<String> files = new TreeSet<>();
        fixes.forEach(each -> files.addAll(each.candidate().files()));
        return files;
    }
}
