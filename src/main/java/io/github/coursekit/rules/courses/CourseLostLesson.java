package io.github.coursekit.rules.courses;

import io.github.coursekit.course.Asset;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.FrontMatter;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.site.LessonTypes;
import io.github.coursekit.site.PageFiles;
import io.github.coursekit.text.RelativePaths;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** See the page {@code course-lost-lesson.md}, which is the documentation and the test of this rule. */
final class CourseLostLesson implements CourseRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "course-lost-lesson", "No index.md keeps Hugo from publishing the lessons beside it", Severity.ERROR);

    /** Keys for pages: templates that read the files of a bundle have no use for them. */
    private static final Set<String> OF_PAGES = Set.of(
            "aliases",
            "date",
            "description",
            "draft",
            "linktitle",
            "menu",
            "questions",
            "slug",
            "type",
            "url",
            "weight");

    private static final Set<String> UNPUBLISHED = Set.of("_build", "build", "headless");

    /** So many files with titles in one bundle are lessons, whatever else they say. */
    private static final int SECTION = 3;

    /** A message can hold so many; of more lessons several violations tell. */
    private static final int MOST_NAMED = 10;

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    /** A page that makes its folder a bundle, and what lies in it: lessons, and files that may be lessons. */
    private record Bundle(Lesson index, List<String> lost, List<Asset> titled) {

        List<String> allLost() {
            Stream<String> resources = titled.stream()
                    .filter(asset -> titled.size() >= SECTION || isSurelyLesson(asset))
                    .map(Asset::path);
            return Stream.concat(lost.stream(), resources).sorted().toList();
        }
    }

    @Override
    public void check(Course course, Reporter reporter) {
        PageFiles pages = course.settings().site().pages();
        Map<String, Bundle> bundles = new TreeMap<>();
        for (Lesson lesson : course.lessons()) {
            if (pages.isBundlePage(lesson.path()) && !lesson.isSnippet()) {
                bundles.putIfAbsent(
                        RelativePaths.folderOf(lesson.path()),
                        new Bundle(lesson, new ArrayList<>(), new ArrayList<>()));
            }
        }
        if (bundles.isEmpty()) {
            return; // as in most courses
        }
        for (Lesson lesson : course.lessons()) {
            if (!lesson.isSnippet()) {
                bundle(lesson.path(), course, bundles).ifPresent(bundle -> bundle.lost.add(lesson.path()));
            }
        }
        for (Asset asset : course.assets()) {
            bundle(asset.path(), course, bundles)
                    .filter(bundle -> mayBeLesson(asset, bundle.index))
                    .ifPresent(bundle -> bundle.titled.add(asset));
        }
        Set<String> paths = course.lessons().stream().map(Lesson::path).collect(Collectors.toSet());
        bundles.values().forEach(bundle -> report(bundle, pages.sectionPage(), paths, reporter));
    }

    /** The bundle that hides a Markdown file which the site takes: the uppermost, since that hides all below. */
    private static Optional<Bundle> bundle(String path, Course course, Map<String, Bundle> bundles) {
        PageFiles pages = course.settings().site().pages();
        if (!pages.isPage(path) || course.settings().site().places(path).isEmpty()) {
            return Optional.empty();
        }
        for (int end = 0; end >= 0; end = path.indexOf('/', end + 1)) {
            String folder = path.substring(0, end);
            Bundle bundle = bundles.get(folder);
            boolean itsPage = pages.isBundlePage(path) && folder.equals(RelativePaths.folderOf(path));
            if (bundle != null && !itsPage) {
                return Optional.of(bundle);
            }
        }
        return Optional.empty();
    }

    private static boolean mayBeLesson(Asset asset, Lesson index) {
        List<String> keys = asset.frontMatterKeys();
        return keys.contains("title")
                && keys.stream().noneMatch(UNPUBLISHED::contains)
                && !Lesson.isInIncludes(asset.path())
                && (PageFiles.isFolderPage(asset.path()) || !isForLayout(asset, index.frontMatter()));
    }

    /** Whether the page has a template of its own, by a layout or a type that is no lesson's and not the file's either: it reads the files. */
    private static boolean isForLayout(Asset asset, FrontMatter index) {
        boolean ownType = index.hasKey("type")
                && !LessonTypes.ALL.contains(index.names().type().orElse("").toLowerCase(Locale.ROOT));
        return index.hasKey("layout") || (ownType && !asset.frontMatterKeys().contains("type"));
    }

    private static boolean isSurelyLesson(Asset asset) {
        return PageFiles.isFolderPage(asset.path())
                || asset.frontMatterKeys().stream().anyMatch(OF_PAGES::contains);
    }

    private static void report(Bundle bundle, String sectionPage, Set<String> paths, Reporter reporter) {
        List<String> lost = bundle.allLost();
        String folder = RelativePaths.folderOf(bundle.index.path());
        String below = folder.isEmpty() ? "" : folder + "/";
        String mend = paths.contains(below + sectionPage)
                ? "remove it or give it another name, since " + sectionPage + " is there"
                : "call it " + sectionPage + ", which makes the folder a section";
        for (int start = 0; start < lost.size(); start += MOST_NAMED) {
            String names = lost.subList(start, Math.min(start + MOST_NAMED, lost.size())).stream()
                    .map(path -> "'" + path.substring(below.length()) + "'")
                    .collect(Collectors.joining(", "));
            reporter.report(Finding.at(
                            bundle.index.at(bundle.index.frontMatterOpener()),
                            "'" + RelativePaths.nameOf(bundle.index.path())
                                    + "' makes its folder one page, so Hugo does not publish " + names)
                    .advice(mend)
                    .subject(names));
        }
    }
}
