package io.github.coursekit.rule;

import io.github.coursekit.text.Location;
import io.github.coursekit.text.Sentence;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of a place. It is a value: begin it with {@link #at}, add what there is to add, and hand it to {@link Reporter#report}.
 *
 * <pre>{@code
 * reporter.report(Finding.at(text.source().at(heading.range()), "The heading '" + heading.text() + "' shouts")
 *         .advice("lower your voice"));
 * }</pre>
 *
 * @param location where it is
 * @param fact what was found, with its real value, a sentence without a full stop
 * @param advice what to do, an imperative without a full stop; empty when the fact says it
 * @param subject what tells it from other findings of the rule on the same line, such as the key that is missing; empty when the line does
 * @param cause what may be behind it and many others of the rule, a clause that follows their number; empty when nothing but the fact is known
 * @param related a second place that explains it, or null
 * @param fix what mends it, or null when nothing can safely
 */
public record Finding(
        Location location,
        String fact,
        String advice,
        String subject,
        String cause,
        @Nullable RelatedLocation related,
        @Nullable Fix fix) {

    /**
     * Checks that it says something of a place: rules of third parties make findings, too.
     *
     * @throws NullPointerException when it does not
     */
    public Finding {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(advice, "advice");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(cause, "cause");
    }

    /**
     * {@return a finding that is told by its fact alone}
     *
     * @param location where it is
     * @param fact what was found, with its real value, a sentence without a full stop
     */
    public static Finding at(Location location, String fact) {
        return new Finding(location, fact, "", "", "", null, null);
    }

    /**
     * {@return this finding with advice}
     *
     * @param advice what to do, an imperative without a full stop
     */
    public Finding advice(String advice) {
        return new Finding(location, fact, advice, subject, cause, related, fix);
    }

    /**
     * {@return this finding with a subject} A baseline that tolerates one finding tolerates none with another subject on the same line.
     *
     * @param subject the key that is missing, or whatever else tells it from other findings of the rule on the same line
     */
    public Finding subject(String subject) {
        return new Finding(location, fact, advice, subject, cause, related, fix);
    }

    /**
     * {@return this finding with what may be behind it} Where very many findings of a rule have one cause, the console tells that once, with their number.
     *
     * @param cause a clause that follows their number, such as {@code lessons have the key 'wieght', which is not known}, the same for all that have it
     */
    public Finding cause(String cause) {
        return new Finding(location, fact, advice, subject, cause, related, fix);
    }

    /**
     * {@return this finding with a second place that explains it}
     *
     * @param place where
     * @param what what stands there, without a full stop
     */
    public Finding related(Location place, String what) {
        return new Finding(location, fact, advice, subject, cause, new RelatedLocation(place, what), fix);
    }

    /**
     * {@return this finding with what mends it}
     *
     * @param fix the edits, which leave nothing of it
     */
    public Finding fix(Fix fix) {
        return new Finding(location, fact, advice, subject, cause, related, fix);
    }

    /** {@return fact and advice in one sentence, for what has room for one text} */
    public String message() {
        return Sentence.of(fact, advice);
    }
}
