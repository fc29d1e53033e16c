package io.github.coursekit.fix;

import io.github.coursekit.lint.LintResult;
import java.util.List;
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
     * @param path the file in which it is seen
     * @param reason a clause that follows "since"
     * @param suspects the fixes; of those that {@link Kind#HARM} each may be the one
     */
    record Conflict(Kind kind, String path, String reason, List<Made> suspects) {

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

    /** The fixes that touched a file, made behind some pass. */
    List<Made> touching(String path, int behindPass) {
        return made.stream()
                .filter(each -> each.pass() > behindPass && each.candidate().touches(path))
                .toList();
    }

    /** The last pass in which a file was touched; 0 when it never was. */
    int lastPass(String path) {
        return made.stream()
                .filter(each -> each.candidate().touches(path))
                .mapToInt(Made::pass)
                .max()
                .orElse(0);
    }

    /** The files that fixes have edited. */
    Set<String> files() {
        return files(made);
    }

    private static Set<String> files(List<Made> fixes) {
        Set<String> files = new TreeSet<>();
        fixes.forEach(each -> files.addAll(each.candidate().editsByPath().keySet()));
        return files;
    }
}
