package io.github.coursekit.rules.weights;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.site.PageFiles;
import io.github.coursekit.text.RelativePaths;
import io.github.coursekit.text.TextRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** See the page {@code weight-file-name.md}, which is the documentation and the test of this rule. */
final class WeightFileName implements CourseRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "weight-file-name", "Numbers of file names and weights give the same order", Severity.WARNING);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    private static final Pattern NUMBERED = Pattern.compile("([0-9]{1,9})(?:[-_. ].*)?");

    /** A lesson and the number of one name in its path. */
    private record Numbered(int number, Lesson lesson) {}

    @Override
    public void check(Course course, Reporter reporter) {
        Siblings.of(course).forEach(group -> checkGroup(group.lessons(), reporter));
    }

    /** In Hugo's order no number may be lower than one before it, among names that stand in one folder. */
    private static void checkGroup(List<Lesson> siblings, Reporter reporter) {
        Map<String, Numbered> highest = new HashMap<>();
        for (Lesson lesson : siblings) {
            if (lesson.isAssessment()) {
                continue;
            }
            Lesson before = null;
            String folder = "";
            for (String name : names(lesson).split("/", -1)) {
                Optional<Numbered> numbered = number(name).map(number -> new Numbered(number, lesson));
                Numbered high = highest.get(folder);
                if (before == null && high != null && numbered.isPresent() && numbered.get().number < high.number) {
                    before = high.lesson;
                } else if (numbered.isPresent()) {
                    highest.merge(folder, numbered.get(), (a, b) -> a.number >= b.number ? a : b);
                }
                folder += name + "/";
            }
            if (before != null) {
                report(lesson, before, reporter);
            }
        }
    }

    private static void report(Lesson lesson, Lesson before, Reporter reporter) {
        TextRange range = lesson.frontMatter().order().weightPlace().orElse(lesson.frontMatterOpener());
        reporter.report(Finding.at(
                        lesson.at(range),
                        shown(lesson) + " puts this lesson behind '" + before.path() + "' (" + shown(before)
                                + "), but its number puts it before")
                .advice("change the weight or the number")
                .related(before.at(before.frontMatterOpener()), "the lesson that comes before"));
    }

    private static String shown(Lesson lesson) {
        long weight = lesson.frontMatter().order().weight();
        return weight == 0 ? "no weight" : "weight " + weight;
    }

    /** The path without what stands for the folder: a section's or a bundle's page is numbered by its folder. */
    private static String names(Lesson lesson) {
        String path = lesson.path();
        return PageFiles.isFolderPage(path) ? RelativePaths.folderOf(path) : path;
    }

    private static Optional<Integer> number(String name) {
        Matcher matcher = NUMBERED.matcher(name);
        return matcher.matches() ? Optional.of(Integer.parseInt(matcher.group(1))) : Optional.empty();
    }
}
