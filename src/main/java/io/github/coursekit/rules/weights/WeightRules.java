package io.github.coursekit.rules.weights;

import io.github.coursekit.rule.Rule;
import java.util.List;

/** The rules on the order of siblings. */
public final class WeightRules {

    private WeightRules() {}

    /** {@return all of them} */
    public static List<Rule> all() {
        return List.of(
                new WeightFileName(), new WeightPresent(), new WeightSequence(), new WeightUnique(), new WeightValue());
    }
}
