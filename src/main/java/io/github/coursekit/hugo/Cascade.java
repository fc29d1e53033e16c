package io.github.coursekit.hugo;

import io.github.coursekit.yaml.YamlEntry;
import io.github.coursekit.yaml.YamlMapping;
import io.github.coursekit.yaml.YamlNode;
import io.github.coursekit.yaml.YamlSequence;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The front matter that pages inherit from the {@code cascade} of their sections: a page's own value wins, then the nearest section, key by key;
 * a section's cascade reaches the section's own page. See <a href="https://gohugo.io/content-management/front-matter/#cascade">Hugo's
 * documentation</a>.
 *
 * @param values the inherited values by key in lower case; those with a {@code _target} or {@code target} are left out, since they reach only
 *     some pages
 */
public record Cascade(Map<String, YamlNode> values) {

    /** Nothing inherited. */
    public static final Cascade NONE = new Cascade(Map.of());

    /** Copies the map. */
    public Cascade {
        values = Map.copyOf(values);
    }

    /**
     * {@return what the pages of a section inherit}
     *
     * @param frontMatter the front matter of the section's own page
     */
    public Cascade below(YamlMapping frontMatter) {
        YamlNode cascade = frontMatter.get("cascade").orElse(null);
        if (cascade == null) {
            return this;
        }
        Map<String, YamlNode> merged = new HashMap<>(values);
        if (cascade instanceof YamlMapping mapping) {
            add(merged, mapping);
        } else if (cascade instanceof YamlSequence sequence) {
            for (YamlNode item : sequence.items()) {
                if (item instanceof YamlMapping mapping) {
                    add(merged, mapping);
                }
            }
        }
        return new Cascade(merged);
    }

    private static void add(Map<String, YamlNode> merged, YamlMapping cascade) {
        if (cascade.get("_target").isPresent() || cascade.get("target").isPresent()) {
            return;
        }
        for (YamlEntry entry : cascade.entries()) {
            merged.put(entry.name().toLowerCase(Locale.ROOT), entry.value());
        }
    }
}
