package io.github.coursekit.goal;

import io.github.coursekit.course.Lesson;
import io.github.coursekit.report.Summary;
import java.util.ArrayList;
import java.util.List;

/** The lines of an outline, each indented by how deep it lies in the tree. */
final class OutlineLines {

    private final List<String> lines = new ArrayList<>();

    /** A node, and below it what is in it. */
    void tree(int depth, OutlineNode node) {
        String length = Summary.count(node.words(), "word") + ", " + Lesson.minutes(node.words()) + " min";
        if (node instanceof OutlineNode.Part part) {
            line(depth, part.name() + "/ (" + length + ")");
            part.children().forEach(child -> tree(depth + 1, child));
        } else if (node instanceof OutlineNode.Page page) {
            line(depth, page.name() + " (" + length + page.remarks() + ")");
            page.stages().forEach(stage -> line(depth + 1, "* " + stage.title() + ": " + stage.roles()));
        }
    }

    void line(int depth, String line) {
        lines.add("  ".repeat(depth) + line);
    }

    List<String> all() {
        return List.copyOf(lines);
    }
}
