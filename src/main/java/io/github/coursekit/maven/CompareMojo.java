package io.github.coursekit.maven;

import io.github.coursekit.catalog.Coordinates;
import io.github.coursekit.compare.Comparison;
import io.github.coursekit.goal.Compare;
import io.github.coursekit.goal.GoalException;
import io.github.coursekit.goal.OldSide;
import io.github.coursekit.report.ChangesReport;
import io.github.coursekit.report.Summary;
import io.github.coursekit.rule.Severity;
import java.io.File;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Tells what changed in the course since a released version, whom that breaks, and which version it asks for. Fails when the version is too small. No POM is changed.
 *
 * @since 1.0.0
 */
@Mojo(name = "compare", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CompareMojo extends AbstractCourseMojo {

    private static final int MOST_UNDECIDED = 10;

    /**
     * Whether the build fails when the version is too small for what changed; else it is a warning.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.failOnIncompatible", defaultValue = "true")
    private boolean failOnIncompatible;

    /**
     * The released version to compare with: a version, a range such as {@code [1.0,2.0)} of which the newest is taken, or {@code groupId:artifactId:version} of
     * a course that was called otherwise. Default: the newest release below the project's version.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.oldVersion")
    private @Nullable String oldVersion;

    /**
     * What to compare with instead of a released version: the jar of a course, or a folder with a project or with content.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.oldFile")
    private @Nullable File oldFile;

    /**
     * A Git revision to compare with instead of a released version, such as {@code v1.2.3}. The work tree is not touched.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.oldRevision")
    private @Nullable String oldRevision;

    /**
     * The content folder in the folder or Git revision that is compared with. Default: the one that the project has.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.oldContentDirectory")
    private @Nullable String oldContentDirectory;

    /**
     * The reports to write beside {@code changes.json}, {@code changes.md} and {@code changelog.md}: {@code html} as the page {@code changes.html}, {@code junit} as the file {@code changes-junit.xml}, and {@code github} as annotations on
     * standard output, which are written in GitHub's CI anyway. Other formats of {@code course:check} are taken, and nothing is written for them. Default: none.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.formats")
    private @Nullable List<String> formats;

    /**
     * Where report files go. Default: {@code course} in the project's build directory; without a POM {@code target/course} in the current folder.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.reportDirectory")
    private @Nullable File reportDirectory;

    /** Maven sets the fields. */
    @SuppressWarnings("NullAway.Init")
    public CompareMojo() {}

    @Override
    void run(GoalLog log) throws GoalException, MojoFailureException {
        cacheable(false); // what is released decides, too
        Compare.removeReports(module().directory(), module().reportDirectory(reportDirectory));
        if (course().contentFolder().isEmpty()) {
            passOver(log, "nothing was compared");
            return;
        }
        try {
            Optional<OldSide> old = old().find(mavenProject(), releases());
            if (old.isEmpty()) {
                log.close("No release of " + mavenProject().getArtifactId()
                        + " yet to compare with: any version will do");
                return;
            }
            compare(old.get(), log);
        } catch (Releases.OfflineException e) {
            log.warn(e.getMessage() + "; nothing was compared");
        }
    }

    private OldSideParameters old() {
        return new OldSideParameters(oldVersion, oldFile, oldRevision, oldContentDirectory);
    }

    private void compare(OldSide old, GoalLog log) throws GoalException, MojoFailureException {
        Optional<Coordinates> coordinates = module().hasPom() ? Optional.of(module().coordinates()) : Optional.empty();
        Optional<Compare.Result> compared = Compare.run(new Compare.Request(
                course(),
                coordinates,
                path(mavenProject().getFile()),
                old,
                failOnIncompatible ? Severity.ERROR : Severity.WARNING,
                WantedFormats.of(formats, List.of()),
                module().reportDirectory(reportDirectory),
                Instant.now()));
        if (compared.isEmpty()) {
            return;
        }
        Compare.Result result = compared.get();
        Comparison comparison = result.input().comparison();
        ChangesReport.of(result.input(), log.screen()).forEach(log::violation);
        undecided(comparison.undecided(), log);
        comparison.stale().forEach(log::warn);
        log.close(Summary.count(result.pages(), "page") + " compared with "
                + result.input().before() + ": " + ChangesReport.count(comparison));
        log.info("All changes: " + String.join(", ", result.files()));
        StandardOutput.write(result.standardOutput());
        int moved = comparison.aliases().size();
        if (moved > 0) {
            log.info(Summary.count(moved, "page")
                    + " moved: with the old URL among its aliases each would still be found at it; write them by: "
                    + command("fix") + " " + old().named(result.input().before())
                    + " -Dcourse.rules=course-moved-page -Dcourse.unsafe");
        }
        new VerdictLog(log, mavenProject(), failOnIncompatible).write(result.input());
    }

    private static void undecided(List<String> undecided, GoalLog log) {
        undecided.stream().limit(MOST_UNDECIDED).forEach(line -> log.warn("Undecided: " + line));
        if (undecided.size() > MOST_UNDECIDED) {
            log.warn("Undecided: and " + (undecided.size() - MOST_UNDECIDED) + " more");
        }
    }
}
