package io.github.coursekit.target;

import java.util.Optional;

/** Where a destination leads in another course. */
public sealed interface CourseTarget {

    /**
     * Something that is there.
     *
     * @param course the course, as {@link CourseAddress#course} writes it
     * @param draft whether it is a page that is not published yet
     */
    record There(String course, boolean draft) implements CourseTarget {}

    /**
     * Nothing.
     *
     * @param fact what is wrong, a sentence without a full stop
     * @param advice what to do, an imperative without a full stop
     * @param replacement the destination to write instead, if nothing else can have been meant
     */
    record Broken(String fact, String advice, Optional<String> replacement) implements CourseTarget {

        Broken(String fact, String advice) {
            this(fact, advice, Optional.empty());
        }
    }

    /**
     * Something that may be there and is not at hand, or nothing.
     *
     * @param cause what is not at hand, a clause
     */
    record Undecided(String cause) implements CourseTarget {}
}
