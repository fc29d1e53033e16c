package io.github.coursekit.goal;

import io.github.coursekit.catalog.Coordinates;
import io.github.coursekit.compare.Bump;
import io.github.coursekit.compare.CompareSettings;
import io.github.coursekit.compare.Comparer;
import io.github.coursekit.compare.Comparison;
import io.github.coursekit.compare.Edition;
import io.github.coursekit.compare.EditionReader;
import io.github.coursekit.compare.Verdict;
import io.github.coursekit.compare.Version;
import io.github.coursekit.config.Configuration;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.report.ChangesInput;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.site.read.FoundSite;
import io.github.coursekit.source.ContentSource;
import io.github.coursekit.work.Workers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells what changed in a course since an older version of it, and whether its version is large enough for that. */
public final class Compare {

    private Compare() {}

    /**
     * What to compare.
     *
     * @param project where the course stands
     * @param coordinates its coordinates; empty without a POM
     * @param pom its POM; null without one
     * @param old what it is compared with
     * @param incompatible how bad it is when the version is too small
     * @param formats the reports to write beside those that always are; what only a check can make is passed over
     * @param reportDirectory where the reports are written
     * @param now the time, at which dates of publication and expiry are judged unless the settings name another
     */
    public record Request(
            Project project,
            Optional<Coordinates> coordinates,
            @Nullable Path pom,
            OldSide old,
            Severity incompatible,
            List<ReportFormat> formats,
            Path reportDirectory,
            Instant now) {

        /** Copies the list. */
        public Request {
            formats = List.copyOf(formats);
        }
    }

    /**
     * What came of it.
     *
     * @param input what changed, and whether the version is large enough
     * @param pages how many pages the new version has
     * @param files the reports that were written, as they are shown
     * @param standardOutput what is to be written to standard output, at the start of a line; empty for nothing
     */
    public record Result(ChangesInput input, int pages, List<String> files, String standardOutput) {

        /** Copies the list. */
        public Result {
            files = List.copyOf(files);
        }
    }

    /**
     * {@return what came of it; empty when the project has no course}
     *
     * @param request what to compare
     * @throws GoalException when a setting is wrong, or one of the versions cannot be read
     */
    public static Optional<Result> run(Request request) throws GoalException {
        Optional<Path> folder = request.project().contentFolder();
        return folder.isEmpty() ? Optional.empty() : Optional.of(run(request, folder.get()));
    }

    private static Result run(Request request, Path folder) throws GoalException {
        Project project = request.project();
        FoundSite found = project.site(folder);
        Configuration.BesideRules configuration = project.configurationBesideRules(found);
        CourseSettings settings = configuration.settings();
        CompareSettings compare = configuration.compare();
        OldEdition old = OldEdition.read(request.old(), project, request.coordinates(), settings);
        Edition edition = edition(project, project.source(folder, found), settings, name(request));
        Comparison comparison = Comparer.compare(old.edition(), edition, compare, request.now());
        Bump bump = comparison.bump();
        Optional<Verdict> verdict = old.version()
                .flatMap(before -> request.coordinates()
                        .flatMap(coordinates -> Version.parse(coordinates.version()))
                        .map(after -> Verdict.of(bump, before, after, compare.zeroMajor())));
        Optional<String> version = request.coordinates().map(Coordinates::version);
        ChangesInput input = new ChangesInput(
                comparison,
                old.name(),
                version,
                verdict,
                request.incompatible(),
                project.reportPaths(folder),
                old.edition().outline(),
                edition.outline());
        ChangesFiles reports = ChangesFiles.write(project, request.formats(), request.reportDirectory(), input);
        return new Result(input, edition.size(), reports.files(), reports.standardOutput());
    }

    /**
     * Removes the reports of an earlier comparison, before anything of this one can fail.
     *
     * @param project the project's folder, absolute
     * @param reportDirectory where the reports are written
     * @throws GoalException when one cannot be removed
     */
    public static void removeReports(Path project, Path reportDirectory) throws GoalException {
        ChangesFiles.remove(project, reportDirectory);
    }

    private static EditionReader.Name name(Request request) throws GoalException {
        Path pom = request.pom();
        if (pom == null) {
            return new EditionReader.Name(request.coordinates(), Optional.empty());
        }
        try (InputStream in = Files.newInputStream(pom)) {
            return new EditionReader.Name(request.coordinates(), Licences.of(in));
        } catch (IOException e) {
            throw GoalException.unreadable("The POM " + pom, e);
        }
    }

    /** A version of a course as some content makes it. */
    static Edition edition(Project project, ContentSource source, CourseSettings settings, EditionReader.Name name)
            throws GoalException {
        try {
            return new EditionReader(source, settings, new Workers(project.threads())).read(name, Map.of());
        } catch (IOException e) {
            throw GoalException.unreadable("The content folder " + source, e);
        }
    }
}
