package io.github.coursekit.rules.courses;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.CourseNode;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.Section;
import io.github.coursekit.course.Translations;
import io.github.coursekit.hugo.HugoOrder;
import io.github.coursekit.text.RelativePaths;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which of two lessons comes first for one who reads a course from its first page to its last, each section behind its own page; each language by itself. */
final class ReadingOrder {

    private final Map<String, Node> nodes = new HashMap<>();
    private final Translations translations;

    /**
     * A lesson, or a section with its own page.
     *
     * @param above the section that it is in; null for the content folder
     * @param depth how many sections it is in
     * @param known whether what its page says could be read
     * @param order its place among its siblings
     */
    private record Node(@Nullable Node above, int depth, boolean known, HugoOrder order) {}

    ReadingOrder(Course course) {
        this.translations = Translations.of(course);
        course.lessons().stream()
                .map(this::language)
                .distinct()
                .forEach(language -> add(course.root(), language, null));
    }

    private String language(Lesson lesson) {
        return translations.language(lesson.path());
    }

    private void add(Section section, String language, @Nullable Node above) {
        Optional<Lesson> page = page(section, language);
        Node node = new Node(
                above,
                above == null ? 0 : above.depth + 1,
                page.map(Lesson::readable).orElse(true),
                page.map(Lesson::order)
                        .orElseGet(() -> new HugoOrder(0, null, RelativePaths.nameOf(section.path()), section.path())));
        page.ifPresent(own -> nodes.put(own.path(), node));
        for (CourseNode child : section.children()) {
            if (child instanceof Section below) {
                add(below, language, node);
            } else if (child instanceof Lesson lesson && language(lesson).equals(language)) {
                nodes.putIfAbsent(lesson.path(), new Node(node, node.depth + 1, lesson.readable(), lesson.order()));
            }
        }
    }

    /** A section's own page in a language; those in other languages than the main one stand among its children. */
    private Optional<Lesson> page(Section section, String language) {
        return section.page()
                .filter(page -> language(page).equals(language))
                .or(() -> section.children().stream()
                        .filter(Lesson.class::isInstance)
                        .map(Lesson.class::cast)
                        .filter(lesson -> lesson.isSectionPage()
                                && RelativePaths.folderOf(lesson.path()).equals(section.path())
                                && language(lesson).equals(language))
                        .findFirst());
    }

    /**
     * Whether a lesson comes behind another one for sure: not where the two are in different languages or their weights could not be read, and not where dates order
     * them, which put the newest first, whatever is to be read first.
     */
    boolean isLater(Lesson lesson, Lesson other) {
        Node one = nodes.get(lesson.path());
        Node two = nodes.get(other.path());
        if (one == null || two == null || !language(lesson).equals(language(other))) {
            return false;
        }
        int depth = Math.min(one.depth, two.depth);
        Node up = at(depth, one);
        Node down = at(depth, two);
        if (up.equals(down)) {
            return one.depth > two.depth;
        }
        while (!Objects.equals(up.above, down.above) && up.above != null && down.above != null) {
            up = up.above;
            down = down.above;
        }
        boolean dated =
                up.order.weight() == down.order.weight() && (up.order.date() != null || down.order.date() != null);
        return up.known && down.known && !dated && up.order.compareTo(down.order) > 0;
    }

    private static Node at(int depth, Node node) {
        Node found = node;
        while (found.depth > depth && found.above != null) {
            found = found.above;
        }
        return found;
    }
}
