package io.github.coursekit.rules.frontmatter;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.site.PageFiles;
import io.github.coursekit.site.Site;
import io.github.coursekit.text.RelativePaths;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The lessons that lack a title. A page of data, which a template reads and nobody opens, needs none: it is one of a folder of which no page has a title. Nor does
 * the home page of a site, which has that of the site, nor a page that is empty until somebody translates one.
 */
final class Untitled {

    /** Fewer pages in a folder may all lack their title by mistake. */
    private static final int FEWEST = 3;

    private final Site site;

    /** How many pages stand in each folder, and how many of them have a title. */
    private final Map<String, Integer> pages = new HashMap<>();

    private final Map<String, Integer> titled = new HashMap<>();

    /** The places on the site, but for the language, of pages with a title; none where there are no translations. */
    private final Set<String> titledPlaces = new HashSet<>();

    private Untitled(Site site) {
        this.site = site;
    }

    static Stream<Lesson> in(Course course) {
        Untitled untitled = new Untitled(course.settings().site());
        List<Lesson> all = course.lessons().stream()
                .filter(lesson -> lesson.readable() && course.isPage(lesson))
                .toList();
        all.stream().filter(lesson -> !lesson.isSectionPage()).forEach(untitled::count);
        if (untitled.site.languages().areSeveral()) {
            all.stream().filter(Untitled::isTitled).forEach(untitled::place);
        }
        return all.stream()
                .filter(lesson -> !isTitled(lesson)
                        && !untitled.isHome(lesson)
                        && !untitled.isData(lesson)
                        && !untitled.isToBeTranslated(lesson));
    }

    private void count(Lesson lesson) {
        String folder = folder(lesson);
        pages.merge(folder, 1, Integer::sum);
        titled.merge(folder, isTitled(lesson) ? 1 : 0, Integer::sum);
    }

    private void place(Lesson lesson) {
        titledPlaces.add(site.place(lesson.path()).path());
    }

    private boolean isToBeTranslated(Lesson lesson) {
        return lesson.words() == 0
                && titledPlaces.contains(site.place(lesson.path()).path());
    }

    /** A title in a cascade counts, and what is wrong with one is told at it. */
    private static boolean isTitled(Lesson lesson) {
        return lesson.frontMatter().hasKey("title")
                || lesson.frontMatter().names().title().isPresent()
                || lesson.frontMatter().others().get("title").isPresent();
    }

    private boolean isHome(Lesson lesson) {
        String place = site.place(lesson.path()).path();
        return site.isKnown()
                && lesson.isSectionPage()
                && RelativePaths.folderOf(place).isEmpty();
    }

    private boolean isData(Lesson lesson) {
        String folder = folder(lesson);
        return !lesson.isSectionPage()
                && pages.getOrDefault(folder, 0) >= FEWEST
                && titled.getOrDefault(folder, 0) == 0;
    }

    /** Where a page stands: a bundle in the folder above its own. */
    private static String folder(Lesson lesson) {
        String folder = RelativePaths.folderOf(lesson.path());
        return PageFiles.isFolderPage(lesson.path()) ? RelativePaths.folderOf(folder) : folder;
    }
}
