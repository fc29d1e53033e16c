package io.github.coursekit.config;

import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.data.DataSequence;
import io.github.coursekit.hugo.HugoScalars;
import io.github.coursekit.hugo.ScalarType;
import io.github.coursekit.rule.Option;
import io.github.coursekit.rule.OptionType;
import io.github.coursekit.rule.OptionValues;
import io.github.coursekit.text.EditDistance;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the value of a rule's option as its type asks for; what is none is told. */
final class OptionReader {

    private OptionReader() {}

    /** The values with the one that an entry says, if it says one. */
    static <T> OptionValues read(Option<T> option, DataEntry entry, OptionValues before, ConfigurationValues problems) {
        Optional<T> value = value(option.type(), entry.value()).filter(option.type()::accepts);
        if (value.isEmpty()) {
            String mend = option.type() instanceof OptionType.Choice<?> choice
                    ? EditDistance.nearest(text(entry.value()).orElse(""), choice.words())
                            .map(near -> "; did you mean '" + near + "'?")
                            .orElse("")
                    : "";
            problems.problem(
                    entry.place(), option.name() + " must be " + option.type().expected() + mend);
        }
        return value.map(found -> before.with(option, found)).orElse(before);
    }

    @SuppressWarnings("unchecked") // each type is asked for values of its own
    private static <T> Optional<T> value(OptionType<T> type, DataNode node) {
        if (type instanceof OptionType.WholeNumber) {
            return (Optional<T>) number(node);
        }
        if (type instanceof OptionType.Flag) {
            return (Optional<T>) flag(node);
        }
        if (type instanceof OptionType.Texts) {
            return (Optional<T>) texts(node);
        }
        return type instanceof OptionType.Choice<?> choice
                ? (Optional<T>) constant(choice, node)
                : (Optional<T>) text(node);
    }

    private static Optional<Integer> number(DataNode node) {
        return node instanceof DataScalar scalar
                ? HugoScalars.integer(scalar).filter(n -> n.bitLength() < 32).map(BigInteger::intValue)
                : Optional.empty();
    }

    private static Optional<Boolean> flag(DataNode node) {
        boolean isFlag = node instanceof DataScalar scalar && HugoScalars.type(scalar) == ScalarType.BOOLEAN;
        return isFlag ? Optional.of(HugoScalars.isTrue(node)) : Optional.empty();
    }

    private static Optional<String> text(DataNode node) {
        return HugoScalars.string(node).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** A single text is a list of one, as everywhere in the configuration. */
    private static Optional<List<String>> texts(DataNode node) {
        List<DataNode> items = node instanceof DataSequence sequence ? sequence.items() : List.of(node);
        List<String> texts = new ArrayList<>();
        items.forEach(item -> text(item).ifPresent(texts::add));
        return texts.size() == items.size() ? Optional.of(List.copyOf(texts)) : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> constant(OptionType.Choice<E> choice, DataNode node) {
        String word = text(node).orElse("");
        return choice.values().stream()
                .filter(constant -> choice.shown(constant).equals(word))
                .findFirst();
    }
}
