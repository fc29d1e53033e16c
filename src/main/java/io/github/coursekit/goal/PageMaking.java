package io.github.coursekit.goal;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How pages for learners are made.
 *
 * @param time the time at which lessons are published or not
 * @param maker the version of the plugin, whose pages may look otherwise than those of another one
 * @param memory the folder in which pages are kept for the next build; null to make all of them anew
 * @param basePath the path that servers show them below, which begins with a slash and does not end with one; empty for the one that the coordinates make
 */
public record PageMaking(
        Instant time, String maker, @Nullable Path memory, Optional<String> basePath) {

    private static final Pattern PATH = Pattern.compile("(?:/[\\p{L}\\p{N}_~-][\\p{L}\\p{N}._~-]*+){1,20}");

    /**
     * How pages are made that are shown below the path of the coordinates.
     *
     * @param time the time at which lessons are published or not
     * @param maker the version of the plugin
     * @param memory the folder in which pages are kept; null to make all of them anew
     */
    public PageMaking(Instant time, String maker, @Nullable Path memory) {
        this(time, maker, memory, Optional.empty());
    }

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

    /**
     * {@return this, with pages that are shown below another path}
     *
     * @param path the path; null for the one that the coordinates make
     * @throws GoalException when it is none
     */
    public PageMaking below(@Nullable String path) throws GoalException {
        if (path != null && !PATH.matcher(path).matches()) {
            throw new GoalException(
                    "course.basePath is '" + path
                            + "'; write a path such as /learn/kitchen, of letters, digits and ._~-, with a slash before each name and none at the end");
        }
        return new PageMaking(time, maker, memory, Optional.ofNullable(path));
    }
}
