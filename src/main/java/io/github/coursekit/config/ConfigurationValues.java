package io.github.coursekit.config;

import io.github.coursekit.data.DataDocument;
import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.data.DataSequence;
import io.github.coursekit.data.Notation;
import io.github.coursekit.hugo.HugoDates;
import io.github.coursekit.hugo.HugoScalars;
import io.github.coursekit.hugo.ScalarType;
import io.github.coursekit.text.EditDistance;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One file of the configuration: reads its keys and lists, and tells what is wrong with them, each with its place and the valid words. What the
 * keys mean is for the readers of each topic.
 */
final class ConfigurationValues {

    /** So many words are all named to one who wrote another. */
    private static final int MOST_LISTED = 20;

    private static final int NAMED_OF_MANY = 3;

    private final SourceFile file;
    private final List<ConfigurationProblem> problems;

    /** {@code problems} takes what is wrong. */
    ConfigurationValues(SourceFile file, List<ConfigurationProblem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The file's YAML, if it says anything; what is no YAML is told. */
    Optional<DataNode> root() {
        int start = file.byteOrderMarkLength();
        DataDocument document =
                DataDocument.parse(file.text(), new TextRange(start, file.text().length()), Notation.YAML);
        if (document.problem() != null) {
            problem(
                    document.problem().range(),
                    "not valid YAML: " + document.problem().message());
        }
        return Optional.ofNullable(document.root()).filter(root -> !isNothing(root));
    }

    /** How many problems there are by now, in all layers. */
    int problems() {
        return problems.size();
    }

    /** Where something is said, such as {@code course.yaml:12:3}. */
    String origin(TextRange range) {
        return file.path() + ":" + file.lines().position(range.start());
    }

    /** Tells what is wrong at a place. */
    void problem(TextRange range, String text) {
        problems.add(ConfigurationProblem.at(range, file, text));
    }

    /** Hands the value of each key of a mapping to its reader; keys without one are told. */
    void keys(DataNode value, String where, Keys known) {
        if (!(value instanceof DataMapping mapping)) {
            problem(
                    value.range(),
                    where + " must have keys and values; known keys are " + String.join(", ", known.names()));
            return;
        }
        for (DataEntry entry : once(mapping)) {
            known.reader(entry.name())
                    .ifPresentOrElse(
                            reader -> reader.accept(entry.value()), () -> unknown("key", entry, known.names()));
        }
    }

    /** The entries of a mapping, the first of each key; others are told. */
    List<DataEntry> once(DataMapping mapping) {
        Map<String, DataEntry> first = new LinkedHashMap<>();
        for (DataEntry entry : mapping.entries()) {
            if (first.putIfAbsent(entry.name(), entry) != null) {
                problem(entry.key().range(), "the key '" + entry.name() + "' stands here a second time");
            }
        }
        return List.copyOf(first.values());
    }

    /** A text, or a list of texts; whatever is neither is told. */
    List<String> texts(String name, DataNode value) {
        List<DataNode> items = value instanceof DataSequence sequence ? sequence.items() : List.of(value);
        List<String> texts = new ArrayList<>();
        for (DataNode item : items) {
            Optional<String> text = HugoScalars.string(item).map(String::strip).filter(t -> !t.isEmpty());
            text.ifPresentOrElse(texts::add, () -> problem(item.range(), name + " must be a list of texts"));
        }
        return texts;
    }

    /** Tells that the key of an entry is none of the known words, and which one may be meant. */
    void unknown(String kind, DataEntry entry, Collection<String> known) {
        String valid = known.size() <= MOST_LISTED
                ? "valid are " + String.join(", ", known)
                : "nearest are " + String.join(", ", EditDistance.nearest(entry.name(), known, NAMED_OF_MANY));
        String mend = EditDistance.nearest(entry.name(), known)
                .map(near -> "did you mean '" + near + "'? (" + valid + ")")
                .orElse(valid);
        problem(entry.key().range(), "unknown %s '%s'; %s".formatted(kind, entry.name(), mend));
    }

    /** Whether a value is absent, or says null. */
    static boolean isNothing(DataNode node) {
        return node instanceof DataScalar scalar && HugoScalars.type(scalar) == ScalarType.NULL;
    }

    /** One of the words that an enum's constants are; {@code off} is a word, too. */
    <E extends Enum<E>> Optional<E> word(Class<E> type, String name, DataNode value) {
        String text = value instanceof DataScalar scalar ? scalar.text() : "";
        Optional<E> found = Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
        if (found.isEmpty()) {
            problem(value.range(), name + " must be " + String.join(", ", words(type)));
        }
        return found;
    }

    /** The words that an enum's constants are. */
    static <E extends Enum<E>> List<String> words(Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** A date or a time. */
    Optional<Instant> instant(String name, DataNode value) {
        Optional<Instant> instant = HugoDates.instant(value);
        if (instant.isEmpty()) {
            problem(value.range(), name + " must be a date such as 2026-01-31, or a time such as 2026-01-31T12:00:00Z");
        }
        return instant;
    }
}
