package io.github.coursekit.config;

import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.hugo.HugoScalars;
import io.github.coursekit.site.ShortcodeForm;
import io.github.coursekit.site.ShortcodeForm.Closing;
import io.github.coursekit.site.ShortcodeForms;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Reads {@code shortcodes}; those of all layers are joined. */
final class ShortcodesReader {

    private final Map<String, ShortcodeForm> known = new HashMap<>();

    private boolean complete;

    /** A course that names any names them all; a preset cannot know what a site adds to its theme. */
    ShortcodeForms forms() {
        return new ShortcodeForms(known, complete);
    }

    /** Reads the value of {@code shortcodes} in a layer. */
    void read(DataNode value, ConfigurationValues values, Layer layer) {
        values.keys(value, "shortcodes", Map.of("known", node -> readKnown(node, values)));
        complete |= !known.isEmpty() && !layer.isPreset();
    }

    /** Names alone, or names with what each needs. */
    private void readKnown(DataNode value, ConfigurationValues values) {
        if (value instanceof DataMapping mapping) {
            values.once(mapping).forEach(entry -> known.put(entry.name(), form(entry, values)));
        } else {
            values.texts("shortcodes.known", value).forEach(name -> known.put(name, ShortcodeForm.UNKNOWN));
        }
    }

    private static ShortcodeForm form(DataEntry entry, ConfigurationValues values) {
        List<List<String>> required = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        Set<Closing> closing = EnumSet.noneOf(Closing.class);
        Map<String, Consumer<DataNode>> keys = new LinkedHashMap<>();
        keys.put("closed", value -> closing.add(HugoScalars.isTrue(value) ? Closing.NEEDED : Closing.REFUSED));
        keys.put("required", value -> values.texts("required", value).forEach(name -> required.add(List.of(name))));
        keys.put("paths", value -> paths.addAll(values.texts("paths", value)));
        if (!ConfigurationValues.isNothing(entry.value())) {
            values.keys(entry.value(), "shortcodes.known." + entry.name(), keys);
        }
        return new ShortcodeForm(
                closing.stream().findFirst().orElse(Closing.ALLOWED),
                required,
                paths,
                List.of(),
                List.of(),
                List.of(),
                false);
    }
}
