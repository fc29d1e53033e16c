package io.github.coursekit.stages;

import io.github.coursekit.course.RoleEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The contents of all headings of a page, each known by its index, and what stands below a heading.
 *
 * @param list the contents, in document order
 */
record PageContents(List<HeadingContent> list) {

    HeadingContent of(int index) {
        return list.get(index);
    }

    /** The headings below one, at any depth. */
    List<Integer> below(int index) {
        int level = of(index).heading().level();
        List<Integer> below = new ArrayList<>();
        for (int i = index + 1; i < list.size() && of(i).heading().level() > level; i++) {
            below.add(i);
        }
        return below;
    }

    boolean hasRoleHeadings(int index) {
        return below(index).stream().anyMatch(i -> of(i).role() && of(i).parent() == index);
    }

    /** The entries of a heading, and from below its sub-headings those for other roles. */
    List<RoleEntry> entries(int index) {
        Set<String> own = of(index).roles();
        List<RoleEntry> entries = new ArrayList<>(of(index).entries());
        for (int i : below(index)) {
            if (!isWithinEntry(i, index)) {
                of(i).entries().stream()
                        .filter(entry -> !own.contains(entry.role()))
                        .forEach(entries::add);
            }
        }
        // What stands under a sub-heading comes before its own sub-headings that are roles, which are entries of the
        // former.
        entries.sort(Comparator.comparing(RoleEntry::labelRange));
        return entries;
    }

    /** Whether a heading below another is, or stands in, one that is an entry. */
    private boolean isWithinEntry(int index, int stage) {
        int above = index;
        while (above != stage && !of(above).role()) {
            above = of(above).parent();
        }
        return above != stage;
    }
}
