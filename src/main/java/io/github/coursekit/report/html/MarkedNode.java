package io.github.coursekit.report.html;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A lesson or section of one of two versions.
 *
 * @param id what links lead to
 * @param title its title
 * @param name its path within the section that it stands in
 * @param mark what became of it; null when it is in both versions, the same
 * @param notes what changed
 * @param elsewhere where it is in the other version; empty when it is at the same path or not there
 * @param children what stands in it
 */
record MarkedNode(
        String id,
        String title,
        String name,
        @Nullable ChangeMark mark,
        List<String> notes,
        Optional<Link> elsewhere,
        List<MarkedNode> children) {

    /**
     * A link to the same page in the other version.
     *
     * @param path its path there
     * @param href where it stands
     */
    record Link(String path, String href) {}

    boolean isSection() {
        return !children.isEmpty();
    }

    /** How many lessons and sections in it have a mark. */
    long marked() {
        return children.stream()
                .mapToLong(child -> child.marked() + (child.mark == null ? 0 : 1))
                .sum();
    }
}
