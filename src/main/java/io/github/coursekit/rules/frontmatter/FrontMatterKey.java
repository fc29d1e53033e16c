package io.github.coursekit.rules.frontmatter;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.course.OwnSchema;
import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.Notation;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.site.LessonKeys;
import io.github.coursekit.text.EditDistance;
import io.github.coursekit.text.IgnoringCase;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextEdit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** See the page {@code front-matter-key.md}, which is the documentation and the test of this rule. */
final class FrontMatterKey implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "front-matter-key", "A key of the front matter is not a slip of a known one", Severity.WARNING);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    /** Keys that real pages have and nothing reads, with the key that was meant. */
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("additionalattributes", "additional_attributes"),
            Map.entry("category", "categories"),
            Map.entry("difficulty", "level"),
            Map.entry("doctype", "type"),
            Map.entry("number_questions", "numberOfQuestions"),
            Map.entry("order", "weight"),
            Map.entry("passing_percentage", "passPercentage"),
            Map.entry("prerequisiteknowledge", "prerequisite_knowledge"),
            Map.entry("relatedresources", "related_resources"),
            Map.entry("tag", "tags"));

    /** Keys that real pages have, nothing reads and no other key stands for, with the mend. */
    private static final Map<String, String> UNREAD = Map.of(
            "answer", "the answer to a question stands there, as 'correctAnswer'",
            "courses", "the courses of a learning path are the folders in it, so remove the key");

    private static final int SHORTEST = 4;

    @Override
    public void check(LessonText text, Reporter reporter) {
        text.frontMatter().ifPresent(frontMatter -> {
            Set<String> known = known(text);
            List<DataEntry> unknown = frontMatter.entries().stream()
                    .filter(entry -> !known.contains(entry.name()))
                    .toList();
            if (!unknown.isEmpty()) {
                List<String> names =
                        frontMatter.entries().stream().map(DataEntry::name).toList();
                Set<String> present = IgnoringCase.set(names);
                unknown.forEach(entry -> checkUnknown(text, entry, known, present, reporter));
            }
        });
    }

    private static Set<String> known(LessonText text) {
        List<OwnSchema> own = text.settings().schemas().stream()
                .filter(schema -> schema.isFor(text.lesson()))
                .toList();
        if (own.isEmpty()) {
            return LessonKeys.IN_FRONT_MATTER;
        }
        Set<String> known = new LinkedHashSet<>(LessonKeys.IN_FRONT_MATTER);
        own.forEach(schema -> known.addAll(schema.keys()));
        return IgnoringCase.set(known);
    }

    private static void checkUnknown(
            LessonText text, DataEntry entry, Set<String> known, Set<String> present, Reporter reporter) {
        String unread = UNREAD.get(entry.name().toLowerCase(Locale.ROOT));
        if (unread != null) {
            reporter.report(
                    Finding.at(text.source().at(entry.key().range()), "Nothing reads the key '" + entry.name() + "'")
                            .advice(unread));
            return;
        }
        meant(entry.name(), known).ifPresent(key -> report(text, entry, key, present.contains(key), reporter));
    }

    private static Optional<String> meant(String key, Set<String> known) {
        Optional<String> alias = Optional.ofNullable(ALIASES.get(key.toLowerCase(Locale.ROOT)));
        return alias.or(() -> key.length() < SHORTEST ? Optional.empty() : EditDistance.nearest(key, known));
    }

    private static void report(LessonText text, DataEntry entry, String key, boolean present, Reporter reporter) {
        Location location = text.source().at(entry.key().range());
        Finding unknown = Finding.at(location, "The key '" + entry.name() + "' is not known");
        if (present) {
            reporter.report(unknown.advice("'" + key + "' is there already, so remove one of the two"));
        } else {
            Finding meant = unknown.advice("did you mean '" + key + "'?");
            Notation notation = text.block().notation();
            Fix fix = Fix.of("Rename the key to '" + key + "'", new TextEdit(location, notation.key(key)));
            reporter.report(entry.isInOnePlace(notation, text.source().text()) ? meant.fix(fix) : meant);
        }
    }
}
