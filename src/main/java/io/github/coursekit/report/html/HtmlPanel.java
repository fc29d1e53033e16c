package io.github.coursekit.report.html;

import io.github.coursekit.course.Lesson;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.report.ReportInput;
import io.github.coursekit.report.ReportPaths;
import io.github.coursekit.rule.RulePage;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.RelativePaths;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is wrong with one page of a course, and where else something is: a page of its own, to stand beside that one. */
public final class HtmlPanel {

    private static final int MOST_VIOLATIONS = 200;
    private static final int MOST_OTHERS = 50;

    private final LintResult result;
    private final ReportPaths paths;
    private final ViolationViews views;
    private final Map<String, Lesson> lessons;
    private final Map<String, List<Violation>> byPath;

    /**
     * Prepares for the pages of a course.
     *
     * @param input what was found
     */
    public HtmlPanel(ReportInput input) {
        this.result = input.result();
        this.paths = input.paths();
        this.views = new ViolationViews(result, paths, input.lines(), new SectionIndex(result.course()));
        this.lessons = result.course().lessons().stream().collect(Collectors.toMap(Lesson::path, lesson -> lesson));
        this.byPath = result.violations().stream()
                .collect(Collectors.groupingBy(
                        violation -> violation.location().path(), TreeMap::new, Collectors.toList()));
    }

    /**
     * {@return the panel of a page, HTML} It runs and loads nothing.
     *
     * @param path the path of the lesson that the page shows; empty for a page without one
     * @param pages the address of the page of a lesson, by the lesson's path; empty for one without a page
     * @param problems why something older is shown, a sentence each
     */
    public synchronized String of(
            Optional<String> path, Function<String, Optional<String>> pages, List<String> problems) {
        List<Violation> own = path.map(lesson -> byPath.getOrDefault(lesson, List.of())).orElse(List.of()).stream()
                .sorted(Comparator.comparing(Violation::severity)) // the worst first, each in the order of the text
                .toList();
        List<Panel.Other> others = byPath.keySet().stream()
                .filter(other -> !Optional.of(other).equals(path))
                .map(other -> other(other, pages))
                .sorted(Comparator.comparing(
                                (Panel.Other other) -> -other.health().errors())
                        .thenComparing(other -> -other.health().warnings())
                        .thenComparing(Panel.Other::path))
                .toList();
        Panel panel = new Panel(
                Assets.load().style(),
                problems.stream().map(Shown::text).toList(),
                path.map(this::title).orElse("This page"),
                path.map(this::shown).orElse(""),
                Health.of(own),
                own.stream().limit(MOST_VIOLATIONS).map(views::of).toList(),
                rules(own),
                others.stream().limit(MOST_OTHERS).toList(),
                Math.max(0, others.size() - MOST_OTHERS));
        StringWriter html = new StringWriter();
        try {
            Templates.write("panel.jte", panel, html);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return html.toString();
    }

    private Panel.Other other(String path, Function<String, Optional<String>> pages) {
        return new Panel.Other(
                shown(path),
                title(path),
                Health.of(byPath.getOrDefault(path, List.of())),
                pages.apply(path).orElse(null));
    }

    private String title(String path) {
        Lesson lesson = lessons.get(path);
        return lesson == null ? Shown.text(RelativePaths.nameOf(path)) : Shown.title(lesson);
    }

    private String shown(String path) {
        return Shown.text(paths.of(Location.start(path)));
    }

    private List<RuleHelp> rules(List<Violation> own) {
        Map<String, List<Violation>> byRule = own.stream()
                .collect(Collectors.groupingBy(violation -> violation.rule().id()));
        long most = byRule.values().stream().mapToLong(List::size).max().orElse(0);
        return result.rules().stream()
                .filter(page -> byRule.containsKey(page.rule().id()))
                .map((RulePage page) ->
                        RuleHelp.of(page, byRule.getOrDefault(page.rule().id(), List.of()), most))
                .toList();
    }
}
