package io.github.coursekit.course;

import io.github.coursekit.hugo.HugoOrder;
import io.github.coursekit.text.RelativePaths;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** Without a date of its own a section has that of its newest page; without a page Hugo names it after its folder. */
    @Override
    public HugoOrder order() {
        HugoOrder own =
                page.map(Lesson::order).orElseGet(() -> new HugoOrder(0, null, RelativePaths.nameOf(path), path));
        return own.date() == null ? new HugoOrder(own.weight(), newest(), own.linkTitle(), own.path()) : own;
    }

    private @Nullable Instant newest() {
        return children.stream()
                .map(child -> child.order().date())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
