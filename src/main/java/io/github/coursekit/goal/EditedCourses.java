package io.github.coursekit.goal;

import io.github.coursekit.json.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The courses that a POM or the command line says more of than a look at their folders would tell, as a file by which the language server learns of them.
 *
 * <pre>{@code
 * {"courses": [{"directory": "/home/you/courses/bread", "contentDirectory": "lessons", "baselineFile": "/home/you/courses/bread/known.json"}]}
 * }</pre>
 */
public final class EditedCourses {

    private static final String COURSES = "courses";
    private static final String DIRECTORY = "directory";
    private static final String CONTENT_DIRECTORY = "contentDirectory";
    private static final String CONFIG_FILE = "configFile";
    private static final String BASELINE_FILE = "baselineFile";

    private EditedCourses() {}

    static String text(List<EditedCourse> courses) {
        ObjectNode file = JsonNodeFactory.instance.objectNode();
        ArrayNode all = file.putArray(COURSES);
        courses.stream().filter(EditedCourse::isSet).forEach(course -> {
            ObjectNode json = all.addObject();
            put(json, DIRECTORY, course.project().directory());
            put(json, CONTENT_DIRECTORY, course.project().contentDirectory());
            put(json, CONFIG_FILE, course.project().configFile());
            put(json, BASELINE_FILE, course.baselineFile());
        });
        return JsonText.of(file);
    }

    private static void put(ObjectNode json, String name, @Nullable Path value) {
        if (value != null) {
            json.put(name, value.toString());
        }
    }

    /**
     * {@return the courses of a file}
     *
     * @throws GoalException when the file cannot be read
     */
    public static List<EditedCourse> read(Path file) throws GoalException {
        try {
            List<EditedCourse> courses = new ArrayList<>();
            for (JsonNode json : JsonText.parse(Files.readString(file)).required(COURSES)) {
                courses.add(course(json));
            }
            return courses;
        } catch (IOException | IllegalArgumentException | JacksonException e) {
            throw new GoalException("The file " + file + " cannot be read; call course:serve-editor again: " + e, e);
        }
    }

    private static EditedCourse course(JsonNode json) {
        Path directory =
                path(json, DIRECTORY).orElseThrow(() -> new IllegalArgumentException("a course has no " + DIRECTORY));
        EditedCourse course = of(
                directory,
                path(json, CONTENT_DIRECTORY).orElse(null),
                path(json, CONFIG_FILE).orElse(null));
        return path(json, BASELINE_FILE)
                .map(baseline -> new EditedCourse(course.project(), baseline))
                .orElse(course);
    }

    private static Optional<Path> path(JsonNode json, String name) {
        return Optional.ofNullable(json.get(name))
                .map(JsonNode::stringValue)
                .map(Path::of)
                .map(Path::normalize);
    }

    /** {@return the course that stands in a folder, there or not} */
    public static EditedCourse in(Path directory) {
        return of(directory, null, null);
    }

    private static EditedCourse of(Path directory, @Nullable Path contentDirectory, @Nullable Path configFile) {
        Project.Kind kind = Files.exists(directory.resolve("pom.xml")) ? Project.Kind.OTHER : Project.Kind.NO_POM;
        return EditedCourse.of(new Project(directory, kind, contentDirectory, configFile));
    }
}
