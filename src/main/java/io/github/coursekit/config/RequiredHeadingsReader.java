package io.github.coursekit.config;

import io.github.coursekit.course.RequiredHeadings;
import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.data.DataSequence;
import io.github.coursekit.hugo.HugoScalars;
import io.github.coursekit.hugo.ScalarType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads which headings lessons must have. A later layer replaces what an earlier one says of the same paths. */
final class RequiredHeadingsReader {

    private static final String FORM =
            "must be paths with a list of headings each, such as '\"labs/**\": [Objectives, Steps]'";

    private static final String HEADING = "heading";

    private final Map<String, RequiredHeadings> required = new LinkedHashMap<>();

    List<RequiredHeadings> required() {
        return List.copyOf(required.values());
    }

    void read(DataNode value, ConfigurationValues values) {
        if (!(value instanceof DataMapping mapping)) {
            values.problem(value.range(), "structure.required " + FORM);
            return;
        }
        for (DataEntry entry : values.once(mapping)) {
            if (entry.value() instanceof DataSequence sequence) {
                List<RequiredHeadings.Wanted> wanted = new ArrayList<>();
                sequence.items().forEach(item -> wanted(item, values).ifPresent(wanted::add));
                required.put(entry.name(), new RequiredHeadings(entry.name(), wanted));
            } else {
                values.problem(entry.place(), "structure.required " + FORM);
            }
        }
    }

    /** What it reads. */
    static Shape shape(ConfigurationValues values) {
        Shape heading = keys(new Read(), values).shape().requiring(HEADING);
        return Shape.namesWith(Shape.listOf(Shape.either(List.of(Shape.text(), heading))))
                .saying("The headings that lessons must have, in order, by path patterns");
    }

    /** What was said of a heading so far. */
    private static final class Read {

        private String title = "";
        private boolean optional;
    }

    private static Keys keys(Read read, ConfigurationValues values) {
        return new Keys()
                .add(HEADING, Shape.text(), node -> title(node, values).ifPresent(text -> read.title = text))
                .add("optional", Shape.flag(), node -> read.optional = flag(node, values));
    }

    private static Optional<RequiredHeadings.Wanted> wanted(DataNode item, ConfigurationValues values) {
        if (!(item instanceof DataMapping mapping)) {
            return title(item, values).map(title -> new RequiredHeadings.Wanted(title, false));
        }
        Read read = new Read();
        values.keys(mapping, "a required heading", keys(read, values));
        if (mapping.get(HEADING).isEmpty()) {
            values.problem(item.range(), "a required heading lacks its '" + HEADING + "'");
        }
        return read.title.isEmpty()
                ? Optional.empty()
                : Optional.of(new RequiredHeadings.Wanted(read.title, read.optional));
    }

    private static Optional<String> title(DataNode node, ConfigurationValues values) {
        Optional<String> title = HugoScalars.string(node).map(String::strip).filter(text -> !text.isEmpty());
        if (title.isEmpty()) {
            values.problem(node.range(), "a required heading must be a text");
        }
        return title;
    }

    private static boolean flag(DataNode node, ConfigurationValues values) {
        if (!(node instanceof DataScalar scalar) || HugoScalars.type(scalar) != ScalarType.BOOLEAN) {
            values.problem(node.range(), "optional must be true or false");
        }
        return HugoScalars.isTrue(node);
    }
}
