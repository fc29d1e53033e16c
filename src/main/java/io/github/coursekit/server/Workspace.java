package io.github.coursekit.server;

import java.util.Optional;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What an editor says of its workspace. */
final class Workspace implements WorkspaceService {

    private final Projects projects;
    private final OpenCourses courses;

    Workspace(Projects projects, OpenCourses courses) {
        this.projects = projects;
        this.courses = courses;
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        courses.happened(params.getChanges().stream()
                .map(Workspace::event)
                .flatMap(Optional::stream)
                .toList());
    }

    private static Optional<Event> event(FileEvent event) {
        Event.Kind kind = event.getType() == FileChangeType.Changed ? Event.Kind.SAVED : Event.Kind.CAME_OR_WENT;
        return Uris.file(event.getUri()).map(file -> new Event(file, kind));
    }

    @Override
    public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
        projects.change(
                CourseServer.paths(params.getEvent().getAdded()),
                CourseServer.paths(params.getEvent().getRemoved()));
        courses.openAll();
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        // what is set is set where the server is started, and in course.yaml
    }
}
