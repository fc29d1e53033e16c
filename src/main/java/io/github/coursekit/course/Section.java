package io.github.coursekit.course;

import io.github.coursekit.hugo.HugoOrder;
import java.util.List;
import java.util.Optional;

/**
 * A top-level folder, a folder with {@code _index.md}, or the content folder itself.
 *
 * @param path the folder's path relative to the content folder, with {@code /}; empty for the content folder
 * @param page its own page, if it has one
 * @param children the siblings in it, lessons and sections, in Hugo's order
 */
public record Section(String path, Optional<Lesson> page, List<CourseNode> children) implements CourseNode {

    /** Sorts the children. */
    public Section {
        children = children.stream()
                .sorted((a, b) -> a.order().compareTo(b.order()))
                .toList();
    }

    @Override
    public HugoOrder order() {
        // Hugo names a section without a page after its folder.
        return page.map(Lesson::order)
                .orElseGet(() -> new HugoOrder(0, null, path.substring(path.lastIndexOf('/') + 1), path));
    }
}
