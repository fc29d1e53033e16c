package io.github.coursekit.maven;

import io.github.coursekit.goal.ApplyFixes;
import io.github.coursekit.goal.GoalException;
import io.github.coursekit.goal.OldSide;
import io.github.coursekit.goal.Project;
import java.io.File;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Mends what {@code check} finds, as far as that is safe, and tells what is left. Works in any folder, with or without a POM.
 *
 * @since 1.0.0
 */
@Mojo(name = "fix", requiresProject = false, threadSafe = true)
public final class FixMojo extends AbstractLintMojo {

    /**
     * Whether to make fixes, too, that may change what a page says, or that an author has to complete.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.unsafe", defaultValue = "false")
    private boolean unsafe;

    /**
     * The rules whose violations to mend. Default: all.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.rules")
    private @Nullable List<String> rules;

    /**
     * The files to mend: paths of files and folders, or patterns with {@code *} and {@code **}. Default: all.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.files")
    private @Nullable List<String> files;

    /**
     * Whether to write nothing, and to print what would change as a diff. It fails when anything would.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.dryRun", defaultValue = "false")
    private boolean dryRun;

    /**
     * A released version: a page that moved since, and is no more found where it was, is given an alias with {@code course.unsafe}. A version, a range such as
     * {@code [1.0,2.0)} of which the newest is taken, or {@code groupId:artifactId:version} of a course that was called otherwise.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.oldVersion")
    private @Nullable String oldVersion;

    /**
     * The same since what the jar of a course holds, or a folder with a project or with content.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.oldFile")
    private @Nullable File oldFile;

    /**
     * The same since a Git revision, such as {@code v1.2.3}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.oldRevision")
    private @Nullable String oldRevision;

    /**
     * The content folder in that folder or Git revision. Default: the one that the project has.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.oldContentDirectory")
    private @Nullable String oldContentDirectory;

    /** Maven sets the fields. */
    @SuppressWarnings("NullAway.Init")
    public FixMojo() {}

    @Override
    void run(GoalLog log) throws GoalException, MojoFailureException {
        cacheable(false); // it changes its own input
        Project course = course();
        ApplyFixes.Request request = new ApplyFixes.Request(
                request(course, List.of(), module().buildDirectory(), null),
                unsafe,
                list(rules),
                list(files),
                dryRun,
                since(course),
                module().hasPom() ? Optional.of(module().coordinates()) : Optional.empty());
        Optional<ApplyFixes.Result> result = ApplyFixes.run(request, surroundings(log));
        if (result.isEmpty()) {
            passOver(log, "nothing was mended");
            return;
        }
        write(result.get(), log);
        if (dryRun && result.get().failure().isPresent()) {
            throw log.failure(result.get().failure().get());
        }
        failFor(result.get().failure(), log);
    }

    private @Nullable OldSide since(Project course) throws GoalException {
        OldSideParameters old = new OldSideParameters(oldVersion, oldFile, oldRevision, oldContentDirectory);
        if (old.isEmpty() || course.contentFolder().isEmpty()) {
            return null;
        }
        try {
            return old.find(mavenProject(), releases())
                    .orElseThrow(() ->
                            new GoalException("No version of " + mavenProject().getArtifactId() + " in '" + oldVersion
                                    + "' is released (course.oldVersion)"));
        } catch (Releases.OfflineException e) {
            throw new GoalException("" + e.getMessage(), e);
        }
    }

    private void write(ApplyFixes.Result result, GoalLog log) throws GoalException {
        StandardOutput.write(log.screen().colours() ? safe(result.diff(), log) : result.diff());
        result.mended().forEach(log::info);
        result.warnings().forEach(log::warn);
        if (dryRun) {
            result.check().warnings().forEach(log::warn);
            log.close(result.summary());
        } else {
            log.info(result.summary());
            checkLog(log).write(result.check());
        }
    }

    /** On a terminal, where nobody applies it, a diff may hold nothing that the terminal would obey. */
    private static String safe(String diff, GoalLog log) {
        StringBuilder lines = new StringBuilder();
        diff.lines().forEach(line -> lines.append(log.screen().line(line)).append(System.lineSeparator()));
        return lines.toString();
    }

    /** What a user has listed; Maven makes null of nothing between two commas. */
    static List<String> list(@Nullable List<String> values) {
        return values == null
                ? List.of()
                : values.stream().filter(Objects::nonNull).toList();
    }
}
