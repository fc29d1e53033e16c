package io.github.coursekit.rules.weights;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.CourseNode;
import io.github.coursekit.course.FrontMatter;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.PlainValue;
import io.github.coursekit.course.Section;
import io.github.coursekit.course.Translations;
import io.github.coursekit.hugo.HugoOrder;
import io.github.coursekit.text.RelativePaths;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The pages that compete in one weight order: those of one section, a section standing with its own page; each language by itself. */
final class Siblings {

    /** Keys by which widespread themes, Learn and Docsy with those made of them, leave a page out of their menus. */
    private static final List<String> HIDING = List.of("hidden", "toc_hide");

    /** Fewer siblings of one weight may be copies of each other. */
    private static final int FEWEST = 5;

    /** Where dates order the siblings of one weight it takes fewer. */
    private static final int FEWEST_DATED = 3;

    private static final Optional<PlainValue> YES = Optional.of(new PlainValue.Flag(true));

    /**
     * Siblings, each list in Hugo's order.
     *
     * @param lessons those that compete: drafts do not stand beside what is published, and where nothing is yet, they are what will be
     * @param all the same with all drafts
     */
    record Group(List<Lesson> lessons, List<Lesson> all) {

        private static Group of(List<Lesson> all) {
            List<Lesson> published = all.stream()
                    .filter(lesson -> !lesson.frontMatter().publication().draft())
                    .toList();
            return new Group(published.isEmpty() ? all : published, all);
        }
    }

    private final List<Group> groups = new ArrayList<>();
    private final Course course;
    private final Translations translations;

    private Siblings(Course course, Translations translations) {
        this.course = course;
        this.translations = translations;
        collect(course.root());
    }

    /** The groups, each in Hugo's order. */
    static List<Group> of(Course course) {
        Translations translations = Translations.of(course); // a view of its own, which no other may make
        return course.view(Siblings.class, of -> new Siblings(of, translations)).groups;
    }

    /**
     * Whether weights order siblings. They do not where none has one but 0; where most have none and all have dates, so that a weight only puts a page first; and where
     * most share one weight, as sites do that take it for a flag.
     */
    static boolean areOrderedByWeight(List<Lesson> siblings) {
        List<Lesson> weighted = siblings.stream()
                .filter(lesson -> lesson.frontMatter().order().weightPlace().isPresent())
                .toList();
        boolean dated = siblings.stream()
                .allMatch(lesson -> lesson.frontMatter().order().date().isPresent());
        boolean few = weighted.size() * 2 < siblings.size();
        return weighted.stream().anyMatch(lesson -> lesson.frontMatter().order().weight() != 0)
                && !(few && dated)
                && !mostShareOne(weighted, dated ? FEWEST_DATED : FEWEST);
    }

    private static boolean mostShareOne(List<Lesson> weighted, int fewest) {
        Map<Long, Integer> byWeight = new HashMap<>();
        for (Lesson lesson : weighted) {
            int count = byWeight.merge(lesson.frontMatter().order().weight(), 1, Integer::sum);
            if (count >= fewest && count * 2 > weighted.size()) {
                return true;
            }
        }
        return false;
    }

    /** {@return the section's own pages in other languages, which compete with those of the section above} */
    private List<Lesson> collect(Section section) {
        List<Lesson> pages = new ArrayList<>();
        List<Lesson> own = new ArrayList<>();
        // Without a date of its own the page of a section has that of the section.
        IdentityHashMap<Lesson, HugoOrder> orders = new IdentityHashMap<>();
        for (CourseNode child : section.children()) {
            if (child instanceof Section below) {
                Lesson page = below.page().orElse(null);
                if (page != null) {
                    pages.add(page);
                    orders.put(page, below.order());
                }
                pages.addAll(collect(below));
            } else if (child instanceof Lesson lesson) {
                (isOwn(section, lesson) ? own : pages).add(lesson);
            }
        }
        pages.removeIf(page -> !(page.readable() && course.isPage(page) && isListed(page)));
        pages.sort(Comparator.comparing(page -> orders.getOrDefault(page, page.order())));
        Map<String, List<Lesson>> byLanguage = new TreeMap<>();
        for (Lesson page : pages) {
            byLanguage
                    .computeIfAbsent(translations.language(page.path()), key -> new ArrayList<>())
                    .add(page);
        }
        for (List<Lesson> all : byLanguage.values()) {
            groups.add(Group.of(all));
        }
        return own;
    }

    /** What is in no list, or in no menu, has no place in one. */
    private static boolean isListed(Lesson page) {
        FrontMatter frontMatter = page.frontMatter();
        return !frontMatter.build("list").equals(Optional.of("never"))
                && !isHidden(frontMatter.others())
                && !(frontMatter.others().get("params").orElse(null) instanceof PlainValue.Entries params
                        && isHidden(params));
    }

    private static boolean isHidden(PlainValue.Entries entries) {
        for (String key : HIDING) {
            if (entries.get(key).equals(YES)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOwn(Section section, Lesson lesson) {
        return lesson.isSectionPage() && RelativePaths.folderOf(lesson.path()).equals(section.path());
    }
}
