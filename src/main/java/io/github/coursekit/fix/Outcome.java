package io.github.coursekit.fix;

import io.github.coursekit.lint.LintResult;
import java.util.List;
import java.util.Set;

/**
 * What it comes to when fixes are made until nothing changes.
 *
 * @param result what linting finds then
 * @param made the fixes that were made, pass by pass
 * @param conflicts why it did not come to an end; nothing when it did
 */
record Outcome(LintResult result, List<Made> made, List<Conflict> conflicts) {

    /** The fixes that touched a file. */
    List<Made> touching(String path) {
        return made.stream()
                .filter(each -> each.candidate().files().contains(path))
                .toList();
    }

    /** The files that fixes have edited. */
    Set<String> files() {
        return Made.files(made);
    }
}
