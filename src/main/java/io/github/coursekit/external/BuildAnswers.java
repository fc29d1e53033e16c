package io.github.coursekit.external;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What servers have said to a build so far. Its checks are one run by that: none asks again what another has asked, counts it again, or forgets what another remembers.
 *
 * <p>It is text, such as {@code DEAD the server answers 410 (Gone)} by the link's address, in a map of Java's own: modules may have class loaders of their own.
 */
public final class BuildAnswers {

    /** Under it stands what was remembered before the build; it is no address. */
    private static final String BEFORE = "before";

    private final Map<String, String> texts;

    /**
     * Goes on with what is there.
     *
     * @param texts what the build has so far; it is added to
     */
    public BuildAnswers(Map<String, String> texts) {
        this.texts = texts;
    }

    /** {@return a memory with what it held before the build: what is no link of one check may be one of the next} */
    LinkMemory whole(LinkMemory memory) {
        String before = texts.putIfAbsent(BEFORE, memory.toJson());
        if (before == null) {
            return memory;
        }
        SortedMap<String, LinkMemory.Entry> links =
                new TreeMap<>(LinkMemory.parse(before).links());
        links.putAll(memory.links());
        return new LinkMemory(links);
    }

    /** {@return what a memory holds of the links that the build was given so far} */
    SortedMap<String, LinkMemory.Entry> entries(LinkMemory memory) {
        SortedMap<String, LinkMemory.Entry> entries = new TreeMap<>(memory.links());
        entries.keySet().removeIf(address -> !texts.containsKey(address));
        return entries;
    }

    /** {@return what is known of a link, if it is known} */
    Optional<Evidence> of(URI link) {
        return Optional.ofNullable(texts.get(link.toString())).map(text -> {
            int space = text.indexOf(' ');
            Evidence.Kind kind = Evidence.Kind.valueOf(text.substring(0, space));
            return new Evidence(kind, link, text.substring(space + 1), Evidence.Reach.FINAL, null);
        });
    }

    /** Adds what a server said. */
    void add(URI link, Evidence evidence) {
        texts.put(link.toString(), evidence.kind() + " " + evidence.reason(link));
    }
}
