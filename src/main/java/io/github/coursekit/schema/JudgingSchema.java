package io.github.coursekit.schema;

import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataNode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A schema that is ready to judge front matter.
 *
 * @param judge finds what it does not allow
 * @param keys the keys that it names at the top, as it spells them
 * @param alone whether it judges no other keys
 */
record JudgingSchema(Judge judge, Spellings keys, boolean alone) {

    /** Finds what a schema does not allow in a value, in any order. */
    @FunctionalInterface
    interface Judge {

        /** Throws {@link TextTooLongException} when a text is too long for a pattern. */
        List<SchemaFault> faults(JsonNode value);
    }

    /** What it does not allow, one violation for each place, in the order of the file. */
    List<SchemaViolation> validate(DataMapping frontMatter, Map<String, DataNode> inherited) {
        FrontMatterJson json = new FrontMatterJson(frontMatter, inherited, keys, alone);
        try {
            List<SchemaFault> faults = judge.faults(json.node());
            return faults.isEmpty() ? List.of() : violations(faults, json);
        } catch (TextTooLongException e) {
            return List.of(json.tooLong());
        }
    }

    private static List<SchemaViolation> violations(List<SchemaFault> faults, FrontMatterJson json) {
        Map<SchemaFault.Place, SchemaFault> firstByPlace = new LinkedHashMap<>();
        faults.forEach(fault -> firstByPlace.putIfAbsent(fault.place(), fault));
        return firstByPlace.values().stream()
                .flatMap(fault -> json.violation(fault).stream())
                .sorted(Comparator.comparing((SchemaViolation v) ->
                                v.range().map(r -> r.start()).orElse(-1))
                        .thenComparing(SchemaViolation::fact))
                .toList();
    }
}
