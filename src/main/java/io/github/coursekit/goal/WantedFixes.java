package io.github.coursekit.goal;

import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.Violation;

/**
 * Tells which fixes a user has asked for.
 *
 * @param request what was asked for
 * @param counting the files that differ from a revision
 * @param named the files that were named
 */
record WantedFixes(ApplyFixes.Request request, Counting counting, NamedFiles named) {

    /** Whether the fix of a violation, if it has one, is asked for. Of a fix of several files all must be. */
    boolean isWanted(Violation violation) {
        Fix fix = violation.fix();
        return fix != null
                && (fix.safe() || request.unsafe())
                && (request.rules().isEmpty()
                        || request.rules().contains(violation.rule().id()))
                && isAsked(violation.location().path())
                && fix.edits().stream().allMatch(edit -> isAsked(edit.location().path()));
    }

    private boolean isAsked(String path) {
        return counting.isAsked(path) && named.contains(path);
    }
}
