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
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code shortcodes}; those of all layers are joined. */
final class ShortcodesReader {

    private final Map<String, ShortcodeForm> known = new HashMap<>();

    private boolean complete;

    /** A course that names any names them all; a preset cannot know what a site adds to its theme. */
    ShortcodeForms forms() {
        return new ShortcodeForms(known, complete);
    }

    /** The keys of {@code shortcodes} in a layer. */
    Keys keys(ConfigurationValues values, Layer layer) {
        Shape form = formKeys(values, new Form()).shape();
        return new Keys()
                .add(
                        "known",
                        Shape.either(List.of(
                                        Shape.texts(), Shape.namesWith(Shape.either(List.of(Shape.nothing(), form)))))
                                .saying("The shortcodes of the site's theme, besides Hugo's own"),
                        node -> {
                            readKnown(node, values);
                            complete |= !known.isEmpty() && !layer.isPreset();
                        });
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
        Form form = new Form();
        if (!ConfigurationValues.isNothing(entry.value())) {
            String where = "shortcodes.known." + entry.name();
            values.keys(entry.value(), where, formKeys(values, form));
        }
        return new ShortcodeForm(
                form.closing.stream().findFirst().orElse(Closing.ALLOWED),
                form.required,
                form.paths,
                List.of(),
                List.of(),
                List.of(),
                false);
    }

    /** What was said of a shortcode so far. */
    private static final class Form {

        private final List<List<String>> required = new ArrayList<>();
        private final List<String> paths = new ArrayList<>();
        private final Set<Closing> closing = EnumSet.noneOf(Closing.class);
    }

    private static Keys formKeys(ConfigurationValues values, Form form) {
        return new Keys()
                .add(
                        "closed",
                        Shape.any().saying("Whether a closing tag is needed (true) or wrong (false)"),
                        value -> form.closing.add(HugoScalars.isTrue(value) ? Closing.NEEDED : Closing.REFUSED))
                .add(
                        "required",
                        Shape.texts().saying("The arguments that it needs, by name or by position from 0"),
                        value -> values.texts("required", value).forEach(name -> form.required.add(List.of(name))))
                .add(
                        "paths",
                        Shape.texts().saying("The arguments that hold paths of files"),
                        value -> form.paths.addAll(values.texts("paths", value)));
    }
}
