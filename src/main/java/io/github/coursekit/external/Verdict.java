package io.github.coursekit.external;

import java.time.LocalDate;

/** What is known of a link. Only {@link Dead} is a reason to fail a build. */
public sealed interface Verdict {

    /**
     * Readers can open it.
     *
     * @param on the day, in UTC, on which its server said so
     */
    record Alive(LocalDate on) implements Verdict {}

    /**
     * It was dead on as many runs and over as many days as the settings ask for.
     *
     * @param reason why, as a clause such as {@code the server answers 404 (Not Found)}
     * @param since the day, in UTC, on which it was first found dead
     * @param runs on how many runs, with this one; a build is one run, however many checks it has
     */
    record Dead(String reason, LocalDate since, int runs) implements Verdict {}

    /**
     * It was dead on this run, but not yet often or long enough.
     *
     * @param reason as of {@link Dead}
     * @param since as of {@link Dead}
     * @param runs as of {@link Dead}
     */
    record Suspect(String reason, LocalDate since, int runs) implements Verdict {}

    /**
     * This run cannot tell.
     *
     * @param reason why, as a clause such as {@code the server answers 429 (Too Many Requests)}
     */
    record Undecided(String reason) implements Verdict {}
}
