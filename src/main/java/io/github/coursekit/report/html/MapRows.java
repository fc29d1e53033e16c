package io.github.coursekit.report.html;

import io.github.coursekit.course.CourseNode;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.Section;
import java.util.ArrayList;
import java.util.List;

/** Lays a section out as rows, in the order that readers see. */
final class MapRows {

    private final LessonFacts facts;
    private final List<MapRow> rows = new ArrayList<>();

    private MapRows(LessonFacts facts) {
        this.facts = facts;
    }

    /** A section with all that is in it; the content folder itself only when it has a page. */
    static List<MapRow> all(Section section, LessonFacts facts) {
        MapRows rows = new MapRows(facts);
        if (isShown(section)) {
            rows.addAll(section, -1);
        } else {
            section.children().forEach(child -> rows.addAll(child, -1));
        }
        return List.copyOf(rows.rows);
    }

    private static boolean isShown(Section section) {
        return !section.path().isEmpty() || section.page().isPresent();
    }

    /**
     * Sections of which each stands in the one before, with the siblings in the last one. Sections among those are one row each, with the
     * violations of all their lessons and a link to a picture of their own.
     */
    static List<MapRow> top(List<Section> chain, LessonFacts facts) {
        MapRows rows = new MapRows(facts);
        int parent = -1;
        for (Section section : chain) {
            parent = isShown(section) ? rows.add(section, parent) : parent;
        }
        int section = 0;
        for (CourseNode child : chain.get(chain.size() - 1).children()) {
            int row = rows.add(child, parent);
            if (child instanceof Section below) {
                section++;
                rows.rows.set(row, rows.rows.get(row).standsFor(facts.health(below), "#" + cardId(section)));
            }
        }
        return List.copyOf(rows.rows);
    }

    /** The id of the picture of the section of a number, from 1. */
    static String cardId(int section) {
        return "map-" + section;
    }

    private void addAll(CourseNode node, int parent) {
        int row = add(node, parent);
        if (node instanceof Section section) {
            section.children().forEach(child -> addAll(child, row));
        }
    }

    private int add(CourseNode node, int parent) {
        int depth = parent < 0 ? 0 : rows.get(parent).depth() + 1;
        rows.add(node instanceof Section section ? row(section, depth, parent) : row((Lesson) node, depth, parent));
        return rows.size() - 1;
    }

    private MapRow row(Section section, int depth, int parent) {
        return new MapRow(
                true,
                Shown.title(section),
                Shown.text(section.path()),
                section.page().map(MapRows::weight).orElse(""),
                LessonFacts.words(section),
                0,
                section.page().map(facts::health).orElse(Health.CLEAN),
                section.page().map(facts::link).orElse(null),
                section.page().map(MapRows::note).orElse(""),
                depth,
                parent);
    }

    private MapRow row(Lesson lesson, int depth, int parent) {
        return new MapRow(
                false,
                Shown.title(lesson),
                Shown.text(lesson.path()),
                weight(lesson),
                lesson.words(),
                LessonFacts.questions(lesson),
                facts.health(lesson),
                facts.link(lesson),
                note(lesson),
                depth,
                parent);
    }

    private static String weight(Lesson lesson) {
        return lesson.frontMatter().order().weight() == 0
                ? ""
                : Long.toString(lesson.frontMatter().order().weight());
    }

    private static String note(Lesson lesson) {
        if (!lesson.readable()) {
            return "front matter cannot be read";
        }
        if (lesson.frontMatter().publication().draft()) {
            return "draft";
        }
        return lesson.isAssessment() ? "assessment" : "";
    }
}
