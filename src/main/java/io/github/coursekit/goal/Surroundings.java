package io.github.coursekit.goal;

import io.github.coursekit.report.Origin;
import io.github.coursekit.target.OtherCourses;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;

/**
 * What a run is told by its surroundings.
 *
 * @param clock what time it is
 * @param progress takes a line from time to time, from any thread
 * @param origin whose reports it writes
 * @param courses tells of the courses that this one depends on
 */
public record Surroundings(InstantSource clock, Consumer<String> progress, Origin origin, OtherCourses courses) {

    /** Time stands still, nobody listens, and no other course is known. */
    public static final Surroundings NONE =
            new Surroundings(InstantSource.fixed(Instant.EPOCH), line -> {}, Origin.UNKNOWN, OtherCourses.UNKNOWN);
}
