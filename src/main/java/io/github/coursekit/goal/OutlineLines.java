package io.github.coursekit.goal;

import io.github.coursekit.course.Lesson;
import io.github.coursekit.report.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The lines of an outline, each indented by how deep it lies in the tree. */
final class OutlineLines {

    private final List<String> lines = new ArrayList<>();

    /** What a page is called: by its title where it has one, behind its weight. */
    static String title(long weight, Optional<String> title, String path) {
        return (weight == 0 ? "-" : Long.toString(weight)) + "  " + title.orElse(path);
    }

    /** What a folder without a page is called. */
    static String titleOfFolder(String path) {
        return path.isEmpty() ? "(content)" : path;
    }

    void section(int depth, String title, int words) {
        line(depth, title + "/ (" + length(words) + ")");
    }

    void lesson(int depth, String title, int words, Optional<Integer> questions, boolean draft) {
        String asked = questions
                .map(number -> ", " + Summary.count(number, "question"))
                .orElse("");
        line(depth, title + " (" + length(words) + asked + (draft ? ", draft" : "") + ")");
    }

    void stage(int depth, String title, Stream<String> roles) {
        line(depth, "* " + title + ": " + roles.distinct().toList());
    }

    void line(int depth, String line) {
        lines.add("  ".repeat(depth) + line);
    }

    List<String> all() {
        return List.copyOf(lines);
    }

    private static String length(int words) {
        return Summary.count(words, "word") + ", " + Lesson.minutes(words) + " min";
    }
}
