package io.github.coursekit.rules.weights;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.TextRange;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** See the page {@code weight-file-name.md}, which is the documentation and the test of this rule. */
public final class WeightFileName implements CourseRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "weight-file-name", "Numbers of file names and weights give the same order", Severity.WARNING);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    private static final Pattern NUMBERED = Pattern.compile("(?:^|.*/)([0-9]{1,9})[-_. ][^/]*");

    private record Numbered(int number, Lesson lesson) {}

    @Override
    public void check(Course course, Reporter reporter) {
        Siblings.of(course).forEach(siblings -> checkGroup(siblings, reporter));
    }

    private static void checkGroup(List<Lesson> siblings, Reporter reporter) {
        List<Numbered> numbered = siblings.stream()
                .filter(lesson -> lesson.frontMatter().weightRange() != null
                        && lesson.frontMatter().weight() > 0)
                .flatMap(lesson -> number(lesson).map(n -> new Numbered(n, lesson)).stream())
                .sorted(Comparator.comparing(Numbered::number).thenComparing(n -> n.lesson.path()))
                .toList();
        for (int i = 1; i < numbered.size(); i++) {
            Lesson before = numbered.get(i - 1).lesson;
            Lesson lesson = numbered.get(i).lesson;
            TextRange range = lesson.frontMatter().weightRange();
            boolean later = numbered.get(i).number > numbered.get(i - 1).number;
            if (range != null
                    && later
                    && lesson.frontMatter().weight() < before.frontMatter().weight()) {
                reporter.report(
                        lesson.at(range),
                        "weight " + lesson.frontMatter().weight() + " puts this lesson before '" + before.path()
                                + "' (weight " + before.frontMatter().weight() + "), but its number puts it behind");
            }
        }
    }

    private static Optional<Integer> number(Lesson lesson) {
        // A section is numbered by its folder.
        String path = lesson.isSectionPage()
                ? lesson.path().substring(0, Math.max(0, lesson.path().lastIndexOf('/')))
                : lesson.path();
        Matcher matcher = NUMBERED.matcher(path + (lesson.isSectionPage() ? "-" : ""));
        return matcher.matches() ? Optional.of(Integer.parseInt(matcher.group(1))) : Optional.empty();
    }
}
