package io.github.coursekit.report.html;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * The tree of a course as pictures: one when it is small, else one of its top and one for each section there.
 *
 * @param cards the pictures
 * @param rows the whole tree, for the table
 */
record CourseMap(List<MapCard> cards, List<MapRow> rows) {

    /** With more rows than that, the sections get pictures of their own. */
    private static final int LARGEST_CARD = 30;

    static CourseMap of(Course course, LessonFacts facts) {
        int longest = course.lessons().stream().mapToInt(Lesson::words).max().orElse(0);
        List<MapRow> rows = MapRows.all(course.root(), facts);
        List<Section> chain = SectionIndex.chain(course.root());
        Section top = chain.get(chain.size() - 1);
        List<MapCard> cards = new ArrayList<>();
        if (rows.size() <= LARGEST_CARD || SectionIndex.children(top).findAny().isEmpty()) {
            cards.add(new MapCard("map-all", title(course), rows, longest));
        } else {
            cards.add(new MapCard("map-top", "The course", MapRows.top(chain, facts), longest));
            for (Section section : SectionIndex.children(top).toList()) {
                String id = MapRows.cardId(cards.size());
                cards.add(new MapCard(id, Shown.title(section), MapRows.all(section, facts), longest));
            }
        }
        return new CourseMap(List.copyOf(cards), rows);
    }

    /** The title of a course: that of the content folder's page, else of the section that holds everything. */
    static String title(Course course) {
        return SectionIndex.chain(course.root()).stream()
                .filter(section -> section.page().flatMap(Shown::ownTitle).isPresent())
                .findFirst()
                .map(Shown::title)
                .orElse("Course");
    }
}
