package io.github.coursekit.lint;

import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.UndecidedPlace;
import io.github.coursekit.text.Location;

/** Passes on what a rule on the course, with certain options, says of the files that have them: the others have a run of their own. */
final class OptionsReporter implements Reporter {

    private final ActiveRules active;
    private final ActiveRules.Active<CourseRule> rule;
    private final Reporter reporter;

    OptionsReporter(ActiveRules active, ActiveRules.Active<CourseRule> rule, Reporter reporter) {
        this.active = active;
        this.rule = rule;
        this.reporter = reporter;
    }

    @Override
    public void report(Finding finding) {
        if (isFor(finding.location())) {
            reporter.report(finding);
        }
    }

    @Override
    public void limit(Finding finding) {
        if (isFor(finding.location())) {
            reporter.limit(finding);
        }
    }

    @Override
    public void undecided(UndecidedPlace place) {
        if (isFor(place.location())) {
            reporter.undecided(place);
        }
    }

    private boolean isFor(Location location) {
        return active.of(location.path()).options(rule.rule().descriptor()).equals(rule.options());
    }
}
