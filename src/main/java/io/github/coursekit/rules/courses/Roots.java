package io.github.coursekit.rules.courses;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.RelativePaths;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The pages that a platform lists by themselves. */
final class Roots {

    private Roots() {}

    /** What only inherits its type within a root that has an id is a part of that. */
    static List<Lesson> of(Course course) {
        List<Lesson> roots = new ArrayList<>();
        Set<String> folders = new HashSet<>();
        for (Lesson lesson : course.lessons()) {
            if (lesson.readable() && lesson.isRoot() && !lesson.isSnippet()) {
                roots.add(lesson);
                if (lesson.isSectionPage() && lesson.frontMatter().names().id().isPresent()) {
                    folders.add(RelativePaths.folderOf(lesson.path()));
                }
            }
        }
        roots.removeIf(root -> !root.frontMatter().hasKey("type") && isBelow(folders, root));
        return roots;
    }

    private static boolean isBelow(Set<String> folders, Lesson lesson) {
        String own = RelativePaths.folderOf(lesson.path());
        if (lesson.isSectionPage() && own.isEmpty()) {
            return false;
        }
        String folder = lesson.isSectionPage() ? RelativePaths.folderOf(own) : own;
        while (!folder.isEmpty() && !folders.contains(folder)) {
            folder = RelativePaths.folderOf(folder);
        }
        return folders.contains(folder);
    }

    /** The place of a root's id. */
    static Location id(Lesson root) {
        return root.at(root.frontMatter().names().idPlace().orElse(root.frontMatterOpener()));
    }
}
