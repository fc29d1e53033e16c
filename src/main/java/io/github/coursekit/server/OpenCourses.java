package io.github.coursekit.server;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * All courses that files were opened of. One thread checks: while it is at work, what happens is gathered, so that of many changes only the last text is checked, and nobody who types
 * waits for it. A page that is typed in is told of at once, and the course when nobody has typed meanwhile.
 */
final class OpenCourses {

    private final Documents documents;
    private final Projects projects;
    private final Publications publications;
    private final Consumer<Throwable> failures;
    private final ExecutorService checker = thread("course-checker");
    private final ExecutorService answerer = thread("course-answerer");

    private final PendingEvents pending = new PendingEvents();

    /** Used by the checking thread alone. */
    private final Map<Path, KeptCourse> courses = new LinkedHashMap<>();

    /** What has happened and single pages were looked at for, at the most; used by the checking thread alone. */
    private final Set<Event> unchecked = new LinkedHashSet<>();

    /** The courses as they were checked last, by their project's folders. */
    private final Map<Path, View> views = new ConcurrentHashMap<>();

    /** {@code failures} takes what the program failed by. */
    OpenCourses(Documents documents, Projects projects, Publications publications, Consumer<Throwable> failures) {
        this.documents = documents;
        this.projects = projects;
        this.publications = publications;
        this.failures = failures;
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(runnable -> {
            Thread thread = new Thread(runnable, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Opens the courses at the top of the workspace's folders. */
    void openAll() {
        checker.execute(() -> contained(() -> projects.atTop().forEach(edited -> {
            KeptCourse course = courses.computeIfAbsent(edited.directory(), folder -> new KeptCourse(edited));
            refresh(edited.directory(), course, List.of());
        })));
    }

    /** Something has happened to files; of those that an editor holds, the course is opened. */
    void happened(Collection<Event> events) {
        if (pending.add(events)) {
            checker.execute(() -> contained(this::refresh));
        }
    }

    /** Tells at once what a single page says, then what the course does, unless the next change is there by then. */
    private void refresh() {
        Set<Event> events = pending.take();
        unchecked.addAll(events);
        Map<Path, String> texts = documents.texts();
        events.stream()
                .filter(event -> event.kind() == Event.Kind.EDITED)
                .map(Event::file)
                .forEach(file -> projects.of(file).ifPresent(edited -> {
                    KeptCourse course = courses.computeIfAbsent(edited.directory(), folder -> new KeptCourse(edited));
                    course.glance(file, texts).ifPresent(view -> publications.publish(course, file, view));
                }));
        if (pending.isEmpty()) {
            check();
        }
    }

    /** Checks the courses after all that has happened and was not checked yet. */
    private void check() {
        Set<Event> events = new LinkedHashSet<>(unchecked);
        unchecked.clear();
        courses.forEach((folder, course) -> {
            List<Event> own =
                    events.stream().filter(event -> course.holds(event.file())).toList();
            if (!own.isEmpty()) {
                refresh(folder, course, own);
            }
        });
    }

    private void refresh(Path folder, KeptCourse course, List<Event> events) {
        course.refresh(events, documents.texts());
        course.view().ifPresentOrElse(view -> views.put(folder, view), () -> views.remove(folder));
        publications.publish(course);
    }

    /** Whatever happens to one task, the next ones are done. */
    private void contained(Runnable task) {
        try {
            task.run();
        } catch (Throwable e) { // of parsers and rules of anyone
            courses.clear();
            views.clear();
            unchecked.clear();
            failures.accept(e);
        }
    }

    /** What is asked of the course of a file as it was checked last, whatever is being checked; empty for one that was not. */
    <T> CompletableFuture<Optional<T>> askLatest(Path file, Function<View, T> question) {
        return CompletableFuture.supplyAsync(
                () -> projects.of(file)
                        .map(edited -> views.get(edited.directory()))
                        .map(question),
                answerer);
    }

    /** What is asked of the course of a file, on the checking thread, with all that has happened before; null when the file is of no course. */
    <T> CompletableFuture<T> ask(Path file, Function<KeptCourse, T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        checker.execute(() -> {
            if (answer.isDone()) {
                return; // nobody waits for it any more
            }
            contained(this::check);
            try {
                answer.complete(projects.of(file)
                        .map(edited -> courses.get(edited.directory()))
                        .map(question)
                        .orElse(null));
            } catch (Throwable e) { // it is the answer
                answer.completeExceptionally(e);
            }
        });
        return answer;
    }

    void close() {
        checker.shutdownNow();
        answerer.shutdownNow();
    }
}
