package io.github.coursekit.lint;

import io.github.coursekit.config.RuleSettings;
import io.github.coursekit.course.FileProblem;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rule.Violation;
import java.util.List;
import java.util.Set;

/** What the engine reports by itself. */
final class EngineRules {

    static final RuleDescriptor INTERNAL_ERROR =
            new RuleDescriptor(RuleSettings.ALWAYS_ERROR, "Every rule does its work on every file", Severity.ERROR);

    static final RuleDescriptor UNREADABLE_FILE = new RuleDescriptor(
            "lint-unreadable-file", "Every file of the course can be read and packed", Severity.ERROR);

    static final RuleDescriptor LIMIT = new RuleDescriptor(
            "lint-limit", "Every file is small and plain enough to be checked to its end", Severity.ERROR);

    static final RuleDescriptor SUPPRESSION = new RuleDescriptor(
            "lint-suppression",
            "A suppression is spelt right, gives a reason and suppresses something",
            Severity.WARNING);

    /** All of them. */
    static final List<RuleDescriptor> ALL =
            List.of(INTERNAL_ERROR, LIMIT, UNREADABLE_FILE, SUPPRESSION, Baseline.STALE);

    private static final Set<String> INCOMPLETE = Set.of(INTERNAL_ERROR.id(), LIMIT.id(), UNREADABLE_FILE.id());

    private EngineRules() {}

    /** Whether a violation says that not all was found that there is. */
    static boolean isIncomplete(Violation violation) {
        return INCOMPLETE.contains(violation.rule().id());
    }

    static RuleDescriptor of(FileProblem.Kind kind) {
        return switch (kind) {
            case UNREADABLE -> UNREADABLE_FILE;
            case LIMIT -> LIMIT;
            case INTERNAL, NOT_STARTED -> INTERNAL_ERROR;
        };
    }
}
