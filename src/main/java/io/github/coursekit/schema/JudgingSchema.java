package io.github.coursekit.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataNode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A schema that is ready to judge front matter.
 *
 * @param schema the schema
 * @param keys the keys that it names at the top, as it spells them
 */
record JudgingSchema(Schema schema, Spellings keys) {

    JudgingSchema(Schema schema, Set<String> keys) {
        this(schema, new Spellings(keys));
    }

    /** What it does not allow, one violation for each place, in the order of the file. */
    List<SchemaViolation> validate(DataMapping frontMatter, Map<String, DataNode> inherited) {
        FrontMatterJson json = new FrontMatterJson(frontMatter, inherited, keys);
        List<Error> errors;
        try {
            errors = schema.validate(json.node());
        } catch (BoundedPatterns.TooLongException e) {
            return List.of(json.tooLong());
        }
        if (errors.isEmpty()) {
            return List.of(); // as for most lessons
        }
        Map<String, Error> firstByPlace = new LinkedHashMap<>();
        for (Error error : errors) {
            firstByPlace.putIfAbsent(error.getInstanceLocation() + "#" + error.getProperty(), error);
        }
        return firstByPlace.values().stream()
                .flatMap(error -> json.violation(error).stream())
                .sorted(Comparator.comparing((SchemaViolation v) ->
                                v.range().map(r -> r.start()).orElse(-1))
                        .thenComparing(SchemaViolation::fact))
                .toList();
    }
}
