package io.github.coursekit.catalog;

import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.OwnSchema;
import io.github.coursekit.course.PlainValue;
import io.github.coursekit.site.LessonKeys;
import io.github.coursekit.text.IgnoringCase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The front matter that no other property of a catalog tells, without what answers a question: keys whose names say so ({@code isCorrect}, {@code answer_key}),
 * keys of which a schema of the course's own says so, and all that stands under {@code questions}, {@code options} and their like, whose order tells enough.
 * Beside questions any key may be their key ({@code key: b}), so that only those that somebody reads are kept. What a cascade hands down stands where it arrives.
 */
final class AnswerFreeFrontMatter {

    private static final String CASCADE = "cascade";

    /** Letter case counts in none of them. */
    private final Set<String> known;

    private final Set<String> answers;

    private AnswerFreeFrontMatter(Set<String> known, Set<String> answers) {
        this.known = IgnoringCase.set(known);
        this.answers = IgnoringCase.set(answers);
    }

    /**
     * {@return the front matter of a lesson}
     *
     * @param lesson the lesson
     * @param schemas the schemas of its course
     */
    static PlainValue.Entries of(Lesson lesson, List<OwnSchema> schemas) {
        Set<String> known = new HashSet<>(LessonKeys.IN_FRONT_MATTER);
        Set<String> answers = new HashSet<>();
        for (OwnSchema schema : schemas) {
            if (schema.isFor(lesson)) {
                known.addAll(schema.keys());
                answers.addAll(SchemaAnswers.of(schema.json()));
            }
        }
        boolean asks = lesson.isAssessment() || lesson.assessment().isPresent();
        return new AnswerFreeFrontMatter(known, answers)
                .entries(lesson.frontMatter().others(), asks);
    }

    /** How many keys there are, on all levels. */
    static int keys(PlainValue value) {
        if (value instanceof PlainValue.Entries entries) {
            return entries.entries().stream()
                    .mapToInt(entry -> 1 + keys(entry.value()))
                    .sum();
        }
        return value instanceof PlainValue.Items items
                ? items.items().stream().mapToInt(AnswerFreeFrontMatter::keys).sum()
                : 0;
    }

    private PlainValue.Entries entries(PlainValue.Entries entries, boolean besideQuestions) {
        boolean asks = besideQuestions || entries.entries().stream().anyMatch(AnswerFreeFrontMatter::asks);
        List<PlainValue.Entry> kept = new ArrayList<>();
        for (PlainValue.Entry entry : entries.entries()) {
            if (isKept(entry, asks)) {
                kept.add(new PlainValue.Entry(entry.key(), value(entry.value(), asks)));
            }
        }
        return new PlainValue.Entries(kept);
    }

    private boolean isKept(PlainValue.Entry entry, boolean asks) {
        String key = entry.key();
        return !asks(entry)
                && !key.equalsIgnoreCase(CASCADE)
                && !AnswerWords.inKey(key)
                && !answers.contains(key)
                && (!asks || known.contains(key));
    }

    /** Whether questions, or what can be chosen, stand there; {@code numberOfQuestions: 5} is a setting. */
    private static boolean asks(PlainValue.Entry entry) {
        boolean setting = entry.value() instanceof PlainValue.Decimal || entry.value() instanceof PlainValue.Flag;
        return !setting && AnswerWords.inKeyOfQuestions(entry.key());
    }

    private PlainValue value(PlainValue value, boolean asks) {
        if (value instanceof PlainValue.Entries entries) {
            return entries(entries, asks);
        }
        if (value instanceof PlainValue.Items items) {
            return new PlainValue.Items(
                    items.items().stream().map(item -> value(item, asks)).toList());
        }
        if (value instanceof PlainValue.Decimal decimal) {
            return CatalogNumbers.canonical(decimal.number())
                    .<PlainValue>map(PlainValue.Decimal::new)
                    .orElseGet(() -> new PlainValue.Text(decimal.number().toString()));
        }
        return value;
    }
}
