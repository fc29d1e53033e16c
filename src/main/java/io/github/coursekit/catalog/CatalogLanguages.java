package io.github.coursekit.catalog;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.PlainValue;
import io.github.coursekit.course.Translations;
import io.github.coursekit.site.Languages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The languages of the lessons of a course, and which of them are translations of each other: by path, or by {@code translationKey}. */
final class CatalogLanguages {

    private final Languages languages;
    private final Translations translations;
    private final Map<String, List<Lesson>> pages;

    CatalogLanguages(Course course) {
        this.languages = course.settings().site().languages();
        this.translations = Translations.of(course);
        this.pages = course.lessons().stream()
                .filter(lesson -> lesson.readable() && !lesson.isSnippet())
                .collect(Collectors.groupingBy(this::page));
    }

    /** The code of a lesson's language; empty for the main one of a site that names none. */
    Optional<String> language(Lesson lesson) {
        String language = translations.language(lesson.path());
        if (!language.isEmpty()) {
            return Optional.of(language);
        }
        return languages.declared() ? Optional.of(languages.main()) : Optional.empty();
    }

    /** The paths of the lessons that say the same in other languages, sorted. */
    List<String> translations(Lesson lesson) {
        String language = translations.language(lesson.path());
        return pages.getOrDefault(page(lesson), List.of()).stream()
                .map(Lesson::path)
                .filter(path -> !translations.language(path).equals(language))
                .sorted()
                .toList();
    }

    private String page(Lesson lesson) {
        // No path begins with a slash.
        return lesson.frontMatter()
                .others()
                .get("translationKey")
                .flatMap(key -> key instanceof PlainValue.Text text ? Optional.of("/" + text.text()) : Optional.empty())
                .orElseGet(() -> translations.stem(lesson.path()));
    }
}
