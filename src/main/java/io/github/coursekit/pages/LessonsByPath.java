package io.github.coursekit.pages;

import io.github.coursekit.catalog.Catalog;
import io.github.coursekit.catalog.CatalogLesson;
import io.github.coursekit.catalog.CatalogNode;
import io.github.coursekit.catalog.CatalogSection;
import java.util.HashMap;
import java.util.Map;

/** Finds the lessons of a catalog by their paths. */
final class LessonsByPath {

    private LessonsByPath() {}

    static Map<String, CatalogLesson> of(Catalog catalog) {
        Map<String, CatalogLesson> lessons = new HashMap<>();
        collect(catalog.root(), lessons);
        return lessons;
    }

    private static void collect(CatalogSection section, Map<String, CatalogLesson> lessons) {
        section.page().ifPresent(page -> lessons.put(page.path(), page));
        for (CatalogNode child : section.children()) {
            if (child instanceof CatalogSection deeper) {
                collect(deeper, lessons);
            } else if (child instanceof CatalogLesson lesson) {
                lessons.put(lesson.path(), lesson);
            }
        }
    }
}
