package io.github.coursekit.hostile;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Inputs of one kind.
 *
 * @param title what they have in common
 * @param inputs the inputs
 */
record HostileGroup(String title, List<Hostile> inputs) {

    private static final String HEADER = "| input | what is reported |";

    /** How the site's page on hostile input tells of them. */
    Stream<String> lines() {
        return Stream.concat(Stream.of("## " + title, HEADER), inputs.stream().map(HostileGroup::row));
    }

    private static String row(Hostile input) {
        String rules = input.expected().values().stream()
                .flatMap(Set::stream)
                .map(rule -> "[" + rule + "]")
                .collect(Collectors.joining(", "));
        return "| %s | %s |".formatted(input.name(), rules.isEmpty() ? "nothing" : rules);
    }
}
