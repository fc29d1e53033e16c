package io.github.coursekit.catalog;

import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Numbers as JSON's readers know them: whole ones of up to 18 digits, and others as doubles. Each has one form, so that what is read is what was written. */
final class CatalogNumbers {

    private static final int MOST_DIGITS = 18;

    private CatalogNumbers() {}

    /** A number in its one form; empty for one that is too large. */
    static Optional<BigDecimal> canonical(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        if (isWhole(stripped)) {
            return Optional.of(stripped);
        }
        double nearest = number.doubleValue();
        return Double.isFinite(nearest)
                ? Optional.of(BigDecimal.valueOf(nearest).stripTrailingZeros())
                : Optional.empty();
    }

    private static boolean isWhole(BigDecimal stripped) {
        // Scales are as large as authors write them.
        return stripped.scale() <= 0 && (long) stripped.precision() - stripped.scale() <= MOST_DIGITS;
    }

    static JsonNode json(BigDecimal canonical) {
        return isWhole(canonical)
                ? JsonNodeFactory.instance.numberNode(canonical.longValueExact())
                : JsonNodeFactory.instance.numberNode(canonical.doubleValue());
    }

    /** The number that a node is; empty for what is none, or too large. */
    static Optional<BigDecimal> read(JsonNode json) {
        if (json.isIntegralNumber()) {
            return canonical(new BigDecimal(json.bigIntegerValue()));
        }
        return json.isNumber() && Double.isFinite(json.doubleValue())
                ? canonical(BigDecimal.valueOf(json.doubleValue()))
                : Optional.empty();
    }
}
