package io.github.coursekit.goal;

import io.github.coursekit.catalog.Coordinates;
import io.github.coursekit.preview.FolderWatch;
import io.github.coursekit.preview.Live;
import io.github.coursekit.preview.PreviewServer;
import io.github.coursekit.preview.SettingsWatch;
import io.github.coursekit.report.html.HtmlPanel;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Shows a course as learners will see it, with what is wrong beside each page, and follows what changes on disk until it is closed. */
public final class Preview implements Closeable {

    /** Settings are few files in many folders, which are looked at now and then. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private static final int MOST_TOLD = 5;

    private final Request request;
    private final Path folder;
    private final Live live;
    private final FolderWatch watch;
    private final PreviewServer server;
    private PreviewedCourse course;
    private SettingsWatch settings;
    private SettingsWatch besides;

    /** Why the course is not shown as its settings are on disk, a sentence each. */
    private List<String> problems;

    /**
     * What to show, and where.
     *
     * @param course the course, as a check of it is told
     * @param coordinates the course's coordinates
     * @param host the name or address to listen at
     * @param port the port; 0 for one that is free
     * @param time the time at which lessons are published or not
     * @param log takes a line when something changed, from the thread that follows
     */
    public record Request(
            EditedCourse course, Coordinates coordinates, String host, int port, Instant time, Consumer<String> log) {}

    private Preview(Request request, Path folder) throws GoalException {
        this.request = request;
        this.folder = folder;
        ListeningAddress address = new ListeningAddress(request.host(), request.port());
        InetSocketAddress socket = address.socket();
        this.watch = watch(folder); // before all is read, so that no change is missed
        try {
            this.course = new PreviewedCourse(request, folder);
            this.settings = SettingsWatch.of(course.settingsFiles());
            this.besides = SettingsWatch.below(course.besides());
            this.problems = course.problems();
            this.live = new Live(course.snapshot(CompletableFuture.completedFuture(course.panel()), problems));
            this.server = PreviewServer.start(socket, live);
        } catch (IOException e) {
            closeQuietly();
            throw address.unusable(e);
        } catch (GoalException | RuntimeException e) {
            closeQuietly();
            throw e;
        }
    }

    /**
     * {@return a preview that browsers can open}
     *
     * @param request what to show, and where
     * @throws GoalException when there is no course, a setting is wrong, the content folder cannot be read or watched, or nobody can listen there
     */
    public static Preview start(Request request) throws GoalException {
        Project project = request.course().project();
        Path folder = project.contentFolder()
                .orElseThrow(() -> new GoalException("There is no course to show in "
                        + project.directory()
                        + "; go to the folder of the module that you want to see, or set course.contentDirectory"));
        return new Preview(request, folder);
    }

    private static FolderWatch watch(Path folder) throws GoalException {
        try {
            return FolderWatch.of(folder);
        } catch (IOException e) {
            throw new GoalException("The folder " + folder + " cannot be watched for changes: " + e.getMessage(), e);
        }
    }

    /** {@return the address to open in a browser} */
    public URI address() {
        return server.address();
    }

    /** {@return what was found, such as {@code 12 lessons checked, 1 error}} */
    public String summary() {
        return course.summary();
    }

    /**
     * Follows what changes on disk until the thread is interrupted or the preview is closed.
     *
     * @throws GoalException when the folder can be watched no longer
     */
    public void follow() throws GoalException {
        try {
            while (true) {
                SortedSet<String> changed = watch.next(BETWEEN_LOOKS);
                if (settings.hasChanged()) {
                    reopen("the settings");
                } else if (changed.contains("")) {
                    reopen("the course");
                } else if (besides.hasChanged()) {
                    besides = SettingsWatch.below(course.besides());
                    course.read(changed);
                    course.readBesides();
                    show("files beside the course");
                } else if (!changed.isEmpty()) {
                    update(changed);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new GoalException("The folder " + folder + " cannot be watched any longer: " + e, e);
        }
    }

    private void update(SortedSet<String> changed) throws GoalException {
        String told = changed.stream().limit(MOST_TOLD).collect(Collectors.joining(", "))
                + (changed.size() > MOST_TOLD ? " and " + (changed.size() - MOST_TOLD) + " more" : "");
        try {
            if (course.read(changed)) {
                show(told);
            }
        } catch (IOException e) {
            reopen(told); // the content folder is gone, or goes
        }
    }

    /** Pages wait for no rule: what is wrong with them follows. */
    private void show(String changed) throws GoalException, IOException {
        CompletableFuture<HtmlPanel> panel = new CompletableFuture<>();
        live.show(course.snapshot(panel, problems));
        try {
            course.check();
            tell(changed);
        } finally {
            panel.complete(course.panel());
        }
    }

    /** What is in the way is told beside the pages, which stay as they were. */
    private void reopen(String changed) throws GoalException {
        settings = settings.again();
        try {
            PreviewedCourse opened = new PreviewedCourse(request, folder);
            problems = opened.problems();
            course = problems.isEmpty() ? opened : course;
        } catch (GoalException e) {
            problems = e.lines();
        }
        if (!problems.isEmpty()) {
            live.show(live.now().with(problems));
            problems.forEach(request.log());
            return;
        }
        settings = SettingsWatch.of(course.settingsFiles());
        besides = SettingsWatch.below(course.besides());
        live.show(course.snapshot(CompletableFuture.completedFuture(course.panel()), problems));
        tell(changed);
    }

    private void tell(String changed) {
        request.log().accept("Changed: " + changed + ". " + summary());
    }

    @Override
    public void close() {
        server.close();
        closeQuietly();
    }

    private void closeQuietly() {
        try {
            watch.close();
        } catch (IOException e) {
            request.log().accept("The folder " + folder + " is still watched: " + e);
        }
    }
}
