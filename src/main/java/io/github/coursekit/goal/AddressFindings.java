package io.github.coursekit.goal;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.CourseIndexes;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.course.Section;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.RulePage;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rule.UndecidedPlace;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.rules.BuiltInRules;
import io.github.coursekit.target.CourseTarget;
import io.github.coursekit.text.Lines;
import io.github.coursekit.text.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** What is found in files that name lessons of courses by their addresses, as what {@code check} finds in lessons. */
final class AddressFindings {

    /** Whose page explains what is wrong. */
    private static final String LINK_COURSE = "link-course";

    private static final String LINK_DRAFT = "link-draft";

    private final Map<String, RulePage> pages = new TreeMap<>();
    private final List<Violation> violations = new ArrayList<>();
    private final List<UndecidedPlace> undecided = new ArrayList<>();

    private AddressFindings() {}

    /** Nothing yet, with the pages of the built-in rules that explain it. */
    static AddressFindings explained() {
        AddressFindings findings = new AddressFindings();
        for (RulePage page : Linter.pages(BuiltInRules.all())) {
            if (List.of(LINK_COURSE, LINK_DRAFT).contains(page.rule().id())) {
                findings.pages.put(page.rule().id(), page);
            }
        }
        return findings;
    }

    /** Adds what is to be said of an address, by where it leads. */
    void add(Location place, String address, CourseTarget target) {
        if (target instanceof CourseTarget.Undecided unknown) {
            undecided.add(new UndecidedPlace(place, unknown.cause()));
        } else if (target instanceof CourseTarget.Broken broken) {
            add(LINK_COURSE, Severity.ERROR, Finding.at(place, broken.fact()).advice(broken.advice()), address);
        } else if (target instanceof CourseTarget.There there && there.draft()) {
            String fact = "'" + address + "' is a draft of the course '" + there.course() + "', which is not published";
            add(LINK_DRAFT, Severity.WARNING, Finding.at(place, fact), address);
        }
    }

    private void add(String rule, Severity severity, Finding finding, String address) {
        RuleDescriptor descriptor = Objects.requireNonNull(pages.get(rule)).rule();
        violations.add(new Violation(descriptor, severity, finding.subject(address)));
    }

    /** There are no lessons: what is told of is the files. */
    LintResult result(Map<String, Lines> lines) {
        Course none = new Course(
                new Section("", Optional.empty(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                CourseSettings.DEFAULT,
                List.of(),
                new CourseIndexes());
        return new LintResult(
                none,
                List.copyOf(pages.values()),
                violations,
                List.of(),
                undecided,
                Set.of(),
                new LintResult.CacheUse(OptionalInt.empty(), Optional.empty()),
                new LintResult.Places(lines));
    }
}
