package io.github.coursekit.maven;

import io.github.coursekit.goal.AddPage;
import io.github.coursekit.goal.GoalException;
import io.github.coursekit.goal.NewCourse;
import io.github.coursekit.goal.ParameterValue;
import io.github.coursekit.goal.Project;
import io.github.coursekit.starter.PageKind;
import io.github.coursekit.starter.PluginName;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Makes a first course in the folder where it is called, with all that Maven, an editor and GitHub need; or adds a page to a course. No file that is there is ever
 * written over.
 *
 * @since 1.0.0
 */
@Mojo(name = "new", requiresProject = false, threadSafe = true)
public final class NewMojo extends AbstractCourseMojo {

    /**
     * The title of the course, or of the page that is added. Default for a page: the name of its file.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.title")
    private @Nullable String title;

    /**
     * What to add to a course that is there: {@code lesson}, {@code section} or {@code assessment}. Default: nothing; a first course is made.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.kind")
    private @Nullable String kind;

    /**
     * Where to add it: a path below the content folder, such as {@code baking/bread}; one with a slash at its end is a folder, for a file named after the title.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.path")
    private @Nullable String path;

    /** Maven sets the fields. */
    public NewMojo() {}

    @Override
    boolean isForModules() {
        return false;
    }

    @Override
    void run(GoalLog log) throws GoalException {
        if (kind != null) {
            add(ParameterValue.oneOf(PageKind.class, kind, "kind of page", "course.kind"), log);
        } else if (path != null) {
            throw new GoalException(
                    "course.path says where to add a page, and course.kind is missing, which says what: lesson, section or assessment");
        } else {
            begin(log);
        }
    }

    private void add(PageKind what, GoalLog log) throws GoalException {
        AddPage.Result added = AddPage.run(new AddPage.Request(course(), what, path, title));
        log.info("Added " + added.path());
        if (!added.keys().isEmpty()) {
            log.info("The course's schema asks for " + String.join(", ", added.keys()) + ": write there what is right");
        }
    }

    private void begin(GoalLog log) throws GoalException {
        Project project = course();
        Plugin plugin = execution().getPlugin();
        PluginName name = new PluginName(plugin.getGroupId(), plugin.getArtifactId(), plugin.getVersion());
        Optional<String> packaging =
                module().hasPom() ? Optional.of(mavenProject().getPackaging()) : Optional.empty();
        NewCourse.Result result = NewCourse.run(new NewCourse.Request(project, title, name, packaging));
        result.made().forEach(file -> log.info("Made " + file));
        result.leftAlone().forEach(file -> log.info("Left alone, since it is there already: " + file));
        if (result.pagesBefore()) {
            log.info("There are lessons already, so none was made");
        }
        List<String> part = mavenProject().getPlugin(plugin.getKey()) == null ? result.pomPart() : List.of();
        if (!part.isEmpty()) {
            log.info("Put this into the <plugins> of the <build> in pom.xml:");
            part.forEach(line -> log.info("  " + line));
        }
        log.info("Check and pack the course: mvn verify");
        String add = packaging.isEmpty() ? "mvn course:new" : command("new");
        log.info("Add a lesson: " + add + " -Dcourse.kind=lesson -Dcourse.path="
                + (result.pagesBefore() ? "PATH" : "first-section/next-page"));
    }
}
