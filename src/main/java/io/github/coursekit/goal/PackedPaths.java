package io.github.coursekit.goal;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.FileProblem;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * Which files of a course are packed.
 *
 * @param paths their paths
 * @param warnings what is packed and could not be read
 */
record PackedPaths(SortedSet<String> paths, List<String> warnings) {

    private static final int MOST_TOLD = 10;

    /** Those of a course, when all that has to be packed can be. */
    static PackedPaths of(Course course) throws GoalException {
        SortedSet<String> paths = course.files();
        List<String> warnings = new ArrayList<>();
        for (Lesson lesson : course.lessons()) {
            if (!lesson.readable()) {
                warnings.add(
                        lesson.path() + ": its front matter cannot be read; it is packed, and unread in the catalog");
            }
        }
        List<FileProblem> refused = new ArrayList<>();
        for (FileProblem problem : course.problems()) {
            if (isPacked(problem)) {
                String catalog = paths.add(problem.path()) ? ", and unread in the catalog. " : ". ";
                warnings.add(problem.path() + ": packed" + catalog + problem.message());
            } else {
                refused.add(problem);
            }
        }
        refused.addAll(UnpackableNames.among(paths));
        refuse(refused);
        return new PackedPaths(paths, warnings);
    }

    /** Whether a file with a problem is packed all the same, as one that is only too long to be looked through. */
    private static boolean isPacked(FileProblem problem) {
        return problem.kind() == FileProblem.Kind.LIMIT
                && !problem.path().isEmpty()
                && problem.path().length() <= Limits.PATH_LENGTH;
    }

    /** A jar that lacks a file would say nothing of it to whoever depends on it. */
    private static void refuse(List<FileProblem> problems) throws GoalException {
        if (problems.isEmpty()) {
            return;
        }
        List<String> lines = new ArrayList<>(List.of("The course cannot be packed:"));
        for (FileProblem problem : problems.stream().sorted().limit(MOST_TOLD).toList()) {
            String path = problem.path().isEmpty() ? "" : problem.path() + ": ";
            lines.add("  " + path + problem.message());
        }
        if (problems.size() > MOST_TOLD) {
            lines.add("  and " + (problems.size() - MOST_TOLD) + " more");
        }
        lines.add("What is not to be packed can be named in exclude of course.yaml");
        throw new GoalException(lines);
    }
}
