package io.github.coursekit.rules.frontmatter;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.CourseKeys;
import io.github.coursekit.course.KeySlips;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.PlacedText;
import io.github.coursekit.course.PlainValue;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.site.LessonKeys;
import io.github.coursekit.site.LessonWords;
import io.github.coursekit.text.EditDistance;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextRange;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** See the page {@code front-matter-key.md}, which is the documentation and the test of this rule. */
final class FrontMatterKey implements CourseRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "front-matter-key", "A key of the front matter is not a slip of a known one", Severity.WARNING);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    /** The known keys of which Hugo asks more than a text or a list, so that a site would stop building where something else stands there. */
    private static final Set<String> STRUCTURED =
            Set.of("_build", "build", "cascade", "menu", "menus", "outputs", "params", "resources", "sitemap");

    /** Keys that real pages have, nothing reads and no other key stands for, with the mend. */
    private static final Map<String, String> UNREAD = Map.of(
            "answer", "the answer to a question stands there, as 'correctAnswer'",
            "courses", "the courses of a learning path are the folders in it, so remove the key");

    @Override
    public void check(Course course, Reporter reporter) {
        CourseKeys own = new CourseKeys(course);
        for (Lesson lesson : course.lessons()) {
            List<PlacedText> unknown = lesson.frontMatter().keys().stream()
                    .filter(key -> !LessonKeys.IN_FRONT_MATTER.contains(key.text()) && !own.contains(key.text()))
                    .toList();
            if (!unknown.isEmpty()) {
                Set<String> known = own.known(lesson);
                unknown.stream()
                        .filter(key -> !known.contains(key.text()))
                        .forEach(key -> checkUnknown(lesson, key, known, own, reporter));
            }
        }
    }

    private static void checkUnknown(
            Lesson lesson, PlacedText key, Set<String> known, CourseKeys own, Reporter reporter) {
        Location place = lesson.at(key.range());
        String unread = UNREAD.get(key.text().toLowerCase(Locale.ROOT));
        if (unread != null) {
            reporter.report(Finding.at(place, "Nothing reads the key '" + key.text() + "'")
                    .advice(unread));
            return;
        }
        Finding unknown = Finding.at(place, "The key '" + key.text() + "' is not known")
                .cause("lessons have the key '" + key.text()
                        + "', which is not known; is it a slip in all of them, or the course's own (schemas)?");
        // A lesson that has both keys of a course's own knows the difference.
        Optional<String> meant = KeySlips.ofKnown(key.text(), known)
                .or(() -> own.meantBy(key.text())
                        .filter(right -> !lesson.frontMatter().hasKey(right)))
                .filter(right -> mayHold(right, lesson.frontMatter().others().get(key.text())));
        meant.ifPresent(right -> reporter.report(
                lesson.frontMatter().hasKey(right)
                        ? unknown.advice("'" + right + "' is there already, so remove one of the two")
                        : rename(
                                lesson,
                                key,
                                right,
                                known.contains(right),
                                unknown.advice("did you mean '" + right + "'?"))));
    }

    /** What is true or false is no slip of a key that holds something else. */
    private static boolean mayHold(String right, Optional<PlainValue> value) {
        return LessonWords.FLAGS.contains(right)
                || value.filter(PlainValue.Flag.class::isInstance).isEmpty();
    }

    /** A key of tables may stand in several places, and then none of them is renamed alone. */
    private static Finding rename(Lesson lesson, PlacedText key, String right, boolean known, Finding unknown) {
        Optional<PlainValue> value = lesson.frontMatter().others().get(key.text());
        int quotes = (key.range().length() - key.text().length()) / 2;
        if (quotes > 1 || value.filter(FrontMatterKey::holdsTables).isPresent()) {
            return unknown;
        }
        TextRange inner =
                new TextRange(key.range().start() + quotes, key.range().end() - quotes);
        Fix fix = Fix.of("Rename the key to '" + right + "'", new TextEdit(lesson.at(inner), right));
        boolean sure = known && EditDistance.isTypo(key.text(), right) && !STRUCTURED.contains(right);
        return unknown.fix(sure ? fix : fix.unsafe());
    }

    private static boolean holdsTables(PlainValue value) {
        return value instanceof PlainValue.Entries
                || (value instanceof PlainValue.Items items
                        && items.items().stream().anyMatch(FrontMatterKey::holdsTables));
    }
}
