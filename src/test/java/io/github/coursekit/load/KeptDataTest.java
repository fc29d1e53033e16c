package io.github.coursekit.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.source.FolderSource;
import io.github.coursekit.work.Threads;
import io.github.coursekit.work.Workers;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of a course: plain data. Texts and trees are dropped with the file that they belong to, so that memory does not grow with them. */
class KeptDataTest {

    private static final Set<String> PLAIN = Set.of(
            "Address",
            "Assessment",
            "Asset",
            "Decimal",
            "Entries",
            "Entry",
            "Flag",
            "FrontMatter",
            "Items",
            "Lesson",
            "LessonHeading",
            "LessonLink",
            "Names",
            "Nothing",
            "Order",
            "PlacedText",
            "Publication",
            "Question",
            "QuestionOption",
            "RoleEntry",
            "Stage",
            "Text");

    @TempDir
    private Path folder;

    @Test
    void neitherTextNorTreeIsKept() throws Exception {
        Files.writeString(folder.resolve("_index.md"), "---\ntitle: T\ncascade: {type: test}\n---\n");
        Files.writeString(
                folder.resolve("a.md"),
                "---\ntitle: T\nweight: 1\ndate: 2026-01-01\nparams: {a: [1, true, ~]}\nquestions: [{id: a, options: [{id: b}]}]\n---\n# H\n\n- **DevOps**: a [l](b.md)\n- **SRE**: b\n");
        Files.writeString(folder.resolve("b.png"), "x");
        Course course =
                new CourseLoader(FolderSource.of(folder), CourseSettings.DEFAULT, new Workers(Threads.of(1))).load();

        Set<String> found = new TreeSet<>();
        collect(course.lessons(), found, Collections.newSetFromMap(new IdentityHashMap<>()));
        collect(course.assets(), found, Collections.newSetFromMap(new IdentityHashMap<>()));

        assertThat(found)
                .containsAll(PLAIN)
                .allMatch(name -> PLAIN.contains(name)
                        || Set.of("Lines", "TextRange", "Kind", "Notation", "EntrySlot")
                                .contains(name));
    }

    /** Adds the names of all classes of this project that a value holds. */
    private static void collect(Object value, Set<String> found, Set<Object> seen) throws ReflectiveOperationException {
        if (value instanceof List<?> list) {
            for (Object item : list) {
                collect(item, found, seen);
            }
        } else if (value instanceof Map<?, ?> map) {
            collect(List.copyOf(map.values()), found, seen);
        } else if (value instanceof Optional<?> optional && optional.isPresent()) {
            collect(optional.get(), found, seen);
        } else if (value != null && value.getClass().getName().startsWith("io.github.coursekit") && seen.add(value)) {
            found.add(value.getClass().getSimpleName());
            if (value instanceof Record) {
                for (RecordComponent component : value.getClass().getRecordComponents()) {
                    collect(component.getAccessor().invoke(value), found, seen);
                }
            }
        }
    }
}
