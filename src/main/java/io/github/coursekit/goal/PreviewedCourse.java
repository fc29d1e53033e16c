package io.github.coursekit.goal;

import io.github.coursekit.catalog.CatalogLessons;
import io.github.coursekit.catalog.Coordinates;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.Limits;
import io.github.coursekit.file.PathNames;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.SourceLines;
import io.github.coursekit.load.BesideReader;
import io.github.coursekit.pages.LessonTexts;
import io.github.coursekit.pages.PageSettings;
import io.github.coursekit.pages.Pages;
import io.github.coursekit.preview.Snapshot;
import io.github.coursekit.report.Origin;
import io.github.coursekit.report.ReportInput;
import io.github.coursekit.report.Summary;
import io.github.coursekit.report.html.HtmlPanel;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A course that is checked and shown, and follows the changes of its files. Used by one thread. */
final class PreviewedCourse {

    private final Project project;
    private final Coordinates coordinates;
    private final LiveCourse course;
    private final PageSettings settings;

    /**
     * Reads and checks all.
     *
     * @param folder the content folder: when it is gone, another one that would be taken is not the course any more
     * @throws GoalException when there is no course, a setting is wrong, or the content folder cannot be read
     */
    PreviewedCourse(Preview.Request request, Path folder) throws GoalException {
        this.project = request.course().project();
        this.coordinates = request.coordinates();
        this.settings = LearnerPages.settings(project, request.time());
        this.course = LiveCourse.open(request.course(), Map.of());
        if (!course.folder().equals(folder)) {
            throw new GoalException("The content folder " + folder + " is gone; its pages are shown as they were");
        }
    }

    /** The files beside the content that decide how the course is read and shown; each may be absent. */
    List<Path> settingsFiles() {
        List<Path> files = new ArrayList<>(course.settings());
        files.add(project.directory().resolve(LearnerPages.STYLE));
        return files;
    }

    /** Such as {@code 12 lessons checked: 1 error}. */
    String summary() {
        return Summary.of(course.result());
    }

    /** Reads what changed, which is shown at once; {@code changed} are paths relative to the content folder. Whether anything of the course did: then a check is to follow. */
    boolean read(Collection<String> changed) throws IOException {
        List<Path> files = changed.stream()
                .map(path -> path.isEmpty() ? course.folder() : PathNames.resolve(course.folder(), path))
                .toList();
        return course.read(files, Map.of());
    }

    /** The folders, or files, that the site serves beside the content; each may be absent. */
    List<Path> besides() {
        return course.besides();
    }

    /** Reads which files the site serves beside the content. */
    void readBesides() throws IOException {
        course.read(besides(), Map.of());
    }

    /** Checks the course as it was last read. */
    void check() throws IOException {
        course.check();
    }

    /** What was found when the course was last checked. */
    HtmlPanel panel() throws GoalException {
        LintResult result = course.result();
        return new HtmlPanel(new ReportInput(
                result,
                project.reportPaths(course.folder()),
                new SourceLines(course.source(), result.places()),
                result.course().settings().roles(),
                Severity.ERROR,
                Origin.UNKNOWN));
    }

    /** What of the site's configuration cannot be read, a sentence each. */
    List<String> problems() {
        return course.problems();
    }

    /** The course as it was last read, with what is found in it as soon as that is known, and with why it is not as it should be. */
    Snapshot snapshot(CompletableFuture<HtmlPanel> panel, List<String> problems) {
        Pages pages = pages();
        return new Snapshot(
                pages,
                course.source()::open,
                panel,
                Stream.concat(problems.stream(), pages.warnings().stream()).toList());
    }

    /** The pages of the course as it was last read. */
    Pages pages() {
        Course read = course.course();
        // Pages show no hash of any file, and to make them takes long.
        Map<String, String> noHashes = read.files().stream().collect(Collectors.toMap(path -> path, path -> ""));
        CatalogLessons lessons = CatalogLessons.of(read, noHashes, new PackedTargets(read));
        Limits limits = read.settings().limits();
        LessonTexts texts = path -> SourceFile.decode(path, PackedTexts.read(course.source(), path, limits));
        return Pages.of(
                read,
                coordinates.artifactId(),
                lessons,
                texts,
                new BesideReader(course.source(), read.settings())::file,
                settings);
    }
}
