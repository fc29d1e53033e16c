package io.github.coursekit.rules.shortcodes;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.PlacedText;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.site.HugoVersion;
import io.github.coursekit.site.ShortcodeForms;
import io.github.coursekit.site.Site;
import io.github.coursekit.text.EditDistance;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextEdit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** See the page {@code shortcode-name.md}, which is the documentation and the test of this rule. */
final class ShortcodeName implements CourseRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "shortcode-name", "The name of a shortcode is one to every version of Hugo", Severity.WARNING);

    /** The first version without some of Hugo's own. */
    private static final HugoVersion REMOVING = new HugoVersion(0, 156, 0);

    /** Shorter names are near to each other by chance. */
    private static final int SHORTEST = 5;

    /** What so many lessons call is the theme's. */
    private static final int HABIT = 3;

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Course course, Reporter reporter) {
        Site site = course.settings().site();
        ShortcodeForms forms = site.shortcodes();
        boolean hasAll = site.isBuiltBefore(REMOVING);
        Map<String, Integer> lessons = new HashMap<>();
        course.lessons()
                .forEach(lesson -> places(lesson).keySet().forEach(name -> lessons.merge(name, 1, Integer::sum)));
        for (Lesson lesson : course.lessons()) {
            places(lesson).forEach((name, places) -> {
                boolean habit = lessons.getOrDefault(name, 0) >= HABIT;
                Location first = places.get(0);
                Optional<Finding> found = forms.isKnown(name)
                        ? removed(name, first, forms).filter(removed -> !hasAll)
                        : inOtherCase(name, places, forms)
                                .or(() -> habit ? Optional.empty() : slip(name, first, forms));
                found.ifPresent(reporter::report);
            });
        }
    }

    private static Map<String, List<Location>> places(Lesson lesson) {
        return lesson.shortcodes().stream()
                .collect(Collectors.groupingBy(
                        PlacedText::text,
                        LinkedHashMap::new,
                        Collectors.mapping(shortcode -> lesson.at(shortcode.range()), Collectors.toList())));
    }

    private static Optional<Finding> removed(String name, Location place, ShortcodeForms forms) {
        return forms.removed(name)
                .map(mend -> Finding.at(
                                place, "Hugo has had no shortcode '" + name + "' since version 0.156, and stops")
                        .advice(mend));
    }

    private static Optional<Finding> inOtherCase(String name, List<Location> places, ShortcodeForms forms) {
        return forms.inOtherCase(name)
                .map(known -> Finding.at(places.get(0), "The shortcode '" + name + "' is called '" + known + "'")
                        .advice("older versions of Hugo look at letter case, and stop")
                        .fix(Fix.of(
                                "Write '" + known + "' in each of its tags",
                                places.stream()
                                        .map(place -> new TextEdit(place, known))
                                        .toList())));
    }

    /** The set of names is not complete, so the theme may have one that is near to one of Hugo's. */
    private static Optional<Finding> slip(String name, Location place, ShortcodeForms forms) {
        if (forms.complete() || name.length() < SHORTEST || name.endsWith(".inline")) {
            return Optional.empty();
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return ShortcodeForms.hugo().stream()
                .filter(own -> own.length() >= SHORTEST
                        && EditDistance.between(own, lower) == 1
                        && !lower.equals(own + "s")
                        && !own.equals(lower + "s"))
                .findFirst()
                .map(own -> Finding.at(place, "The shortcode '" + name + "' is nearly Hugo's '" + own + "'")
                        .advice("write '" + own + "', or name '" + name + "' in shortcodes.known if the site has it"));
    }
}
