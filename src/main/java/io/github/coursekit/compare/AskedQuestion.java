package io.github.coursekit.compare;

import io.github.coursekit.course.AssessmentMapping;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.course.PlainValue;
import io.github.coursekit.site.LessonKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A question with all that is said of it, and what is right.
 *
 * @param number its place, from 1
 * @param id its id
 * @param text what is asked
 * @param worth its type and marks, which decide what it counts
 * @param choices what can be chosen
 * @param answer what is right where it is written down beside the options
 * @param rest all other keys
 */
record AskedQuestion(
        int number, Optional<String> id, String text, String worth, List<Choice> choices, String answer, String rest) {

    private static final Set<String> OF_QUESTION = Set.of("correctanswer", "id", "marks", "options", "text", "type");
    private static final Set<String> OF_CHOICE = Set.of("id", "iscorrect", "text");

    AskedQuestion {
        choices = List.copyOf(choices);
    }

    /**
     * What can be chosen.
     *
     * @param id its id
     * @param text what it says
     * @param right whether it is right
     * @param rest all other keys
     */
    record Choice(Optional<String> id, String text, boolean right, String rest) {}

    /** The questions of an assessment; none when its front matter cannot be read. */
    static List<AskedQuestion> of(LessonText lesson) {
        return lesson.frontMatter().map(mapping -> new AssessmentMapping(0, mapping)).stream()
                .flatMap(mapping -> mapping.items("questions").stream())
                .map(AskedQuestion::of)
                .toList();
    }

    private static AskedQuestion of(AssessmentMapping question) {
        List<Choice> choices = new ArrayList<>();
        for (AssessmentMapping option : question.items("options")) {
            choices.add(new Choice(
                    option.string("id"),
                    option.string("text").orElse(""),
                    option.flag(LessonKeys.IS_CORRECT),
                    rest(option, OF_CHOICE)));
        }
        return new AskedQuestion(
                question.number(),
                question.string("id"),
                question.string("text").orElse(""),
                (question.string("type").orElse("").replace('_', '-') + " " + value(question, "marks")).strip(),
                choices,
                value(question, LessonKeys.CORRECT_ANSWER),
                rest(question, OF_QUESTION));
    }

    private static String value(AssessmentMapping mapping, String key) {
        return mapping.value(key).map(node -> ValueText.of(PlainValue.of(node))).orElse("");
    }

    private static String rest(AssessmentMapping mapping, Set<String> told) {
        SortedMap<String, String> rest = new TreeMap<>();
        mapping.mapping().entries().forEach(entry -> {
            String key = entry.name().replace("_", "").toLowerCase(Locale.ROOT);
            if (!told.contains(key)) {
                rest.put(key, ValueText.of(PlainValue.of(entry.value())));
            }
        });
        return rest.toString();
    }

    /** How it is called: by its id, or by its place. */
    String name() {
        return id.map(known -> "'" + known + "'").orElse("number " + number);
    }
}
