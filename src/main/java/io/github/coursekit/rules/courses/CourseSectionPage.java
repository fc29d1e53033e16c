package io.github.coursekit.rules.courses;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.site.PageFiles;
import io.github.coursekit.text.RelativePaths;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** See the page {@code course-section-page.md}, which is the documentation and the test of this rule. */
final class CourseSectionPage implements CourseRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("course-section-page", "A folder whose siblings are sections is one too", Severity.INFO);

    /** Fewer siblings make no habit. */
    private static final int FEWEST = 2;

    /** For so many sections one folder may be a slip; where more lack a page, it is a habit. */
    private static final int SHARE = 3;

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    /** A folder with pages of its own, the first of them, and whether one of them stands for the folder, or was meant to. */
    private static final class Folder {

        private final String path;
        private final Lesson first;
        private boolean section;
        private boolean other;

        private Folder(String path, Lesson first) {
            this.path = path;
            this.first = first;
        }

        private boolean lacksPage() {
            return !section && !other;
        }
    }

    @Override
    public void check(Course course, Reporter reporter) {
        Map<String, Folder> folders = new TreeMap<>();
        for (Lesson lesson : course.lessons()) {
            Folder folder =
                    folders.computeIfAbsent(RelativePaths.folderOf(lesson.path()), path -> new Folder(path, lesson));
            folder.section |= lesson.isSectionPage();
            // A bundle is a page, and what nearly has the name of a section's page is told by structure-index-name.
            folder.other |= lesson.isSnippet() || PageFiles.isNearlyFolderPage(lesson.path());
        }
        Map<String, List<Folder>> siblings = new TreeMap<>();
        for (Folder folder : folders.values()) {
            if (!folder.path.isEmpty() && !RelativePaths.nameOf(folder.path).startsWith("_")) {
                siblings.computeIfAbsent(RelativePaths.folderOf(folder.path), parent -> new ArrayList<>())
                        .add(folder);
            }
        }
        siblings.values().forEach(group -> checkSiblings(group, course, reporter));
    }

    private static void checkSiblings(List<Folder> siblings, Course course, Reporter reporter) {
        List<Folder> sections =
                siblings.stream().filter(folder -> folder.section).toList();
        List<Folder> lacking = siblings.stream().filter(Folder::lacksPage).toList();
        boolean habit = sections.size() >= FEWEST && (lacking.size() == 1 || sections.size() >= SHARE * lacking.size());
        if (habit) {
            lacking.forEach(folder -> report(folder.path, sections.get(0).path, folder.first, course, reporter));
        }
    }

    private static void report(String path, String section, Lesson first, Course course, Reporter reporter) {
        String name = course.settings().site().pages().sectionPage();
        String parent = RelativePaths.folderOf(path);
        String fact = parent.isEmpty()
                ? "so that its section has neither a title nor a place of its own"
                : "so that Hugo takes its pages for those of '" + parent + "'";
        reporter.report(Finding.at(
                        first.at(first.frontMatterOpener()), "The folder '" + path + "' has no " + name + ", " + fact)
                .advice("add one with a title, as '" + section + "' beside it has")
                .subject(path));
    }
}
