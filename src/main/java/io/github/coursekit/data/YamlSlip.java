package io.github.coursekit.data;

import java.util.List;

/** A slip that writers make in YAML. */
@FunctionalInterface
interface YamlSlip {

    /** {@return what the line should be if this slip was made on it; nothing where it was not} */
    List<YamlGuess> guesses(YamlLine line, YamlLines lines);
}
