package io.github.coursekit.goal;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.course.OwnSchema;
import io.github.coursekit.load.AssetMemory;
import io.github.coursekit.load.CourseLoader;
import io.github.coursekit.load.CourseSession;
import io.github.coursekit.rules.weights.NextWeight;
import io.github.coursekit.schema.FrontMatterSchemas;
import io.github.coursekit.schema.SchemaSample;
import io.github.coursekit.schema.SchemaViolation;
import io.github.coursekit.source.ContentSource;
import io.github.coursekit.source.OverlaySource;
import io.github.coursekit.starter.NewPage;
import io.github.coursekit.starter.PageKind;
import io.github.coursekit.text.Uuids;
import io.github.coursekit.work.Workers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A page that is laid over a course in memory, to see what it lacks there: a type, a weight, and what the course's schemas ask for. */
final class TriedPage {

    /** What a schema asks for may hang on what it was given before. */
    private static final int MOST_TRIES = 20;

    private static final String TYPE = "type";

    private final String path;
    private final PageKind kind;
    private final String title;
    private final List<String> roles;
    private final FrontMatterSchemas schemas = new FrontMatterSchemas();
    private final Map<String, String> keys = new LinkedHashMap<>();
    private final Map<String, String> asked = new TreeMap<>();

    /** What the schemas ask for, as the page was read last; it is read on another thread. */
    private volatile Map<String, String> missing = Map.of();

    /** A page that is nowhere yet; {@code roles} are those of its stages, none for a page without. */
    TriedPage(PagePath page, PageKind kind, List<String> roles) {
        this.path = page.path();
        this.title = page.title();
        this.kind = kind;
        this.roles = roles;
    }

    /** The page as it fits into a course. */
    NewPage in(ContentSource source, CourseSettings settings, Workers workers) throws GoalException, IOException {
        OverlaySource content = new OverlaySource(source);
        put(content);
        CourseSession session =
                new CourseLoader(content, settings, workers).open((text, activity) -> look(text), AssetMemory.NONE);
        Course course = session.course();
        Lesson page = course.lessons().stream()
                .filter(lesson -> lesson.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new GoalException("'" + path
                        + "' would be no content: course.yaml or the site leaves it out; choose another course.path"));
        type(course, page).ifPresent(type -> keys.put(TYPE, type));
        NextWeight.of(course, page).ifPresent(weight -> keys.put("weight", Long.toString(weight)));
        boolean more = true;
        for (int i = 0; i < MOST_TRIES && more; i++) {
            put(content);
            session.update(List.of(path));
            more = !asked.keySet().containsAll(missing.keySet());
            missing.forEach(asked::putIfAbsent);
        }
        return page();
    }

    /** The keys beside the usual ones that the schemas ask for. */
    List<String> asked() {
        return List.copyOf(asked.keySet());
    }

    private NewPage page() {
        List<Map.Entry<String, String>> all = new ArrayList<>(keys.entrySet());
        all.addAll(asked.entrySet());
        return new NewPage(kind, title, all, roles);
    }

    private void put(OverlaySource content) {
        content.put(path, page().text().getBytes(StandardCharsets.UTF_8));
    }

    private void look(LessonText text) {
        if (text.lesson().path().equals(path)) {
            missing = missing(text);
        }
    }

    private Map<String, String> missing(LessonText text) {
        Map<String, String> found = new TreeMap<>();
        text.frontMatter().ifPresent(frontMatter -> {
            for (OwnSchema own : text.settings().schemas()) {
                if (own.isFor(text.lesson())) {
                    schemas.validateOwn(own.json(), frontMatter, text.cascade().values()).stream()
                            .filter(violation -> violation.range().isEmpty())
                            .map(SchemaViolation::missingKey)
                            .filter(key -> !key.isEmpty())
                            .forEach(key -> found.put(key, sample(own, key)));
                }
            }
        });
        return found;
    }

    private String sample(OwnSchema own, String key) {
        return SchemaSample.of(own.json(), key).orElseGet(() -> key.equals("id") ? Uuids.named(path) : "to be written");
    }

    /** The type that most pages of its kind have beside it, or else in the course; none where most have none, or it has it from above. */
    private Optional<String> type(Course course, Lesson page) {
        if (kind == PageKind.ASSESSMENT) {
            return Optional.of(kind.type());
        }
        List<Lesson> siblings = NextWeight.siblings(course, page).orElse(List.of());
        List<Lesson> all = course.lessons().stream().filter(course::isPage).toList();
        String home = course.settings().site().pages().sectionPage();
        String usual =
                usual(siblings, page, home).or(() -> usual(all, page, home)).orElse(kind.type());
        return Optional.of(usual)
                .filter(type -> !type.isEmpty()
                        && page.frontMatter()
                                .names()
                                .type()
                                .filter(type::equals)
                                .isEmpty());
    }

    /** What most pages of its kind name as their type, the empty text where that is none; no text where there are no such pages. */
    private static Optional<String> usual(List<Lesson> pages, Lesson page, String home) {
        Map<String, Long> types = pages.stream()
                .filter(other -> !other.path().equals(page.path()) && other.isSectionPage() == page.isSectionPage())
                .filter(other -> !other.isAssessment()
                        && !other.isRoot()
                        && !other.path().equals(home))
                .collect(Collectors.groupingBy(TriedPage::ownType, TreeMap::new, Collectors.counting()));
        return types.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static String ownType(Lesson lesson) {
        return lesson.frontMatter().hasKey(TYPE)
                ? lesson.frontMatter().names().type().orElse("")
                : "";
    }
}
