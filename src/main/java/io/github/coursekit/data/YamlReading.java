package io.github.coursekit.data;

import org.jspecify.annotations.Nullable;

/**
 * How far a text can be read.
 *
 * @param root what it says; null when it cannot be read, or says nothing
 * @param problem why it cannot be read, in plain words; null when all is well
 * @param stumble the UTF-16 offset, in the text, at which reading ended
 * @param context the offset at which what was being read there began
 */
record YamlReading(@Nullable DataNode root, @Nullable DataProblem problem, int stumble, int context) {

    /** Whether all of it can be read, and is keys and values. */
    boolean isWhole() {
        return problem == null && root instanceof DataMapping;
    }
}
