package io.github.coursekit.hugo;

import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataSequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a section hands down by {@code cascade}: a page's own value wins, then the nearest section, key by key; a section's cascade reaches the
 * section's own page. A {@code _target} or {@code target} names the pages that it is for. See
 * <a href="https://gohugo.io/content-management/front-matter/#cascade">Hugo's documentation</a>.
 *
 * @param blocks what is handed down, the nearest section's last
 */
public record SectionCascade(List<Block> blocks) {

    /** Nothing handed down. */
    public static final SectionCascade NONE = new SectionCascade(List.of());

    /**
     * Values for some pages.
     *
     * @param values the values by key in lower case
     * @param target the pages
     */
    public record Block(Map<String, DataNode> values, CascadeTarget target) {

        /** Copies the map. */
        public Block {
            values = Map.copyOf(values);
        }
    }

    /** Copies the list. */
    public SectionCascade {
        blocks = List.copyOf(blocks);
    }

    /**
     * {@return what the pages of a section inherit, this being what its parent hands down}
     *
     * @param frontMatter the front matter of the section's own page
     */
    public SectionCascade below(DataMapping frontMatter) {
        DataNode cascade = frontMatter.get("cascade").orElse(null);
        List<Block> all = new ArrayList<>(blocks);
        if (cascade instanceof DataMapping mapping) {
            all.add(block(mapping));
        } else if (cascade instanceof DataSequence sequence) {
            for (DataNode item : sequence.items()) {
                if (item instanceof DataMapping mapping) {
                    all.add(block(mapping));
                }
            }
        }
        return new SectionCascade(all);
    }

    private static Block block(DataMapping cascade) {
        CascadeTarget target = cascade.get("_target")
                .or(() -> cascade.get("target"))
                .map(CascadeTarget::of)
                .orElse(CascadeTarget.ALL);
        Map<String, DataNode> values = new HashMap<>();
        for (DataEntry entry : cascade.entries()) {
            String key = entry.name().toLowerCase(Locale.ROOT);
            if (!key.equals("_target") && !key.equals("target")) {
                values.put(key, entry.value());
            }
        }
        return new Block(values, target);
    }

    /**
     * {@return what a page inherits}
     *
     * @param path the page's path relative to the content folder, with {@code /}
     * @param language the page's language suffix; empty for the default language
     */
    public Cascade of(String path, String language) {
        if (blocks.isEmpty()) {
            return Cascade.NONE;
        }
        Map<String, DataNode> values = new HashMap<>();
        Set<String> undecided = new HashSet<>();
        for (Block block : blocks) {
            switch (block.target.matches(path, language)) {
                case YES -> {
                    values.putAll(block.values);
                    undecided.removeAll(block.values.keySet());
                }
                case UNDECIDED -> undecided.addAll(block.values.keySet());
                case NO -> {
                    // for other pages
                }
            }
        }
        return new Cascade(values, undecided);
    }
}
