package io.github.coursekit.rules.links;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.LessonLink;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Dependence;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Option;
import io.github.coursekit.rule.OptionValues;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.target.Destination;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** See the page {@code link-external.md}, which is the documentation and the test of this rule. */
final class LinkExternal implements CourseRule {

    private static final Option<Integer> RUNS =
            Option.number("runs", 3, 1, "on how many runs a link must have been dead");
    private static final Option<Integer> DAYS =
            Option.number("days", 2, 0, "how many days must lie between the first and the last of them");

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("link-external", "Links to other sites are alive", Severity.ERROR, List.of(RUNS, DAYS));

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final Set<LessonLink.Kind> KINDS =
            Set.of(LessonLink.Kind.LINK, LessonLink.Kind.EMBED, LessonLink.Kind.PATH);

    private final ExternalServers servers;
    private final int runs;
    private final int days;

    LinkExternal(ExternalServers servers) {
        this(servers, OptionValues.DEFAULTS);
    }

    private LinkExternal(ExternalServers servers, OptionValues options) {
        this.servers = servers;
        this.runs = options.get(RUNS);
        this.days = options.get(DAYS);
    }

    @Override
    public Rule configured(OptionValues options) {
        return new LinkExternal(servers, options);
    }

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Dependence dependence(Course course) {
        return Dependence.ON_MORE; // also while nobody is asked: another check may ask
    }

    @Override
    public void check(Course course, Reporter reporter) {
        if (servers == ExternalServers.NOBODY) {
            return; // as in nearly every run
        }
        SortedSet<String> urls = new TreeSet<>();
        CheckedLinks.forEach(course, KINDS, (lesson, resolved) -> {
            String destination = resolved.link().destination();
            if (Destination.of(destination).scheme().filter(SCHEMES::contains).isPresent()) {
                urls.add(destination);
            }
        });
        Map<String, String> dead = urls.isEmpty() ? Map.of() : servers.dead(urls, runs, days);
        CheckedLinks.forEach(course, KINDS, (lesson, resolved) -> {
            String destination = resolved.link().destination();
            if (dead.containsKey(destination)) {
                reporter.report(Finding.at(
                                lesson.at(resolved.link().range()),
                                "'" + destination + "' is dead: " + Objects.requireNonNull(dead.get(destination)))
                        .advice("link to something else, or remove the link")
                        .subject(destination));
            }
        });
    }
}
