package io.github.coursekit.goal;

import io.github.coursekit.report.ChangelogEntry;
import io.github.coursekit.report.ChangesAnnotations;
import io.github.coursekit.report.ChangesInput;
import io.github.coursekit.report.ChangesJUnit;
import io.github.coursekit.report.ChangesJson;
import io.github.coursekit.report.ReleaseNotes;
import io.github.coursekit.report.html.HtmlChanges;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The reports that a comparison has made. JSON, release notes and the entry of a changelog always are; of the formats of a check it makes {@code html}, {@code junit} and {@code github}, so that one
 * setting does for both goals.
 *
 * @param files the files that were written, as they are shown
 * @param standardOutput what is to be written to standard output
 */
record ChangesFiles(List<String> files, String standardOutput) {

    private static final String JSON = "changes.json";
    private static final String NOTES = "changes.md";
    private static final String CHANGELOG = "changelog.md";
    private static final String HTML = "changes.html";
    private static final String JUNIT = "changes-junit.xml";

    static ChangesFiles write(Project project, List<ReportFormat> formats, Path directory, ChangesInput input)
            throws GoalException {
        OutputFolder.require(project.directory(), directory);
        List<String> files = new ArrayList<>();
        files.add(write(project, directory.resolve(JSON), ChangesJson.of(input)));
        files.add(write(project, directory.resolve(NOTES), ReleaseNotes.of(input)));
        files.add(write(project, directory.resolve(CHANGELOG), ChangelogEntry.of(input)));
        if (formats.contains(ReportFormat.JUNIT)) {
            Path junit = directory.resolve(JUNIT);
            OutputFile.write(junit, out -> ChangesJUnit.write(input, out));
            files.add(project.shown(junit));
        }
        if (formats.contains(ReportFormat.HTML)) {
            Path html = directory.resolve(HTML);
            OutputFile.write(html, out -> HtmlChanges.write(input, out));
            files.add(project.shown(html));
        }
        return new ChangesFiles(
                List.copyOf(files), formats.contains(ReportFormat.GITHUB) ? ChangesAnnotations.of(input) : "");
    }

    private static String write(Project project, Path file, String text) throws GoalException {
        OutputFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        return project.shown(file);
    }

    /** Removes those of an earlier run. */
    static void remove(Path project, Path reportDirectory) throws GoalException {
        ReportFiles.remove(project, reportDirectory, List.of(JSON, NOTES, CHANGELOG, HTML, JUNIT));
    }
}
