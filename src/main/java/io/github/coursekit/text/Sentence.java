package io.github.coursekit.text;

/** A sentence of a fact and what to do about it, for what has room for one text. */
public final class Sentence {

    private Sentence() {}

    /**
     * {@return both in one sentence}
     *
     * @param fact what was found
     * @param advice what to do; empty for nothing
     */
    public static String of(String fact, String advice) {
        return advice.isEmpty() ? fact : fact + "; " + advice;
    }
}
