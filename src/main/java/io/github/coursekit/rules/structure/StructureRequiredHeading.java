package io.github.coursekit.rules.structure;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.course.RequiredHeadings;
import io.github.coursekit.markdown.Heading;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.site.PathPatterns;
import io.github.coursekit.text.EditDistance;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** See the page {@code structure-required-heading.md}, which is the documentation and the test of this rule. */
final class StructureRequiredHeading implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "structure-required-heading",
            "A lesson has the headings that structure.required names, in their order",
            Severity.ERROR);

    /** A number before the text of a heading, and the colon behind it. */
    private static final Pattern AROUND = Pattern.compile("^(?:[0-9]{1,3}[.)]\\s*+)?|[\\s:.]++$");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        if (!text.lesson().readable()) {
            return;
        }
        for (RequiredHeadings required : text.settings().requiredHeadings()) {
            if (new PathPatterns(List.of(required.pattern()))
                    .matches(text.lesson().path())) {
                check(text, required.headings(), reporter);
            }
        }
    }

    private static void check(LessonText text, List<RequiredHeadings.Wanted> wanted, Reporter reporter) {
        Map<String, Heading> found = new HashMap<>();
        for (Heading heading : text.markdown().headings()) {
            found.putIfAbsent(folded(heading.text()), heading);
        }
        Map<String, Heading> others = new HashMap<>(found);
        wanted.forEach(one -> others.remove(folded(one.title())));
        Heading last = null;
        for (RequiredHeadings.Wanted one : wanted) {
            Heading heading = found.get(folded(one.title()));
            if (heading == null) {
                checkMissing(text, one, last, others, reporter);
            } else if (last != null && heading.range().start() < last.range().start()) {
                reporter.report(Finding.at(
                                text.source().at(heading.range()),
                                "The heading '" + heading.text() + "' stands before '" + last.text() + "'")
                        .advice("the order is " + shown(wanted))
                        .related(text.source().at(last.range()), "the heading that comes first"));
            } else {
                last = heading;
            }
        }
    }

    /** A near miss is told where it stands, whether the heading may be left out or not. */
    private static void checkMissing(
            LessonText text,
            RequiredHeadings.Wanted wanted,
            @Nullable Heading last,
            Map<String, Heading> others,
            Reporter reporter) {
        Optional<Heading> near =
                EditDistance.nearest(folded(wanted.title()), others.keySet()).map(others::get);
        if (near.isPresent()) {
            reporter.report(Finding.at(
                            text.source().at(near.get().range()),
                            "The heading '" + near.get().text() + "' is nearly '" + wanted.title() + "'")
                    .advice("write '" + wanted.title() + "', which structure.required in course.yaml names"));
        } else if (!wanted.optional()) {
            reporter.report(Finding.at(
                            text.source().at(text.block().opener()),
                            "The lesson has no heading '" + wanted.title()
                                    + "', which structure.required in course.yaml names")
                    .advice("add it " + (last == null ? "as the first one" : "behind '" + last.text() + "'"))
                    .subject(wanted.title()));
        }
    }

    private static String folded(String title) {
        return AROUND.matcher(title.strip()).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static String shown(List<RequiredHeadings.Wanted> wanted) {
        return wanted.stream().map(one -> "'" + one.title() + "'").collect(Collectors.joining(", "));
    }
}
