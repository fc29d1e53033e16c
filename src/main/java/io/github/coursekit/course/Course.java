package io.github.coursekit.course;

import java.util.List;

/**
 * One content tree.
 *
 * @param root the content folder as a section
 * @param lessons all lessons, section pages included, by path
 * @param assets all other files, by path
 * @param problems the files that could not be read, by path
 */
public record Course(Section root, List<Lesson> lessons, List<Asset> assets, List<FileProblem> problems) {

    /** Copies the lists. */
    public Course {
        lessons = List.copyOf(lessons);
        assets = List.copyOf(assets);
        problems = List.copyOf(problems);
    }
}
