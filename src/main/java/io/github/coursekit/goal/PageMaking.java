package io.github.coursekit.goal;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How pages for learners are made.
 *
 * @param time the time at which lessons are published or not
 * @param maker the version of the plugin, whose pages may look otherwise than those of another one
 * @param memory the folder in which pages are kept for the next build; null to make all of them anew
 */
public record PageMaking(
        Instant time, String maker, @Nullable Path memory) {

    /**
     * {@return how pages are made in a build} Without a time of the project it is the day of the build that counts, in UTC.
     *
     * @param outputTimestamp the property {@code project.build.outputTimestamp}; null, or a single character, where it is not set
     * @param clock tells the day
     * @param maker the version of the plugin
     * @param memory the folder in which pages are kept
     * @throws GoalException when the property is no time
     */
    public static PageMaking of(@Nullable String outputTimestamp, InstantSource clock, String maker, Path memory)
            throws GoalException {
        Instant day = clock.instant().truncatedTo(ChronoUnit.DAYS);
        return new PageMaking(OutputTimestamp.instant(outputTimestamp).orElse(day), maker, memory);
    }
}
