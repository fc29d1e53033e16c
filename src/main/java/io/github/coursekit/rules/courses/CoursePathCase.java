package io.github.coursekit.rules.courses;

import io.github.coursekit.course.Asset;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.Location;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** See the page {@code course-path-case.md}, which is the documentation and the test of this rule. */
final class CoursePathCase implements CourseRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "course-path-case", "No two files differ only in letter case or accents", Severity.ERROR);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    /** A file or folder as it was first spelt, and the first file at or in it. */
    private record Seen(String path, String file) {}

    @Override
    public void check(Course course, Reporter reporter) {
        Map<String, Seen> first = new HashMap<>();
        Set<String> reported = new HashSet<>();
        Stream.concat(
                        course.lessons().stream().map(Lesson::path),
                        course.assets().stream().map(Asset::path))
                .sorted()
                .forEach(file -> checkNames(file, first, reported, reporter));
    }

    /** One violation for one name, the shallowest: what stands in such a folder differs for the same reason. */
    private static void checkNames(String file, Map<String, Seen> first, Set<String> reported, Reporter reporter) {
        int end = -1;
        do {
            int slash = file.indexOf('/', end + 1);
            end = slash < 0 ? file.length() : slash;
            String path = file.substring(0, end);
            Seen seen = first.computeIfAbsent(folded(path), key -> new Seen(path, file));
            if (!seen.path.equals(path)) {
                if (reported.add(path)) {
                    report(file, path, seen, reporter);
                }
                return;
            }
        } while (end < file.length());
    }

    private static void report(String file, String path, Seen seen, Reporter reporter) {
        String what = path.equals(file) ? "path" : "folder '" + path + "'";
        reporter.report(Finding.at(
                        Location.start(file),
                        "The " + what + " differs from '" + seen.path
                                + "' only in letter case or in how accents are stored")
                .advice("on Windows and macOS one replaces the other, so rename one")
                .related(Location.start(seen.file), path.equals(file) ? "the other file" : "a file in the other"));
    }

    private static String folded(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
