package io.github.coursekit.course;

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
import java.util.stream.Stream;

/**
 * A mapping in the front matter of an assessment while its file is being linted: the front matter itself, a question, or an option of one. Keys are asked for
 * in camelCase and are read in snake_case, too; camelCase wins.
 *
 * @param number its place in the list that holds it, from 1; 0 for the front matter
 * @param mapping what stands there
 */
public record AssessmentMapping(int number, DataMapping mapping) {

    /**
     * {@return the entry of a key}
     *
     * @param camelCase the key
     */
    public Optional<DataEntry> entry(String camelCase) {
        return mapping.entry(camelCase).or(() -> mapping.entry(LessonKeys.snakeCase(camelCase)));
    }

    /**
     * {@return the entry in snake_case that is passed over, since there is one in camelCase}
     *
     * @param camelCase the key
     */
    public Optional<DataEntry> passedOver(String camelCase) {
        String snakeCase = LessonKeys.snakeCase(camelCase);
        return snakeCase.equals(camelCase) || mapping.entry(camelCase).isEmpty()
                ? Optional.empty()
                : mapping.entry(snakeCase);
    }

    /**
     * {@return the value of a key}
     *
     * @param camelCase the key
     */
    public Optional<DataNode> value(String camelCase) {
        return entry(camelCase).map(DataEntry::value);
    }

    /**
     * {@return the text of a key, without white space around it; empty when there is none but white space}
     *
     * @param camelCase the key
     */
    public Optional<String> string(String camelCase) {
        return value(camelCase).flatMap(HugoScalars::string).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The texts of a key whose value is one, or a list of some; without white space around them. */
    Stream<String> strings(String camelCase) {
        return value(camelCase).stream()
                .flatMap(value -> value instanceof DataSequence sequence ? sequence.items().stream() : Stream.of(value))
                .flatMap(value -> HugoScalars.string(value).stream())
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** As {@link #string}, with the place of the value. */
    Optional<PlacedText> text(String camelCase) {
        return string(camelCase)
                .map(text -> new PlacedText(text, value(camelCase).orElseThrow().range()));
    }

    /**
     * {@return whether the value of a key is true}
     *
     * @param camelCase the key
     */
    public boolean flag(String camelCase) {
        return value(camelCase).map(HugoScalars::isTrue).orElse(false);
    }

    /**
     * {@return the items of a list, whatever they are; none when the value is no list}
     *
     * @param camelCase the key
     */
    public List<DataNode> nodes(String camelCase) {
        return value(camelCase).orElse(null) instanceof DataSequence sequence ? sequence.items() : List.of();
    }

    /**
     * {@return the items of a list that have keys}
     *
     * @param camelCase the key
     */
    public List<AssessmentMapping> items(String camelCase) {
        List<DataNode> nodes = nodes(camelCase);
        List<AssessmentMapping> items = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof DataMapping item) {
                items.add(new AssessmentMapping(i + 1, item));
            }
        }
        return items;
    }

    /** The place of its first key. */
    TextRange start() {
        return mapping.entries().isEmpty()
                ? mapping.range()
                : mapping.entries().get(0).key().range();
    }
}
