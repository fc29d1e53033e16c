package io.github.coursekit.fix;

import io.github.coursekit.rule.Violation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Why fixes are not to be made.
 *
 * @param kind what is wrong with them
 * @param reason a clause that follows "since"
 * @param suspects the fixes; of those that {@link Kind#HARM} each may be the one
 * @param brought the violation that stands when it is {@link Kind#HARM}
 */
record Conflict(Kind kind, String reason, List<Made> suspects, Optional<Violation> brought) {

    enum Kind {
        /** They bring back what was there before. */
        FIGHT,
        /** They leave something for themselves to mend. */
        ENDLESS,
        /** A violation stands that did not stand before. */
        HARM
    }

    /** The files that the suspects edit. */
    Set<String> files() {
        return Made.files(suspects);
    }
}
