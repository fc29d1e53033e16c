package io.github.coursekit.load;

import io.github.coursekit.course.LessonLink;
import io.github.coursekit.course.LessonLink.Kind;
import io.github.coursekit.course.MediaType;
import io.github.coursekit.text.SharedValues;
import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The links of a lesson, each once. */
final class FoundLinks {

    private static final int LONGEST_PATH = 300;

    private final SharedValues shared;
    private final Set<LessonLink> links = new LinkedHashSet<>();

    FoundLinks(SharedValues shared) {
        this.shared = shared;
    }

    void add(Kind kind, String destination, TextRange place) {
        links.add(new LessonLink(kind, shared.of(destination), place));
    }

    /** Takes a value if it names a file; {@code path} says whether that is looked for as a path. */
    void addFile(String value, TextRange place, boolean path) {
        boolean fileName =
                value.length() <= LONGEST_PATH && MediaType.ofName(value).isPresent() && !LessonLink.isPattern(value);
        if (fileName) {
            add(path ? Kind.PATH : Kind.MENTION, value, place);
        }
    }

    /** All links, by place. */
    List<LessonLink> sorted() {
        List<LessonLink> sorted = new ArrayList<>(links);
        sorted.sort(Comparator.comparing(LessonLink::range));
        return List.copyOf(sorted);
    }
}
