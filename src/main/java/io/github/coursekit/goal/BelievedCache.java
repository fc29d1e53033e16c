package io.github.coursekit.goal;

import io.github.coursekit.cache.CourseCache;
import io.github.coursekit.lint.LintCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cache that a check builds on. One that came with the checkout is none of ours: whoever can commit could say in it that broken lessons are sound.
 *
 * @param file the file; null for no cache
 * @param warning why the file that was set is not used, a sentence without a full stop
 */
record BelievedCache(@Nullable Path file, Optional<String> warning) {

    /** Tells files that came with a checkout from those that builds have left there. */
    @FunctionalInterface
    interface Tracking {

        /**
         * {@return whether a repository that the file lies in tracks it}
         *
         * @param file a file that is there, its real path
         * @throws GoalException when that cannot be told
         */
        boolean tracks(Path file) throws GoalException;
    }

    static BelievedCache of(@Nullable Path file, Tracking tracking) {
        if (file == null || !Files.exists(file)) {
            return new BelievedCache(file, Optional.empty());
        }
        try {
            // The real path: a link that is committed may lead to a file that is, too.
            return tracking.tracks(file.toRealPath())
                    ? refused(
                            file,
                            "Git tracks it: anybody who commits could say in it what a check finds; run 'git rm --cached'")
                    : new BelievedCache(file, Optional.empty());
        } catch (IOException | GoalException e) {
            return refused(file, "it cannot be told whether Git tracks it: " + e.getMessage());
        }
    }

    /** What a linter builds on; null for nothing. */
    @Nullable
    LintCache forLinter() {
        return file == null ? null : CourseCache.in(file);
    }

    private static BelievedCache refused(Path file, String why) {
        return new BelievedCache(null, Optional.of("The cache " + file + " is neither read nor written, since " + why));
    }
}
