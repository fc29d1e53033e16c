package io.github.coursekit.report.html;

import io.github.coursekit.course.Lesson;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.report.ReportInput;
import io.github.coursekit.report.ReportPaths;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Violation;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The result as one page for people, with pictures of the course. It loads nothing from anywhere, and nothing in it depends on when and where it
 * was made. Text from content is escaped where the templates write it.
 */
public final class HtmlReport {

    private final LintResult result;
    private final ReportPaths paths;
    private final List<String> roles;
    private final SectionIndex sections;
    private final ViolationViews views;

    private HtmlReport(ReportInput input) {
        this.result = input.result();
        this.paths = input.paths();
        this.roles = input.roles();
        this.sections = new SectionIndex(result.course());
        this.views = new ViolationViews(result, paths, input.lines(), sections);
    }

    /**
     * Writes the report; see {@link io.github.coursekit.report.Report#write}.
     *
     * @param input what it is made from
     * @param out takes it
     * @throws IOException when {@code out} does
     */
    public static void write(ReportInput input, Writer out) throws IOException {
        Templates.write("page.jte", new HtmlReport(input).page(), out);
    }

    private Page page() {
        List<FileGroup> files = files();
        Map<String, String> groups = files.stream().collect(Collectors.toMap(FileGroup::source, FileGroup::id));
        LessonFacts facts = new LessonFacts(result, groups);
        Charts charts = new Charts(sections, facts);
        List<RuleHelp> rules = rules();
        return new Page(
                Assets.load(),
                Overview.of(result, paths, facts, files.size()),
                Filters.of(result, sections),
                files,
                rules,
                result.rules().size() - rules.size(),
                Tolerated.of(result, views),
                CourseMap.of(result.course(), facts),
                roles.stream().map(Shown::text).toList(),
                StageMatrix.of(sections.lessons(), facts, paths, roles),
                charts.assessments(),
                charts.tests(),
                charts.lengths());
    }

    private List<FileGroup> files() {
        Map<String, String> titles =
                result.course().lessons().stream().collect(Collectors.toMap(Lesson::path, Shown::title));
        Map<String, List<Violation>> byPath = result.violations().stream()
                .collect(Collectors.groupingBy(
                        violation -> violation.location().path(), LinkedHashMap::new, Collectors.toList()));
        List<FileGroup> files = new ArrayList<>();
        byPath.forEach((path, violations) -> files.add(new FileGroup(
                "file-" + (files.size() + 1),
                path,
                Shown.text(paths.of(violations.get(0).location())),
                titles.getOrDefault(path, ""),
                Health.of(violations),
                () -> violations.stream().map(views::of).iterator())));
        return files;
    }

    private List<RuleHelp> rules() {
        Map<RuleDescriptor, List<Violation>> byRule =
                result.violations().stream().collect(Collectors.groupingBy(Violation::rule));
        long most = byRule.values().stream().mapToLong(List::size).max().orElse(0);
        return result.rules().stream()
                .filter(page -> byRule.containsKey(page.rule()))
                .map(page -> RuleHelp.of(page, byRule.getOrDefault(page.rule(), List.of()), most))
                .sorted(Comparator.comparingLong(
                                (RuleHelp help) -> -help.health().total())
                        .thenComparing(RuleHelp::id))
                .toList();
    }
}
