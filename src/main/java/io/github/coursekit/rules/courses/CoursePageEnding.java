package io.github.coursekit.rules.courses;

import io.github.coursekit.course.Asset;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.site.PageFiles;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.RelativePaths;
import io.github.coursekit.text.UriPaths;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** See the page {@code course-page-ending.md}, which is the documentation and the test of this rule. */
final class CoursePageEnding implements CourseRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "course-page-ending", "The file of a lesson ends as Hugo wants it for pages", Severity.WARNING);

    /** Endings that are meant for Markdown, and may hide the right one. */
    private static final Pattern NEARLY = Pattern.compile("(?i)\\.(?:md|markdown|mdown|mdx|mkd|mdwn)(?:\\.txt)?$");

    /** A section's page without an ending, or with that of another text. */
    private static final Pattern SECTION = Pattern.compile("(?i)(?<=^|/)_index(?:[.,]?(?:m|md|txt|text|doc))?$");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Course course, Reporter reporter) {
        PageFiles pages = course.settings().site().pages();
        Set<String> lessons = new HashSet<>();
        Set<String> folders = new HashSet<>();
        for (Lesson lesson : course.lessons()) {
            lessons.add(lesson.path());
            if (!pages.isBundlePage(lesson.path())) {
                folders.add(RelativePaths.folderOf(lesson.path()));
            }
        }
        for (Asset asset : course.assets()) {
            if (folders.contains(RelativePaths.folderOf(asset.path()))) {
                meant(asset.path(), pages)
                        .filter(path -> !lessons.contains(path))
                        .ifPresent(path -> report(asset, path, reporter));
            }
        }
    }

    /** The path that a file should have if it is a lesson. */
    private static Optional<String> meant(String path, PageFiles pages) {
        if (pages.isPage(path)) {
            return Optional.empty();
        }
        Matcher section = SECTION.matcher(path);
        if (section.find()) {
            return Optional.of(path.substring(0, section.start()) + pages.sectionPage());
        }
        Matcher nearly = NEARLY.matcher(path);
        if (!nearly.find()) {
            return Optional.empty();
        }
        String right = nearly.group().toLowerCase(Locale.ROOT).replaceFirst("\\.txt$", "");
        String ending = pages.isPage(right) ? right : pages.ending();
        String meant = path.substring(0, nearly.start()) + ending;
        String lower = meant.toLowerCase(Locale.ROOT);
        return Optional.of(
                PageFiles.isFolderPage(lower) ? UriPaths.baseOf(meant) + RelativePaths.nameOf(lower) : meant);
    }

    private static void report(Asset asset, String meant, Reporter reporter) {
        String name = RelativePaths.nameOf(asset.path());
        reporter.report(Finding.at(
                        Location.start(asset.path()),
                        "The name of '" + name + "' does not end as that of a lesson, so it is not checked")
                .advice("call it '" + RelativePaths.nameOf(meant) + "' if it is one"));
    }
}
