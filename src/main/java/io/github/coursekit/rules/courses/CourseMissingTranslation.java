package io.github.coursekit.rules.courses;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.site.PageFiles;
import io.github.coursekit.site.Site;
import io.github.coursekit.site.SitePlace;
import io.github.coursekit.text.RelativePaths;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** See the page {@code course-missing-translation.md}, which is the documentation and the test of this rule. */
final class CourseMissingTranslation implements CourseRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "course-missing-translation", "A page has the translations that its siblings have", Severity.INFO);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Course course, Reporter reporter) {
        Site site = course.settings().site();
        if (!site.languages().areSeveral()) {
            return;
        }
        // The pages of a folder, and of each its translations by language.
        Map<String, Map<String, Map<String, Lesson>>> folders = new TreeMap<>();
        for (Lesson lesson : course.lessons()) {
            if (!lesson.isSnippet()) {
                for (SitePlace place : site.places(lesson.path())) {
                    folders.computeIfAbsent(folder(place.path()), key -> new TreeMap<>())
                            .computeIfAbsent(name(place.path()), key -> new TreeMap<>())
                            .putIfAbsent(place.language(), lesson);
                }
            }
        }
        folders.values()
                .forEach(pages ->
                        site.languages().codes().forEach(language -> check(language, pages.values(), site, reporter)));
    }

    /** A page that stands for its folder has siblings beside the folder. */
    private static String folder(String path) {
        String folder = RelativePaths.folderOf(path);
        return PageFiles.isFolderPage(path) ? RelativePaths.folderOf(folder) : folder;
    }

    /** Without its ending: that may differ between translations. */
    private static String name(String path) {
        return path.substring(0, path.lastIndexOf('.'));
    }

    private static void check(String language, Collection<Map<String, Lesson>> pages, Site site, Reporter reporter) {
        List<Lesson> translated = pages.stream()
                .flatMap(page -> Optional.ofNullable(page.get(language)).stream())
                .toList();
        if (translated.isEmpty() || translated.size() * 2 < pages.size() - 1) {
            return;
        }
        for (Map<String, Lesson> page : pages) {
            if (!page.containsKey(language)) {
                Lesson lesson = page.getOrDefault(
                        site.languages().main(), page.values().iterator().next());
                reporter.report(Finding.at(
                                lesson.at(lesson.frontMatterOpener()),
                                "This page has no translation into '" + language + "'")
                        .advice("translate it, as at least half of its siblings are")
                        .subject(language)
                        .related(
                                translated.get(0).at(translated.get(0).frontMatterOpener()),
                                "a sibling in that language"));
            }
        }
    }
}
