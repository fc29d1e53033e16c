package io.github.coursekit.rule;

/** Takes what a rule finds. */
@FunctionalInterface
public interface Reporter {

    /**
     * Takes a finding.
     *
     * @param finding what was found
     */
    void report(Finding finding);

    /**
     * Says that something was not checked because there is too much of it. It is reported as {@code lint-limit}, not as a violation of the rule.
     *
     * @param finding what is too much, with its real value and the limit
     */
    default void limit(Finding finding) {
        report(finding);
    }

    /**
     * Says that a place cannot be judged. It is no violation; how many places there are, and why, is told once for the course. A place counts once, however many rules
     * say so.
     *
     * @param place the place, and what is not at hand
     */
    default void undecided(UndecidedPlace place) {}
}
