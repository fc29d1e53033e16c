package io.github.coursekit.stages;

import io.github.coursekit.course.CourseSettings;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the settings of a course say of the titles of stages, prepared once for all its lessons. */
final class StageWords {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\s]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final CourseSettings settings;
    private final RoleNames roles;
    private final RoleScan scan;
    private final Set<String> ignored;

    StageWords(CourseSettings settings) {
        this.settings = settings;
        this.roles = new RoleNames(settings.roles());
        this.scan = new RoleScan(settings.roles());
        this.ignored =
                settings.ignoredStageTitles().stream().map(StageWords::bare).collect(Collectors.toUnmodifiableSet());
    }

    CourseSettings settings() {
        return settings;
    }

    RoleNames roles() {
        return roles;
    }

    /** Whether the settings name a title, compared without case, numbers and punctuation. */
    boolean isIgnored(String title) {
        return ignored.contains(bare(title));
    }

    /** Whether a lesson can have stages: only labels that are spelt right, letter case aside, found them. */
    boolean mayHaveStages(String path, byte[] file) {
        return settings.needsStages(path) || scan.mayNameRole(file);
    }

    private static String bare(String title) {
        String letters = NO_LETTERS.matcher(title.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return SPACES.matcher(letters.strip()).replaceAll(" ");
    }
}
