package io.github.coursekit.compare;

import io.github.coursekit.course.CourseNode;
import io.github.coursekit.course.Section;
import io.github.coursekit.hugo.HugoUrls;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What stands in each section, and which of them have no page. */
final class SectionLists {

    private final HugoUrls urls;
    private final List<Edition.Siblings> siblings = new ArrayList<>();
    private final Set<String> lists = new HashSet<>();

    SectionLists(Section root, HugoUrls urls) {
        this.urls = urls;
        add(root);
    }

    /** What stands in them, those below first. */
    List<Edition.Siblings> siblings() {
        return siblings;
    }

    /** The URLs of those without a page. */
    Set<String> lists() {
        return lists;
    }

    private void add(Section section) {
        List<String> children = new ArrayList<>();
        for (CourseNode child : section.children()) {
            children.add(child instanceof Section ? child.path() + "/" : child.path());
            if (child instanceof Section below) {
                add(below);
            }
        }
        siblings.add(new Edition.Siblings(section.path(), children));
        if (section.page().isEmpty()) {
            lists.add(urls.ofFolder(section.path()));
        }
    }
}
