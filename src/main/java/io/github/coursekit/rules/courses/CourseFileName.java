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
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** See the page {@code course-file-name.md}, which is the documentation and the test of this rule. */
final class CourseFileName implements CourseRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("course-file-name", "Names of files are legal on every system", Severity.WARNING);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    /** See <a href="https://learn.microsoft.com/windows/win32/fileio/naming-a-file">the naming rules of Windows</a>. */
    private static final Pattern RESERVED = Pattern.compile("(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?");

    /** Not the backslash: no course has a file with one, since it could not be packed. */
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*\\x00-\\x1F]");

    @Override
    public void check(Course course, Reporter reporter) {
        Stream.concat(
                        course.lessons().stream().map(Lesson::path),
                        course.assets().stream().map(Asset::path))
                .sorted()
                .forEach(path -> fault(path)
                        .ifPresent(fault -> reporter.report(
                                Finding.at(Location.start(path), "This file cannot be checked out on Windows: " + fault)
                                        .advice("rename it"))));
    }

    private static Optional<String> fault(String path) {
        for (String name : path.split("/", -1)) {
            var forbidden = FORBIDDEN.matcher(name);
            if (forbidden.find()) {
                return Optional.of("the name '" + name + "' holds '" + forbidden.group() + "'");
            }
            if (RESERVED.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
                return Optional.of("the name '" + name + "' is reserved");
            }
            if (name.endsWith(".") || name.endsWith(" ")) {
                return Optional.of("the name '" + name + "' ends with a dot or a space");
            }
        }
        return Optional.empty();
    }
}
