package io.github.coursekit.pages;

import io.github.coursekit.TestCourse;
import io.github.coursekit.catalog.Coordinates;
import io.github.coursekit.goal.Assemble;
import io.github.coursekit.goal.GoalException;
import io.github.coursekit.goal.PageMaking;
import io.github.coursekit.goal.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A course of a test, and the pages that a build makes of it. */
public final class MadePages {

    public static final Instant TIME = Instant.parse("2026-03-01T00:00:00Z");
    private static final Coordinates COORDINATES = new Coordinates("org.example", "kitchen", "1.0");

    private final Path project;
    private final TestCourse course;
    private List<String> warnings = List.of();

    public MadePages(Path project) {
        this.project = project;
        this.course = new TestCourse(project);
    }

    /** Writes a file of the content folder. */
    public MadePages content(String path, String text) throws IOException {
        return file("content/" + path, text);
    }

    /** Writes a file of the project. */
    public MadePages file(String path, String text) throws IOException {
        course.file(path, text);
        return this;
    }

    /** Builds the pages. */
    public MadePages make() throws GoalException {
        Path memory = project.resolve("target/course-pages");
        warnings = Assemble.run(new Assemble.Request(
                        course.project(Project.Kind.COURSE),
                        COORDINATES,
                        project.resolve("target/classes"),
                        Optional.of(new PageMaking(TIME, "1", memory))))
                .orElseThrow()
                .warnings();
        return this;
    }

    public List<String> warnings() {
        return warnings;
    }

    /** The folder that servers would serve as the root of the course. */
    public Path folder() {
        return project.resolve("target/classes/META-INF/resources/courses/org.example/kitchen");
    }

    public List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder().relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** A page; its links resolve below {@code http://here/}. */
    public Document page(String name) throws IOException {
        return Jsoup.parse(Files.readString(folder().resolve(name)), "http://here/" + name);
    }
}
