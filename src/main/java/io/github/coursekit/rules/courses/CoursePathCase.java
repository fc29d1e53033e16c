package io.github.coursekit.rules.courses;

import io.github.coursekit.course.Asset;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.RelatedLocation;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextRange;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** See the page {@code course-path-case.md}, which is the documentation and the test of this rule. */
public final class CoursePathCase implements CourseRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "course-path-case", "No two files differ only in letter case or accents", Severity.ERROR);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    private static final TextRange FILE_START = new TextRange(0, 0);

    @Override
    public void check(Course course, Reporter reporter) {
        Map<String, String> first = new HashMap<>();
        Stream.concat(
                        course.lessons().stream().map(Lesson::path),
                        course.assets().stream().map(Asset::path))
                .sorted()
                .forEach(path -> {
                    String folded =
                            Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
                    String earlier = first.putIfAbsent(folded, path);
                    if (earlier != null) {
                        reporter.report(
                                new Location(path, FILE_START),
                                "The path differs from '" + earlier
                                        + "' only in letter case or in how accents are stored; on Windows and macOS one replaces the other",
                                new RelatedLocation(new Location(earlier, FILE_START), "the other file"),
                                null);
                    }
                });
    }
}
