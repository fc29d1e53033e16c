package io.github.coursekit.goal;

import io.github.coursekit.course.Course;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.site.PathPatterns;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files that a user has named.
 *
 * @param patterns what was named, and the patterns that it stands for, relative to the content folder; nothing for all files
 */
record NamedFiles(Map<String, PathPatterns> patterns) {

    /** Copies the map. */
    NamedFiles {
        patterns = Map.copyOf(patterns);
    }

    /**
     * The files of some names: each is the path of a file or folder, or a pattern.
     */
    static NamedFiles of(List<String> names, Project project, Path folder) throws GoalException {
        Map<String, PathPatterns> patterns = new TreeMap<>();
        for (String name : names) {
            String path = ContentPath.of(name, project, folder);
            String plain = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
            patterns.put(name, new PathPatterns(plain.isEmpty() ? List.of("**") : List.of(plain, plain + "/**")));
        }
        return new NamedFiles(patterns);
    }

    /** Whether a file, by its path relative to the content folder, is one of them. */
    boolean contains(String path) {
        return patterns.isEmpty() || patterns.values().stream().anyMatch(pattern -> pattern.matches(path));
    }

    /** What is said of them. */
    LintResult asked(LintResult found) {
        return patterns.isEmpty() ? found : found.only(this::contains);
    }

    /** What names no lesson, sentences without a full stop. */
    List<String> warnings(Course course) {
        List<String> warnings = new ArrayList<>();
        new TreeMap<>(patterns).forEach((name, pattern) -> {
            if (course.lessons().stream().noneMatch(lesson -> pattern.matches(lesson.path()))) {
                warnings.add("'" + name + "' in course.files names no lesson here");
            }
        });
        return warnings;
    }
}
