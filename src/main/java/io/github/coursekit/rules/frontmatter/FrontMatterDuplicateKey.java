package io.github.coursekit.rules.frontmatter;

import io.github.coursekit.course.FrontMatterEdits;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.data.DataSequence;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** See the page {@code front-matter-duplicate-key.md}, which is the documentation and the test of this rule. */
final class FrontMatterDuplicateKey implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "front-matter-duplicate-key", "A key stands only once in a mapping of the front matter", Severity.ERROR);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        // Aliases share what they stand for: it is looked at once.
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        text.frontMatter().ifPresent(frontMatter -> {
            checkLetterCase(frontMatter, text, reporter);
            check(frontMatter, text, reporter, seen);
        });
    }

    private static void check(DataNode node, LessonText text, Reporter reporter, Set<Object> seen) {
        if (node instanceof DataSequence sequence && seen.add(sequence.items())) {
            sequence.items().forEach(item -> check(item, text, reporter, seen));
        } else if (node instanceof DataMapping mapping && seen.add(mapping.entries())) {
            checkKeys(mapping, text, reporter);
            mapping.entries().forEach(entry -> check(entry.value(), text, reporter, seen));
        }
    }

    private static void checkKeys(DataMapping mapping, LessonText text, Reporter reporter) {
        Map<String, DataEntry> first = new HashMap<>();
        for (DataEntry entry : mapping.entries()) {
            DataEntry earlier = entry.key() instanceof DataScalar ? first.putIfAbsent(entry.name(), entry) : null;
            if (earlier != null) {
                report("The key '" + entry.name() + "' stands here a second time", entry, earlier, text, reporter);
            }
        }
    }

    /** At the top Hugo does not look at letter case: which of the two it takes is chance. */
    private static void checkLetterCase(DataMapping frontMatter, LessonText text, Reporter reporter) {
        Map<String, DataEntry> first = new HashMap<>();
        for (DataEntry entry : frontMatter.entries()) {
            DataEntry earlier = first.putIfAbsent(entry.name().toLowerCase(Locale.ROOT), entry);
            if (earlier != null && !earlier.name().equals(entry.name())) {
                report(
                        "The keys '" + entry.name() + "' and '" + earlier.name()
                                + "' are one to Hugo, which reads either",
                        entry,
                        earlier,
                        text,
                        reporter);
            }
        }
    }

    private static void report(String fact, DataEntry entry, DataEntry earlier, LessonText text, Reporter reporter) {
        Finding finding = Finding.at(text.source().at(entry.key().range()), fact)
                .advice("remove one of the two")
                .related(text.source().at(earlier.key().range()), "the first '" + earlier.name() + "'");
        boolean same = entry.name().equals(earlier.name()) && isSame(entry.value(), earlier.value());
        reporter.report(Optional.of(entry)
                .filter(second -> same)
                .flatMap(FrontMatterEdits.of(text)::removed)
                .map(edit -> finding.fix(Fix.of("Remove the second '" + entry.name() + "', which says the same", edit)))
                .orElse(finding));
    }

    private static boolean isSame(DataNode a, DataNode b) {
        if (a instanceof DataScalar one && b instanceof DataScalar other) {
            return one.text().equals(other.text())
                    && one.plain() == other.plain()
                    && Objects.equals(one.tag(), other.tag());
        }
        return a instanceof DataSequence one
                && b instanceof DataSequence other
                && one.items().size() == other.items().size()
                && IntStream.range(0, one.items().size())
                        .allMatch(i -> isSame(one.items().get(i), other.items().get(i)));
    }
}
