package io.github.coursekit.goal;

import io.github.coursekit.file.PathNames;
import io.github.coursekit.site.PageFiles;
import io.github.coursekit.starter.FirstCourse;
import io.github.coursekit.starter.PluginName;
import io.github.coursekit.starter.StarterFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the files of a first course. What is there already is left alone. */
public final class NewCourse {

    /** Where a POM is, the project may be one of several, and begins elsewhere. */
    private static final Set<String> OF_MAVEN = Set.of("pom.xml", ".mvn/jvm.config");

    private static final String SETTINGS = "course.yaml";
    private static final String DEFAULT_FOLDER = "content";

    /** What no editor shows, and YAML and XML cannot hold as it is: controls, half characters, and ends of lines. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]");

    private NewCourse() {}

    /**
     * What to make.
     *
     * @param project where
     * @param title the course's title; null when none was given
     * @param plugin this plugin
     * @param packaging the packaging of the POM that is there; empty when there is none
     */
    public record Request(Project project, @Nullable String title, PluginName plugin, Optional<String> packaging) {}

    /**
     * What was made.
     *
     * @param made the paths of the files, relative to the project
     * @param leftAlone the paths of those that were there
     * @param pagesBefore whether there was content, so that no page was made
     * @param pomPart what the POM that was there needs, line by line; empty when a POM was made
     */
    public record Result(List<String> made, List<String> leftAlone, boolean pagesBefore, List<String> pomPart) {}

    /**
     * {@return what was made}
     *
     * @param request what to make
     * @throws GoalException when the title is missing or cannot be written, or a file cannot be
     */
    public static Result run(Request request) throws GoalException {
        Project project = request.project();
        String title = title(request.title());
        if (title.contains("${")) {
            throw new GoalException(
                    "course.title holds '${', which Maven takes for the beginning of a property: write it otherwise");
        }
        Path content = content(project);
        boolean pagesBefore = holdsPages(content);
        FirstCourse course = new FirstCourse(
                title, roles(project), slashed(project.directory().relativize(content)), request.plugin());
        List<StarterFile> files = course.files().stream()
                .filter(file ->
                        !OF_MAVEN.contains(file.path()) || request.packaging().isEmpty())
                // The settings of the first pages are none for others.
                .filter(file -> !pagesBefore || !isOfPages(file, course))
                .toList();
        List<String> made = new ArrayList<>();
        List<String> leftAlone = new ArrayList<>();
        for (StarterFile file : files) {
            Path path = PathNames.resolve(project.directory(), file.path());
            (NewFile.write(project, path, file.text()) ? made : leftAlone).add(file.path());
        }
        return new Result(
                made,
                leftAlone,
                pagesBefore,
                request.packaging().map(course::pomPart).orElse(List.of()));
    }

    private static boolean isOfPages(StarterFile file, FirstCourse course) {
        return file.path().equals(SETTINGS) || file.path().startsWith(course.content() + "/");
    }

    /** A title as it was given, without white space around it. */
    static String title(@Nullable String title) throws GoalException {
        if (title == null || title.isBlank()) {
            throw new GoalException(
                    "The course needs a title: set course.title, such as -Dcourse.title=\"Running a Bakery\"");
        }
        if (UNPRINTABLE.matcher(title).find()) {
            throw new GoalException(
                    "course.title holds a character that cannot be shown, such as the end of a line: write it on one line");
        }
        return title.strip();
    }

    private static Path content(Project project) throws GoalException {
        Path set = project.contentDirectory();
        Path folder = set == null
                ? ContentFolder.byDefault(project.directory())
                        .orElse(project.directory().resolve(DEFAULT_FOLDER))
                : project.directory().resolve(set).normalize();
        if (!folder.startsWith(project.directory()) || folder.equals(project.directory())) {
            throw new GoalException("The content folder " + folder + " lies outside of the folder "
                    + project.directory() + "; set course.contentDirectory to one below it");
        }
        return folder;
    }

    private static boolean holdsPages(Path content) throws GoalException {
        if (!Files.isDirectory(content)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(content)) {
            return files.anyMatch(file -> PageFiles.DEFAULT.isPage(file.toString()));
        } catch (IOException e) {
            throw GoalException.unreadable("The content folder " + content, e);
        }
    }

    /** Those of the settings that are there, if any are. */
    private static List<String> roles(Project project) throws GoalException {
        return Files.exists(project.configurationFile())
                ? project.configurationBesideRules(project.siteIfThere())
                        .settings()
                        .roles()
                : FirstCourse.ROLES;
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
