package io.github.coursekit.hugo;

import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataScalar;
import java.math.BigInteger;

/** Weights, by which Hugo sorts pages. */
public final class HugoWeights {

    private HugoWeights() {}

    /**
     * {@return the weight that Hugo sorts by; 0, which comes last, for all that is no number} A fraction is cut off, a quoted number counts,
     * true is 1.
     *
     * @param node the value of {@code weight}
     */
    public static long of(DataNode node) {
        if (!(node instanceof DataScalar scalar)) {
            return 0;
        }
        return switch (HugoScalars.type(scalar)) {
            case INTEGER -> HugoScalars.integer(scalar).orElseThrow().longValue();
            case FLOAT -> GoFractions.weight(scalar.text());
            case STRING ->
                GoIntegers.parse(scalar.text()).map(BigInteger::longValue).orElse(0L);
            case BOOLEAN -> HugoScalars.isTrue(scalar) ? 1 : 0;
            case NULL -> 0;
        };
    }

    /**
     * {@return whether a value is written for no weight at all: 0, or nothing}
     *
     * @param node the value of {@code weight}
     */
    public static boolean isNone(DataNode node) {
        return node instanceof DataScalar scalar
                && switch (HugoScalars.type(scalar)) {
                    case INTEGER -> HugoScalars.integer(scalar).orElseThrow().signum() == 0;
                    case NULL -> true;
                    case FLOAT, STRING, BOOLEAN -> false;
                };
    }
}
