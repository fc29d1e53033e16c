package io.github.coursekit.lint;

/** Is told how a run goes on. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress NONE = () -> {};

    /** A lesson has been linted. May be called by several threads at once. */
    void lessonLinted();
}
