package io.github.coursekit.report;

/** How the console shows violations. */
public enum ConsoleStyle {
    /** With the source line, a mark under the place, the second place and the mend; repeats of a rule are folded. */
    FRAME,
    /** One line each, for tools that read them; all of them. */
    LINE
}
