package io.github.coursekit.goal;

import io.github.coursekit.catalog.Catalog;
import io.github.coursekit.config.RuleSettings;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.report.Summary;
import io.github.coursekit.rule.Option;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.RulePage;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.target.OtherCourse;
import io.github.coursekit.target.OtherCourses;
import io.github.coursekit.text.EditDistance;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Prints a rule's page with what holds for it here, or the list of all rules. */
public final class Explain {

    /** Of this rule the page tells which courses links can lead to. */
    private static final String LINK_COURSE = "link-course";

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
            return pages.stream()
                    .map(RulePage::rule)
                    .map(rule -> "%-32s %-8s %s".formatted(rule.id(), level(settings.of(rule, path)), rule.summary()))
                    .toList();
        }
        RulePage page = pages.stream()
                .filter(each -> each.rule().id().equals(ruleId))
                .findFirst()
                .orElseThrow(() -> unknown(ruleId, pages));
        List<String> lines = page(page, settings.of(page.rule(), path), file);
        if (ruleId.equals(LINK_COURSE)) {
            courses.all().forEach(course -> lines.add(line(course)));
        }
        return lines;
    }

    private static String line(OtherCourse course) {
        Catalog catalog = course.catalog();
        return "Course %s %s: %s"
                        .formatted(
                                course.name(), catalog.coordinates().version(), Summary.count(course.pages(), "page"))
                + catalog.baseUrl().map(url -> ", published at " + url).orElse("");
    }

    private static List<String> page(RulePage page, RuleSettings.Resolved resolved, @Nullable String file) {
        List<String> lines = new ArrayList<>(page.markdown().lines().toList());
        lines.add("");
        lines.add("## Here");
        lines.add("");
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
        Path path = project.directory().resolve(file).normalize();
        if (path.startsWith(folder.get())) {
            return folder.get().relativize(path).toString().replace('\\', '/');
        }
        String shown = project.shown(folder.get()) + "/"; // as a check prints it
        return file.startsWith(shown) ? file.substring(shown.length()) : file;
    }

    private static GoalException unknown(String ruleId, List<RulePage> known) {
        List<String> ids = known.stream().map(page -> page.rule().id()).toList();
        return new GoalException("There is no rule '" + ruleId + "'; "
                + EditDistance.nearest(ruleId, ids)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("call course:explain without course.rule for a list"));
    }
}
