package io.github.coursekit.load;

import io.github.coursekit.course.CourseNode;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.Section;
import io.github.coursekit.course.Translations;
import io.github.coursekit.site.Site;
import io.github.coursekit.text.RelativePaths;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Puts lessons into their nearest sections, and sections into each other. */
final class SectionBuilder {

    private final Map<String, Lesson> pages = new HashMap<>();
    private final TreeSet<String> sections = new TreeSet<>();
    private final Map<String, List<CourseNode>> children = new HashMap<>();

    SectionBuilder(ContentTree tree, List<Lesson> lessons, Site site) {
        tree.sectionPages().forEach(path -> sections.add(RelativePaths.folderOf(path)));
        sections.add("");
        for (Lesson lesson : lessons) {
            String top = RelativePaths.topOf(lesson.path());
            // A top-level folder with index.md is a page, not a section.
            boolean bundle = top.equals(RelativePaths.folderOf(lesson.path()))
                    && site.pages().isBundlePage(lesson.path());
            if (!top.isEmpty() && !bundle) {
                sections.add(top);
            }
        }
        Translations translations =
                Translations.of(lessons.stream().map(Lesson::path).toList(), site);
        for (Lesson lesson : lessons) {
            String folder = RelativePaths.folderOf(lesson.path());
            if (lesson.isSectionPage() && !translations.isNamedAsTranslation(lesson.path())) {
                pages.put(folder, lesson);
            } else if (!lesson.frontMatter().publication().headless()) {
                children.computeIfAbsent(nearest(folder), key -> new ArrayList<>())
                        .add(lesson);
            }
        }
    }

    Section root() {
        // The deepest first: a section is complete before it is put into the one above.
        for (String path : sections.descendingSet()) {
            if (!path.isEmpty()) {
                children.computeIfAbsent(nearest(RelativePaths.folderOf(path)), key -> new ArrayList<>())
                        .add(section(path));
            }
        }
        return section("");
    }

    private Section section(String path) {
        return new Section(path, Optional.ofNullable(pages.get(path)), children.getOrDefault(path, List.of()));
    }

    private String nearest(String folder) {
        String section = folder;
        while (!sections.contains(section)) {
            section = RelativePaths.folderOf(section);
        }
        return section;
    }
}
