package io.github.coursekit.rule.test;

/**
 * One thing that the page of a rule claims, ready to be tried.
 *
 * @param name what is claimed, a clause such as {@code Bad gives exactly the violations}
 * @param body throws an {@link AssertionError} when it does not hold
 */
public record PageTest(String name, Runnable body) {

    /**
     * Tries it.
     *
     * @throws AssertionError when it does not hold; the message holds what was expected and what came
     */
    public void run() {
        body.run();
    }
}
