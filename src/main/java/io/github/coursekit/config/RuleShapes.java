package io.github.coursekit.config;

import io.github.coursekit.rule.Option;
import io.github.coursekit.rule.OptionType;
import io.github.coursekit.rule.RuleDescriptor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What may stand under {@code rules}, for editors. */
final class RuleShapes {

    private RuleShapes() {}

    /** A severity, or severity and options, for each rule. Rules of other jars are not known here: they may have any name whose first word no known rule has. */
    static Shape of(Collection<RuleDescriptor> known) {
        return () -> rules(known).json();
    }

    private static Shape rules(Collection<RuleDescriptor> known) {
        Map<String, Shape> rules = new TreeMap<>();
        known.stream()
                .filter(rule -> !rule.id().equals(RuleSettings.ALWAYS_ERROR))
                .forEach(rule -> rules.put(rule.id(), rule(rule).saying(rule.summary())));
        String topics = known.stream()
                .map(rule -> rule.id().replaceFirst("-.*", ""))
                .distinct()
                .sorted()
                .collect(Collectors.joining("|"));
        return Shape.keys(rules).beside("^(?!(?:" + topics + ")-)", Shape.any());
    }

    private static Shape rule(RuleDescriptor rule) {
        Map<String, Shape> keys = new TreeMap<>();
        rule.options()
                .forEach(option -> keys.put(option.name(), option(option.type()).saying(option.summary())));
        keys.put(Option.SEVERITY, level());
        return Shape.either(List.of(level(), Shape.keys(keys)));
    }

    private static Shape level() {
        return Shape.words(RulesReader.LEVELS);
    }

    private static Shape option(OptionType<?> type) {
        if (type instanceof OptionType.WholeNumber number) {
            return Shape.whole(number.least(), number.most());
        }
        if (type instanceof OptionType.Flag) {
            return Shape.flag();
        }
        if (type instanceof OptionType.Texts) {
            return Shape.texts();
        }
        return type instanceof OptionType.Choice<?> choice ? Shape.words(choice.words()) : Shape.text();
    }
}
