package io.github.coursekit.goal;

import io.github.coursekit.catalog.Catalog;
import io.github.coursekit.catalog.CatalogLesson;
import io.github.coursekit.catalog.CatalogNode;
import io.github.coursekit.catalog.CatalogSection;
import io.github.coursekit.catalog.CatalogStage;
import io.github.coursekit.catalog.Catalogs;
import io.github.coursekit.catalog.Coordinates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Prints the trees of the courses in a jar, by their catalogs alone: of one course, or of several that were put together. */
public final class JarOutline {

    private JarOutline() {}

    /**
     * What is to be told.
     *
     * @param lines the lines to print: for each course its coordinates, and its tree below them
     * @param warnings what cannot be read
     */
    public record Result(List<String> lines, List<String> warnings) {

        /** Copies the lists. */
        public Result {
            lines = List.copyOf(lines);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * {@return what is to be told of a jar}
     *
     * @param jar the jar, or a folder of classes
     * @throws GoalException when it cannot be read, or holds no course
     */
    public static Result run(Path jar) throws GoalException {
        Catalogs catalogs = catalogs(jar);
        if (catalogs.found().isEmpty() && catalogs.problems().isEmpty()) {
            throw new GoalException(
                    jar + " holds no course: no META-INF/course/<groupId>/<artifactId>/catalog.json is in it;"
                            + " jars within a jar are not looked into (course.jar)");
        }
        OutlineLines lines = new OutlineLines();
        catalogs.found().forEach(catalog -> append(catalog, lines));
        return new Result(lines.all(), catalogs.problems());
    }

    private static Catalogs catalogs(Path jar) throws GoalException {
        if (Files.notExists(jar)) {
            throw new GoalException(jar + " does not exist (course.jar)");
        }
        try {
            return Catalogs.in(jar);
        } catch (IOException e) {
            throw new GoalException(
                    jar + " cannot be read as a jar or a folder of classes: " + e.getMessage() + " (course.jar)", e);
        }
    }

    private static void append(Catalog catalog, OutlineLines lines) {
        Coordinates course = catalog.coordinates();
        lines.line(0, course.groupId() + ":" + course.artifactId() + ":" + course.version());
        lines.tree(1, part(catalog.root()));
        catalog.unread().forEach(unread -> lines.line(1, "(not read: " + unread.path() + ": " + unread.reason() + ")"));
    }

    private static OutlineNode.Part part(CatalogSection section) {
        return new OutlineNode.Part(
                section.path(),
                section.page().map(JarOutline::page),
                section.children().stream().map(JarOutline::node).toList());
    }

    private static OutlineNode node(CatalogNode node) {
        return node instanceof CatalogSection section ? part(section) : page((CatalogLesson) node);
    }

    private static OutlineNode.Page page(CatalogLesson lesson) {
        return new OutlineNode.Page(
                lesson.weight(),
                lesson.names().title(),
                lesson.path(),
                lesson.content().words(),
                lesson.content()
                        .assessment()
                        .map(assessment -> assessment.questions().size()),
                lesson.draft(),
                lesson.content().stages().stream().map(JarOutline::stage).toList());
    }

    private static OutlineNode.StageOf stage(CatalogStage stage) {
        return new OutlineNode.StageOf(
                stage.title(),
                stage.entries().stream()
                        .map(CatalogStage.Entry::role)
                        .distinct()
                        .toList());
    }
}
