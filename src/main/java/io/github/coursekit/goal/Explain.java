package io.github.coursekit.goal;

import io.github.coursekit.catalog.Catalog;
import io.github.coursekit.config.RuleSettings;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.lint.RuleNames;
import io.github.coursekit.report.PlainPage;
import io.github.coursekit.report.Summary;
import io.github.coursekit.rule.Option;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.RulePage;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.target.OtherCourse;
import io.github.coursekit.target.OtherCourses;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A rule's page with what holds for it here, or the list of all rules, for a terminal. */
public final class Explain {

    /** Of this rule the page tells which courses links can lead to. */
    private static final String LINK_COURSE = "link-course";

    /** What every terminal has. */
    private static final int COLUMNS = 80;

    private static final int INDENT = 2;

    private static final Pattern BESIDE = Pattern.compile("[\\w./-]+(?:#[\\w-]*)?");

    private Explain() {}

    /**
     * {@return the lines to print; no other course is known}
     *
     * @param project where the course stands
     * @param ruleId the rule; null for the list of all
     * @param file the file to explain the rule for; null for what holds for all files
     * @throws GoalException when a setting is wrong or there is no such rule
     */
    public static List<String> run(Project project, @Nullable String ruleId, @Nullable String file)
            throws GoalException {
        return run(project, ruleId, file, OtherCourses.UNKNOWN);
    }

    /**
     * {@return the lines to print}
     *
     * @param project where the course stands
     * @param ruleId the rule; null for the list of all
     * @param file the file to explain the rule for, relative to the project or to the content folder, or as a check shows it; null for what holds for all files
     * @param courses tells of the courses that this one depends on
     * @throws GoalException when a setting is wrong or there is no such rule
     */
    public static List<String> run(
            Project project, @Nullable String ruleId, @Nullable String file, OtherCourses courses)
            throws GoalException {
        List<Rule> rules = AllRules.load();
        List<RulePage> pages = Linter.pages(rules);
        RuleSettings settings =
                project.configuration(rules, project.siteIfThere()).rules();
        String path = file == null ? "" : contentPath(project, file);
        if (ruleId == null) {
            return list(pages, settings, path);
        }
        RulePage page = pages.stream()
                .filter(each -> each.rule().id().equals(ruleId))
                .findFirst()
                .orElseThrow(() -> unknown(ruleId, pages));
        List<String> here = here(page, settings.of(page.rule(), path), file);
        if (ruleId.equals(LINK_COURSE)) {
            courses.all().forEach(course -> here.add(line(course)));
        }
        List<String> lines = new ArrayList<>(PlainPage.lines(page.markdown(), COLUMNS, link -> address(page, link)));
        lines.addAll(List.of("", "HERE", ""));
        here.forEach(line -> PlainPage.wrapped(line, COLUMNS - INDENT, INDENT)
                .forEach(part -> lines.add(" ".repeat(INDENT) + part)));
        return lines;
    }

    /** A line for each rule, with the rest of its summary below it. */
    private static List<String> list(List<RulePage> pages, RuleSettings settings, String path) {
        int width =
                pages.stream().mapToInt(page -> page.rule().id().length()).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (RulePage page : pages) {
            String head =
                    ("%-" + width + "s  %-7s  ").formatted(page.rule().id(), level(settings.of(page.rule(), path)));
            List<String> summary = PlainPage.wrapped(page.rule().summary(), COLUMNS - head.length(), 0);
            lines.add(head + summary.get(0));
            summary.stream().skip(1).forEach(line -> lines.add(" ".repeat(head.length()) + line));
        }
        return lines;
    }

    /** An address as it can be opened: pages of the site link to others beside them. */
    private static String address(RulePage page, String destination) {
        return page.address()
                .filter(site -> BESIDE.matcher(destination).matches())
                .map(site -> URI.create(site).resolve(destination).toString())
                .orElse(destination);
    }

    private static String line(OtherCourse course) {
        Catalog catalog = course.catalog();
        return "Course %s %s: %s"
                        .formatted(
                                course.name(), catalog.coordinates().version(), Summary.count(course.pages(), "page"))
                + catalog.baseUrl().map(url -> ", published at " + url).orElse("");
    }

    private static List<String> here(RulePage page, RuleSettings.Resolved resolved, @Nullable String file) {
        List<String> lines = new ArrayList<>();
        lines.add("Rule: " + (page.isBuiltIn() ? "built in" : page.beside().getName() + " of " + page.origin()));
        String scope = file == null ? "" : " for " + file;
        lines.add("Severity%s: %s, set by %s".formatted(scope, level(resolved), resolved.origin()));
        for (Option<?> option : page.rule().options()) {
            lines.add("Option %s%s: %s (%s)"
                    .formatted(
                            option.name(),
                            scope,
                            resolved.options().shown(option),
                            option.type().expected()));
        }
        return lines;
    }

    private static String level(RuleSettings.Resolved resolved) {
        return resolved.level().severity().map(Severity::name).orElse("off").toLowerCase(Locale.ROOT);
    }

    private static String contentPath(Project project, String file) throws GoalException {
        Optional<Path> folder = project.contentFolder();
        if (folder.isEmpty()) {
            return file;
        }
        return ContentPath.of(file, project, folder.get());
    }

    private static GoalException unknown(String ruleId, List<RulePage> known) {
        List<String> ids = known.stream().map(page -> page.rule().id()).toList();
        return new GoalException(RuleNames.unknown(ruleId) + "; " + RuleNames.advice(ruleId, ids));
    }
}
