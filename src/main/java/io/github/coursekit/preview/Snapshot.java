package io.github.coursekit.preview;

import io.github.coursekit.course.Asset;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.pages.Pages;
import io.github.coursekit.report.html.HtmlPanel;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;

/**
 * A course as it was at one moment, ready to be shown. Pages are made when they are asked for. It may be used on several threads.
 *
 * <pre>{@code
 * Snapshot snapshot = new Snapshot(pages, files, panel, List.of());
 * snapshot.page("heat/index.html");
 * }</pre>
 */
public final class Snapshot {

    private final Pages pages;
    private final Files files;
    private final CompletableFuture<HtmlPanel> panel;
    private final List<String> problems;
    private final SortedSet<String> names;
    private final SortedMap<String, byte[]> styles;

    /** The name of the page of each lesson that has one, by the lesson's path. */
    private final Map<String, String> byLesson = new HashMap<>();

    private final Map<String, byte[]> made = new ConcurrentHashMap<>();

    /** Opens files of the course. */
    @FunctionalInterface
    public interface Files {

        /**
         * {@return a file, to be read}
         *
         * @param path its path, relative to the content folder
         * @throws IOException when it cannot be read
         */
        InputStream open(String path) throws IOException;
    }

    /**
     * What is shown.
     *
     * @param pages the pages
     * @param files opens the files that they show
     * @param panel what is wrong with them, once it is known
     * @param problems why the course is not as it is on disk, a sentence each
     */
    public Snapshot(Pages pages, Files files, CompletableFuture<HtmlPanel> panel, List<String> problems) {
        this.pages = pages;
        this.files = files;
        this.panel = panel;
        this.problems = List.copyOf(problems);
        this.names = pages.names();
        this.styles = pages.styles();
        for (String name : names) {
            pages.lesson(name).map(Lesson::path).ifPresent(path -> byLesson.put(path, name));
        }
    }

    /**
     * {@return the same course, when it is older than what is on disk}
     *
     * @param why why, a sentence each
     */
    public Snapshot with(List<String> why) {
        Snapshot older = new Snapshot(pages, files, panel, why);
        older.made.putAll(made);
        return older;
    }

    /** The page of a name; empty where there is none. */
    Optional<byte[]> page(String name) throws IOException {
        if (!names.contains(name)) {
            return pages.aliases().contains(name) ? Optional.of(pages.alias(name)) : Optional.empty();
        }
        byte[] page = made.get(name);
        if (page == null) {
            page = pages.page(name);
            made.put(name, page);
        }
        return Optional.of(page);
    }

    /** The style sheet of a name; empty where there is none. */
    Optional<byte[]> style(String name) {
        return Optional.ofNullable(styles.get(name));
    }

    /** The file of the course that is served under a name, opened; empty where there is none. */
    Optional<InputStream> file(String name) throws IOException {
        Optional<Asset> asset = pages.file(name);
        return asset.isEmpty()
                ? Optional.empty()
                : Optional.of(files.open(asset.get().path()));
    }

    /** What is wrong, for the page of a name: HTML. It waits until that is known. */
    String panel(String name) throws InterruptedException {
        Optional<String> path = pages.lesson(name).map(Lesson::path);
        return found().of(
                        path,
                        lesson -> Optional.ofNullable(byLesson.get(lesson)).map(Addresses::ofFile),
                        problems);
    }

    private HtmlPanel found() throws InterruptedException {
        try {
            return panel.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("nobody ends it so", e);
        }
    }
}
