package io.github.coursekit.goal;

import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.file.PathNames;
import io.github.coursekit.site.read.FoundSite;
import io.github.coursekit.starter.NewPage;
import io.github.coursekit.starter.PageKind;
import io.github.coursekit.work.Workers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds a page to a course: behind those beside it, of their type, with the keys that its schema asks for. */
public final class AddPage {

    private AddPage() {}

    /**
     * What to add.
     *
     * @param project where the course stands
     * @param kind what to add
     * @param path where, relative to the content folder or the project; null when it was not said
     * @param title its title; null for the name of its file
     */
    public record Request(
            Project project,
            PageKind kind,
            @Nullable String path,
            @Nullable String title) {}

    /**
     * What was added.
     *
     * @param path the file, as a check shows it
     * @param keys the keys beside the usual ones, which the course's schemas ask for: an author fills them in
     */
    public record Result(String path, List<String> keys) {

        /** Copies the list. */
        public Result {
            keys = List.copyOf(keys);
        }
    }

    /**
     * {@return what was added}
     *
     * @param request what to add
     * @throws GoalException when the path is missing, wrong or taken, or the course or the file cannot be read or written
     */
    public static Result run(Request request) throws GoalException {
        Project project = request.project();
        Path folder = project.contentFolder()
                .orElseThrow(() ->
                        new GoalException("There is no course here to add to: make one, with course.title alone"));
        FoundSite site = project.site(folder);
        PagePath path = PagePath.of(request, folder, site.site().pages());
        CourseSettings settings = project.configurationBesideRules(site).settings();
        List<String> roles = settings.needsStages(path.path()) ? settings.roles() : List.of();
        TriedPage tried = new TriedPage(path, request.kind(), roles);
        try {
            NewPage page = tried.in(project.source(folder, site), settings, new Workers(project.threads()));
            Path file = PathNames.resolve(folder, path.path());
            if (!NewFile.write(project, file, page.text())) {
                throw new GoalException(project.shown(file) + " came into being meanwhile, and stays as it is");
            }
            return new Result(project.shown(file), tried.asked());
        } catch (IOException e) {
            throw GoalException.unreadable("The content folder " + folder, e);
        }
    }
}
