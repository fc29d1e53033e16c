package io.github.coursekit.rules.assessments;

import io.github.coursekit.course.Assessment;
import io.github.coursekit.course.AssessmentMapping;
import io.github.coursekit.course.FrontMatterEdits;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.course.Question;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.data.Notation;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.text.Uuids;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hands the questions of a lesson to a check; lessons that are no assessments are passed over. */
final class Questions {

    private Questions() {}

    /** Hands over each question as it is kept. */
    static void each(LessonText text, Consumer<Question> check) {
        text.lesson().assessment().map(Assessment::questions).orElse(List.of()).forEach(check);
    }

    /** Hands over each question as it is kept and as it is written. */
    static void each(LessonText text, BiConsumer<Question, AssessmentMapping> check) {
        ifAssessment(text, frontMatter -> {
            Iterator<AssessmentMapping> written = frontMatter.items("questions").iterator();
            each(text, question -> check.accept(question, written.next()));
        });
    }

    /** Hands over the front matter of an assessment as it is written. */
    static void ifAssessment(LessonText text, Consumer<AssessmentMapping> check) {
        if (text.lesson().isAssessment()) {
            text.frontMatter().ifPresent(frontMatter -> check.accept(new AssessmentMapping(0, frontMatter)));
        }
    }

    /** A finding with the fix that writes a value without its quotes, where it is nothing but the number or word that group 1 of a pattern is. */
    static Finding unquoted(LessonText text, DataScalar value, Pattern expected, Finding finding) {
        Matcher matcher = expected.matcher(value.text().strip());
        if (!matcher.matches()) {
            return finding;
        }
        String plain = matcher.group(1).toLowerCase(Locale.ROOT);
        return FrontMatterEdits.of(text)
                .plain(value, plain)
                .map(edit -> finding.fix(Fix.of("Write " + plain, edit)))
                .orElse(finding);
    }

    /**
     * A finding with the fix that gives a question or an option an id made of names that tell it from others.
     *
     * @param taken the ids beside it: what was moved since it got one may have that of this place
     */
    static Finding identified(
            LessonText text, AssessmentMapping item, Set<String> taken, String name, Finding finding) {
        String id = Uuids.named(text.source().path(), name);
        for (int other = 2; taken.contains(id); other++) {
            id = Uuids.named(text.source().path(), name, Integer.toString(other));
        }
        String free = id;
        return FrontMatterEdits.of(text)
                .set(item.mapping(), "id", free)
                .map(edit -> finding.fix(Fix.of("Add the id " + free, edit).unsafe()))
                .orElse(finding);
    }

    /** How the lesson's front matter writes an id. */
    static String id(LessonText text, String id) {
        Notation notation = text.block().notation();
        return notation.entry("id", notation.text(id));
    }
}
