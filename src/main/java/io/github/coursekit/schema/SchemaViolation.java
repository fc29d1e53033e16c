package io.github.coursekit.schema;

import io.github.coursekit.text.TextRange;
import java.util.Optional;

/**
 * What a schema does not allow, or why it could not judge.
 *
 * @param kind which of the two
 * @param range the value, or the key, that is wrong or too long; empty when something is missing at the top
 * @param fact what was found and what is asked for, in an author's words, without a full stop
 * @param advice what to do, without a full stop; empty when the fact says it, or when a key is missing
 * @param missingKey the key that is missing; empty when none is
 */
public record SchemaViolation(Kind kind, Optional<TextRange> range, String fact, String advice, String missingKey) {

    /** What a violation says. */
    public enum Kind {
        /** The schema does not allow it. */
        WRONG,
        /** There is more of it than the schema is tried on. */
        LIMIT
    }

    static SchemaViolation wrong(TextRange range, String fact, String advice) {
        return new SchemaViolation(Kind.WRONG, Optional.of(range), fact, advice, "");
    }
}
