package io.github.coursekit.goal;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files and folders that decide what goals make of a course, found before any goal runs. Any of them may be absent: goals tell. */
public final class Inputs {

    private Inputs() {}

    /**
     * {@return the folders that content is taken from, or would be if they were there; absolute}
     *
     * @param project where the course stands
     */
    public static List<Path> contentFolders(Project project) {
        return new ContentFolder(project.directory(), project.top(), project.kind(), project.contentDirectory())
                .candidates();
    }

    /**
     * {@return the folder of static files beside a content folder, absolute}
     *
     * @param contentFolder a content folder, absolute
     */
    public static Path staticFolder(Path contentFolder) {
        return contentFolder.resolveSibling("static");
    }

    /**
     * {@return the configuration file, the style sheet of pages, and the files that the configuration extends or takes schemas from, absolute; the first alone when the configuration is
     * wrong beside its rules, as no goal makes anything of such a course} A pipe or device is none: to read it to the end may take for ever.
     *
     * @param project where the course stands
     */
    public static List<Path> configurationFiles(Project project) {
        Path file = project.configurationFile();
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return List.of();
        }
        List<Path> files = new ArrayList<>(List.of(file));
        Path style = project.directory().resolve(LearnerPages.STYLE);
        if (Files.isRegularFile(style, LinkOption.NOFOLLOW_LINKS)) {
            files.add(style);
        }
        if (Files.isRegularFile(file)) {
            try {
                files.addAll(
                        project.configurationBesideRules(project.siteIfThere()).files());
            } catch (GoalException e) {
                return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? List.of(file) : List.of();
            }
        }
        return files;
    }
}
