package io.github.coursekit.rules.links;

import io.github.coursekit.course.Asset;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonLink;
import io.github.coursekit.course.MediaType;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.site.Glob;
import io.github.coursekit.target.ResolvedLink;
import io.github.coursekit.target.Target;
import io.github.coursekit.target.Targets;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.RelativePaths;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** See the page {@code asset-unused.md}, which is the documentation and the test of this rule. */
final class AssetUnused implements CourseRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("asset-unused", "Every image and other file of the course is used", Severity.INFO);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Course course, Reporter reporter) {
        Targets targets = Targets.of(course);
        Set<String> used = new HashSet<>();
        for (Lesson lesson : course.lessons()) {
            for (ResolvedLink link : targets.links(lesson)) {
                String destination = link.link().destination();
                if (link.target() instanceof Target.File file) {
                    used.add(file.path());
                }
                if (link.link().kind() == LessonLink.Kind.MENTION && LessonLink.isPattern(destination)) {
                    used.addAll(matched(course, lesson, destination));
                }
            }
        }
        for (Asset asset : course.assets()) {
            if (MediaType.ofName(asset.path()).isPresent() && !used.contains(asset.path())) {
                reporter.report(Finding.at(Location.start(asset.path()), "No lesson uses '" + asset.path() + "'")
                        .advice("remove it, or name it in exclude if something else does"));
            }
        }
    }

    /** The files beside a page, and below its folder, whose path from there matches a pattern. */
    private static List<String> matched(Course course, Lesson lesson, String pattern) {
        String folder = RelativePaths.folderOf(lesson.path());
        String start = folder.isEmpty() ? "" : folder + "/";
        Optional<Glob> glob = Glob.of(pattern);
        return course.assets().stream()
                .map(Asset::path)
                .filter(path -> path.startsWith(start)
                        && glob.map(found -> found.matches(path.substring(start.length())))
                                .orElse(true))
                .toList();
    }
}
