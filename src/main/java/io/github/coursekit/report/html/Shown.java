package io.github.coursekit.report.html;

import io.github.coursekit.course.CourseNode;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.Section;
import io.github.coursekit.report.Printable;
import io.github.coursekit.text.RelativePaths;
import java.util.Locale;
import java.util.Optional;

/** What the page shows of texts and numbers. Texts are still to be escaped for HTML, which templates do. */
final class Shown {

    /** Code points; longer titles end with an ellipsis. */
    private static final int LONGEST_TITLE = 160;

    private static final int MINUTES_AN_HOUR = 60;

    private Shown() {}

    /** A text from content in which no character is invisible, moves the others or turns them around. */
    static String text(String text) {
        return Printable.escape(text);
    }

    /** The title of a lesson or section; the name of its file or folder when it has none. */
    static String title(CourseNode node) {
        return node instanceof Section section ? title(section) : title((Lesson) node);
    }

    private static String title(Section section) {
        String name = section.path().isEmpty() ? "Course" : fileName(section.path());
        return cut(section.page().flatMap(Shown::ownTitle).orElse(name));
    }

    private static String title(Lesson lesson) {
        return cut(ownTitle(lesson).orElseGet(() -> fileName(lesson.path())));
    }

    /** The title in the front matter, if it says anything. */
    static Optional<String> ownTitle(Lesson lesson) {
        return lesson.frontMatter().names().title().map(String::strip).filter(title -> !title.isEmpty());
    }

    private static String fileName(String path) {
        return RelativePaths.nameOf(path);
    }

    private static String cut(String title) {
        boolean fits = title.codePointCount(0, title.length()) <= LONGEST_TITLE;
        return text(fits ? title : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE)) + "\u2026");
    }

    /** A number with a comma between thousands. */
    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A number with its noun, which takes an s in the plural. */
    static String count(long number, String noun) {
        return number(number) + " " + noun + (number == 1 ? "" : "s");
    }

    /** A time such as {@code 45 min} or {@code 2 h 5 min}. */
    static String time(int minutes) {
        int hours = minutes / MINUTES_AN_HOUR;
        return hours == 0 ? minutes + " min" : number(hours) + " h " + minutes % MINUTES_AN_HOUR + " min";
    }
}
