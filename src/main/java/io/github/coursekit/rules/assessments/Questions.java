package io.github.coursekit.rules.assessments;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataSequence;
import io.github.coursekit.hugo.HugoScalars;
import io.github.coursekit.site.LessonKeys;
import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The front matter of an assessment as its rules see it. Keys are read in camelCase and in snake_case. */
final class Questions {

    private Questions() {}

    /** A question, or an option of one. */
    record Item(int number, DataMapping mapping) {

        Optional<DataEntry> entry(String camelCase) {
            return mapping.entry(camelCase).or(() -> mapping.entry(LessonKeys.snakeCase(camelCase)));
        }

        /** The entry in snake_case that is passed over, since there is one in camelCase. */
        Optional<DataEntry> passedOver(String camelCase) {
            String snakeCase = LessonKeys.snakeCase(camelCase);
            return snakeCase.equals(camelCase) || mapping.entry(camelCase).isEmpty()
                    ? Optional.empty()
                    : mapping.entry(snakeCase);
        }

        Optional<DataNode> value(String camelCase) {
            return entry(camelCase).map(DataEntry::value);
        }

        Optional<String> string(String camelCase) {
            return value(camelCase)
                    .flatMap(HugoScalars::string)
                    .map(String::strip)
                    .filter(text -> !text.isEmpty());
        }

        boolean flag(String camelCase) {
            return value(camelCase).map(HugoScalars::isTrue).orElse(false);
        }

        /** The items of a list, whatever they are; none when the value is no list. */
        List<DataNode> nodes(String camelCase) {
            return value(camelCase).orElse(null) instanceof DataSequence sequence ? sequence.items() : List.of();
        }

        /** The items of a list that have keys. */
        List<Item> items(String camelCase) {
            return Questions.items(nodes(camelCase));
        }

        /** How a message calls the question: by its id, or by its place in the list. */
        String name() {
            return string("id").map(id -> "'" + id + "'").orElse("number " + number);
        }

        /** The question's type with hyphens; empty when it has none. */
        String type() {
            return string("type").orElse("").replace('_', '-');
        }

        TextRange start() {
            return mapping.entries().isEmpty()
                    ? mapping.range()
                    : mapping.entries().get(0).key().range();
        }
    }

    /** Hands the front matter of an assessment to a check; lessons that are none are passed over. */
    static void ifAssessment(LessonText text, Consumer<Item> check) {
        if (text.lesson().isAssessment()) {
            text.frontMatter().ifPresent(frontMatter -> check.accept(new Item(0, frontMatter)));
        }
    }

    /** Hands each question of an assessment to a check. */
    static void each(LessonText text, Consumer<Item> check) {
        ifAssessment(text, assessment -> assessment.items("questions").forEach(check));
    }

    private static List<Item> items(List<DataNode> nodes) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof DataMapping mapping) {
                items.add(new Item(i + 1, mapping));
            }
        }
        return items;
    }
}
