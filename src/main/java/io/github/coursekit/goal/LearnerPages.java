package io.github.coursekit.goal;

import io.github.coursekit.catalog.CatalogLessons;
import io.github.coursekit.catalog.Coordinates;
import io.github.coursekit.course.Course;
import io.github.coursekit.file.BoundedFile;
import io.github.coursekit.file.WholeFile;
import io.github.coursekit.pages.BesideFiles;
import io.github.coursekit.pages.LessonTexts;
import io.github.coursekit.pages.PageSettings;
import io.github.coursekit.pages.Pages;
import io.github.coursekit.work.Outcome;
import io.github.coursekit.work.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pages of a course, made many at once.
 *
 * @param contents pages and style sheets, by the names that they are served under
 * @param files the paths of the files of the course, and beside it, that they show or offer, by the names that those are served under
 * @param large the names that files are served under which are too large to lie among the sources as well, by their paths
 * @param count how many pages there are
 * @param warnings what has no page
 * @param repeatable whether they would be the same on any other day
 */
record LearnerPages(
        SortedMap<String, WholeFile.Content> contents,
        SortedMap<String, String> files,
        SortedMap<String, String> large,
        int count,
        List<String> warnings,
        boolean repeatable) {

    /** What a course adds to the look of its pages, beside {@code course.yaml}. */
    static final String STYLE = "course.css";

    private static final int LONGEST_STYLE = 1 << 20;

    /** The most bytes of a file that lies in the jar twice: among the sources, and where it is served. */
    private static final long LARGEST_TWICE = 1 << 20;

    /** What there is where none are made. */
    static LearnerPages none() {
        return new LearnerPages(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), 0, List.of(), true);
    }

    static LearnerPages of(
            Project project,
            PageMaking making,
            Course course,
            Coordinates coordinates,
            CatalogLessons lessons,
            LessonTexts texts,
            BesideFiles besides,
            Map<String, String> sha256)
            throws GoalException {
        Pages pages =
                Pages.of(course, coordinates.artifactId(), lessons, texts, besides, settings(project, making.time()));
        List<String> warnings = new ArrayList<>(pages.warnings());
        warnings.addAll(pages.fileWarnings());
        SortedMap<String, WholeFile.Content> contents = new TreeMap<>();
        make(project, making, course, pages, sha256, warnings)
                .forEach((name, html) -> contents.put(name, out -> out.write(html)));
        int count = contents.size();
        pages.aliases().forEach(name -> {
            byte[] html = pages.alias(name);
            contents.put(name, out -> out.write(html));
        });
        pages.styles().forEach((name, style) -> contents.put(name, out -> out.write(style)));
        SortedMap<String, String> files = new TreeMap<>();
        SortedMap<String, String> large = new TreeMap<>();
        pages.files().forEach((name, asset) -> {
            files.put(name, asset.path());
            if (asset.size() > LARGEST_TWICE && sha256.containsKey(asset.path())) {
                large.put(asset.path(), name);
            }
        });
        return new LearnerPages(contents, files, large, count, warnings, !pages.dependOnTime());
    }

    /** What the pages of a project look like at a time. */
    static PageSettings settings(Project project, Instant time) throws GoalException {
        PageSettings settings = PageSettings.at(time);
        Path style = project.directory().resolve(STYLE);
        if (!Files.exists(style)) {
            return settings;
        }
        try {
            project.requireOwn(style);
            return settings.with(BoundedFile.read(style, LONGEST_STYLE));
        } catch (IOException e) {
            throw new GoalException("The style sheet " + style + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Map<String, byte[]> make(
            Project project,
            PageMaking making,
            Course course,
            Pages pages,
            Map<String, String> sha256,
            List<String> warnings)
            throws GoalException {
        PageMemory memory = PageMemory.of(project, making);
        Map<String, byte[]> made = new ConcurrentHashMap<>();
        List<String> names = List.copyOf(pages.names());
        List<Outcome> outcomes;
        try {
            outcomes = new Workers(project.threads())
                    .run(names, course.settings().limits().timePerFile(), (name, activity) -> {
                        activity.now("making its page");
                        String source = pages.lesson(name)
                                .map(lesson -> sha256.getOrDefault(lesson.path(), ""))
                                .orElse("");
                        made.put(name, memory.page(pages.fingerprint(name) + " " + source, () -> pages.page(name)));
                    });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GoalException("Interrupted while pages were made", e);
        }
        for (int i = 0; i < names.size(); i++) {
            requireMade(names.get(i), outcomes.get(i), pages, made, warnings);
        }
        memory.forgetOthers();
        return made;
    }

    /** A page that cannot be made says so: others lead to it. */
    private static void requireMade(
            String name, Outcome outcome, Pages pages, Map<String, byte[]> made, List<String> warnings)
            throws GoalException {
        Throwable cause = outcome.cause();
        if (cause instanceof IOException e) {
            throw new GoalException("The page " + name + " cannot be made: " + e.getMessage(), e);
        }
        if (cause instanceof OutOfMemoryError || outcome.kind() == Outcome.Kind.NOT_STARTED) {
            throw new GoalException("The memory is too small to make the pages; give Maven more of it");
        }
        if (outcome.kind() != Outcome.Kind.DONE) {
            warnings.add(name + ": the text of this page cannot be shown to learners"
                    + (cause == null ? ", since it takes too long" : ": " + cause));
            made.put(name, pages.pageWithoutText(name));
        }
    }
}
