package io.github.coursekit.goal;

import io.github.coursekit.catalog.Catalog;
import io.github.coursekit.catalog.CatalogMaker;
import io.github.coursekit.catalog.Coordinates;
import io.github.coursekit.course.Course;
import io.github.coursekit.file.PathNames;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.SourceLines;
import io.github.coursekit.pages.LessonTexts;
import io.github.coursekit.pages.PageSettings;
import io.github.coursekit.pages.Pages;
import io.github.coursekit.preview.Snapshot;
import io.github.coursekit.report.Origin;
import io.github.coursekit.report.ReportInput;
import io.github.coursekit.report.Summary;
import io.github.coursekit.report.html.HtmlPanel;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.source.CheckedSource;
import io.github.coursekit.source.SourceException;
import io.github.coursekit.text.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
        this.project = request.project();
        this.coordinates = request.coordinates();
        this.settings = LearnerPages.settings(project, request.time());
        this.course = LiveCourse.open(project, Map.of());
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

    /** Takes changes; {@code changed} are paths relative to the content folder. */
    void update(Collection<String> changed) throws IOException {
        List<Path> files = changed.stream()
                .map(path -> path.isEmpty() ? course.folder() : PathNames.resolve(course.folder(), path))
                .toList();
        course.update(files, Map.of());
    }

    /** The course as it is now. */
    Snapshot snapshot() throws GoalException {
        LintResult result = course.result();
        CheckedSource source = course.source();
        Pages pages = pages(result.course(), source);
        ReportInput input = new ReportInput(
                result,
                project.reportPaths(course.folder()),
                new SourceLines(source, result.places()),
                result.course().settings().roles(),
                Severity.ERROR,
                Origin.UNKNOWN);
        return new Snapshot(pages, source::open, new HtmlPanel(input), pages.warnings());
    }

    private Pages pages(Course read, CheckedSource source) {
        // Pages show no hash of any file, and to make them takes long.
        Map<String, String> noHashes = read.files().stream().collect(Collectors.toMap(path -> path, path -> ""));
        Catalog catalog = CatalogMaker.make(read, coordinates, noHashes, new PackedTargets(read)::of);
        int most = read.settings().limits().fileSize();
        LessonTexts texts = path -> text(source, path, most);
        return Pages.of(read, catalog, texts, settings);
    }

    private static SourceFile text(CheckedSource source, String path, int most) throws IOException {
        try {
            return SourceFile.decode(path, source.read(path, most));
        } catch (SourceException e) {
            throw new IOException(path + ": " + e.getMessage(), e);
        }
    }
}
