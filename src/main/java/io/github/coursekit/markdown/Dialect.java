package io.github.coursekit.markdown;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * In what a site's Markdown may differ from that of others.
 *
 * @param typography what quotes, dashes and dots become
 * @param extensions what is read beside CommonMark
 * @param rendering the shortcodes whose templates render what they are handed as Markdown
 * @param math what closes math, by what opens it; none where math is text
 */
public record Dialect(
        Typography typography, Set<Extension> extensions, Set<String> rendering, Map<String, String> math) {

    /** What Goldmark reads beside CommonMark. */
    public enum Extension {
        /** Attributes on a line of their own are those of the block above it. */
        BLOCK_ATTRIBUTES,
        /** Definition lists. */
        DEFINITION_LISTS,
        /** Footnotes. */
        FOOTNOTES,
        /** Addresses in a text are links. */
        LINKIFY,
        /** What stands between one or two tildes is struck through. */
        STRIKETHROUGH,
        /** Tables. */
        TABLES;

        /** What is read unless a site says otherwise. */
        public static final Set<Extension> USUAL =
                Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(BLOCK_ATTRIBUTES)));
    }

    /** Goldmark's with Hugo's defaults. */
    public static final Dialect DEFAULT = new Dialect(Typography.USUAL, Extension.USUAL, Set.of("details"), Map.of());

    /** Copies the sets and sorts the map. */
    public Dialect {
        extensions = Set.copyOf(extensions);
        rendering = Set.copyOf(rendering);
        math = Collections.unmodifiableMap(new TreeMap<>(math));
    }

    /**
     * {@return whether something is read beside CommonMark}
     *
     * @param extension what
     */
    public boolean has(Extension extension) {
        return extensions.contains(extension);
    }
}
