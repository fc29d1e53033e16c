package io.github.coursekit.course;

import io.github.coursekit.site.PathPatterns;
import io.github.coursekit.site.Site;
import java.util.List;

/**
 * What a course says about itself in {@code course.yaml}, beside its rules.
 *
 * @param roles the roles that each stage needs an entry for, as they are to be written; at least one
 * @param stageLessons the lessons that must have stages
 * @param ignoredStageTitles titles of headings that are no stages when they have no entry; compared without case, numbers and punctuation
 * @param schemas schemas of the course's own, besides the built-in ones
 * @param requiredHeadings the headings that lessons must have
 * @param prerequisiteKeys the keys of front matter that name the lessons to be read before; letter case does not count
 * @param site the site that publishes it, as far as it is known
 * @param exclude files that are neither linted nor packed
 * @param limits how much of a lesson is read, and how much is said of it
 */
public record CourseSettings(
        List<String> roles,
        PathPatterns stageLessons,
        List<String> ignoredStageTitles,
        List<OwnSchema> schemas,
        List<RequiredHeadings> requiredHeadings,
        List<String> prerequisiteKeys,
        Site site,
        PathPatterns exclude,
        Limits limits) {

    /** The titles that are no stages unless entries say so. */
    public static final List<String> DEFAULT_IGNORED_STAGE_TITLES = IgnoredTitles.all();

    /** What holds without a {@code course.yaml}. */
    public static final CourseSettings DEFAULT = new CourseSettings(
            List.of("DevOps", "SRE"),
            PathPatterns.NONE,
            DEFAULT_IGNORED_STAGE_TITLES,
            List.of(),
            List.of(),
            List.of(),
            Site.DEFAULT,
            PathPatterns.NONE,
            Limits.DEFAULT);

    /** Copies the lists. */
    public CourseSettings {
        roles = List.copyOf(roles);
        ignoredStageTitles = List.copyOf(ignoredStageTitles);
        schemas = List.copyOf(schemas);
        requiredHeadings = List.copyOf(requiredHeadings);
        prerequisiteKeys = List.copyOf(prerequisiteKeys);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("no roles");
        }
    }

    /**
     * {@return whether a lesson must have stages}
     *
     * @param path the lesson's path relative to the content folder, with {@code /}
     */
    public boolean needsStages(String path) {
        return stageLessons.matches(path);
    }

    /**
     * {@return these settings with other limits}
     *
     * @param other the limits
     */
    public CourseSettings with(Limits other) {
        return new CourseSettings(
                roles,
                stageLessons,
                ignoredStageTitles,
                schemas,
                requiredHeadings,
                prerequisiteKeys,
                site,
                exclude,
                other);
    }

    /** {@return these settings for files of which none is left out any more, as in a jar} */
    public CourseSettings withoutExclude() {
        return new CourseSettings(
                roles,
                stageLessons,
                ignoredStageTitles,
                schemas,
                requiredHeadings,
                prerequisiteKeys,
                site,
                PathPatterns.NONE,
                limits);
    }
}
