package io.github.coursekit.catalog;

import io.github.coursekit.course.Assessment;
import io.github.coursekit.course.Asset;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.CourseNode;
import io.github.coursekit.course.FrontMatter;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonHeading;
import io.github.coursekit.course.LessonLink;
import io.github.coursekit.course.RoleEntry;
import io.github.coursekit.course.Section;
import io.github.coursekit.course.Stage;
import io.github.coursekit.hugo.HugoUrls;
import io.github.coursekit.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the catalog of a course: sections and lessons in Hugo's order, in the form that {@code catalog.schema.json} describes. Lessons whose
 * front matter could not be read are left out. Answers of assessments are never written.
 */
public final class CatalogWriter {

    /** Where the catalog stands in a content jar: {@code ClassLoader.getResources} finds every course on the class path by it. */
    public static final String PATH = "META-INF/course/catalog.json";

    /** The version of the catalog's form; it grows when a reader of the version before would be misled. */
    public static final int SCHEMA_VERSION = 1;

    private final Map<String, String> sha256;
    private final HugoUrls urls;

    private CatalogWriter(Map<String, String> sha256, HugoUrls urls) {
        this.sha256 = sha256;
        this.urls = urls;
    }

    /**
     * {@return the catalog in UTF-8, with line feeds and one at its end}
     *
     * @param course the course
     * @param coordinates its coordinates
     * @param sha256 the SHA-256 of each lesson and asset, in lower-case hexadecimal, by its path
     */
    public static byte[] write(Course course, Coordinates coordinates, Map<String, String> sha256) {
        return new CatalogWriter(sha256, course.urls()).catalog(course, coordinates);
    }

    private byte[] catalog(Course course, Coordinates coordinates) {
        ObjectNode catalog = JsonNodeFactory.instance.objectNode();
        catalog.put("schemaVersion", SCHEMA_VERSION);
        catalog.put("groupId", coordinates.groupId());
        catalog.put("artifactId", coordinates.artifactId());
        catalog.put("version", coordinates.version());
        catalog.put("contentFolder", coordinates.contentFolder());
        addSection(catalog.putObject("root"), course.root());
        ArrayNode assets = catalog.putArray("assets");
        for (Asset asset : course.assets()) {
            assets.addObject().put("path", asset.path()).put("sha256", sha256.get(asset.path()));
        }
        return JsonText.of(catalog).getBytes(StandardCharsets.UTF_8);
    }

    private void addSection(ObjectNode node, Section section) {
        node.put("kind", "section");
        node.put("path", section.path());
        node.put("url", urls.ofFolder(section.path()));
        section.page().filter(Lesson::readable).ifPresent(page -> addLesson(node.putObject("page"), page));
        ArrayNode children = node.putArray("children");
        for (CourseNode child : section.children()) {
            if (child instanceof Section below) {
                addSection(children.addObject(), below);
            } else if (child instanceof Lesson lesson && lesson.readable()) {
                addLesson(children.addObject(), lesson);
            }
        }
    }

    private void addLesson(ObjectNode node, Lesson lesson) {
        FrontMatter frontMatter = lesson.frontMatter();
        node.put("kind", "lesson");
        node.put("path", lesson.path());
        node.put("url", lesson.url(urls));
        putIfPresent(node, "id", frontMatter.id());
        putIfPresent(node, "type", frontMatter.type());
        putIfPresent(node, "title", frontMatter.title());
        putIfPresent(node, "linkTitle", frontMatter.linkTitle());
        putIfPresent(node, "description", frontMatter.description());
        node.put("draft", frontMatter.draft());
        node.put("weight", frontMatter.weight());
        putTexts(node, "aliases", frontMatter.aliases());
        addHeadings(node.putArray("headings"), lesson.headings());
        addStages(node.putArray("stages"), lesson.stages());
        putTexts(node, "links", destinations(lesson, LessonLink.Kind.LINK));
        putTexts(node, "images", destinations(lesson, LessonLink.Kind.EMBED));
        lesson.assessment().ifPresent(assessment -> addAssessment(node.putObject("assessment"), assessment));
        node.put("words", lesson.words());
        node.put("minutes", lesson.minutes());
        node.put("sha256", sha256.get(lesson.path()));
    }

    private static List<String> destinations(Lesson lesson, LessonLink.Kind kind) {
        return lesson.links().stream()
                .filter(link -> link.kind() == kind)
                .map(LessonLink::destination)
                .toList();
    }

    private static void addHeadings(ArrayNode array, List<LessonHeading> headings) {
        for (LessonHeading heading : headings) {
            array.addObject()
                    .put("level", heading.level())
                    .put("text", heading.text())
                    .put("id", heading.id());
        }
    }

    private static void addStages(ArrayNode array, List<Stage> stages) {
        for (Stage stage : stages) {
            ObjectNode node = array.addObject().put("title", stage.title());
            ArrayNode entries = node.putArray("entries");
            for (RoleEntry entry : stage.entries()) {
                entries.addObject().put("role", entry.role()).put("text", entry.text());
            }
        }
    }

    private static void addAssessment(ObjectNode node, Assessment assessment) {
        putTexts(node, "questionIds", assessment.questionIds());
    }

    private static void putIfPresent(ObjectNode node, String name, @Nullable String value) {
        if (value != null) {
            node.put(name, value);
        }
    }

    private static void putTexts(ObjectNode node, String name, List<String> texts) {
        ArrayNode array = node.putArray(name);
        texts.forEach(array::add);
    }
}
