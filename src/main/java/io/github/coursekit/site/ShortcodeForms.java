package io.github.coursekit.site;

import io.github.coursekit.site.ShortcodeForm.Closing;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The shortcodes that a course may use: Hugo's own (<a href="https://gohugo.io/shortcodes/">its list</a>), those of the site's templates, and those that
 * {@code course.yaml} names.
 *
 * @param own those of templates and of {@code course.yaml}, by name
 * @param complete whether there are no others, so that any other name is wrong
 */
public record ShortcodeForms(Map<String, ShortcodeForm> own, boolean complete) {

    /** Hugo's own, and any others. */
    public static final ShortcodeForms DEFAULT = new ShortcodeForms(Map.of(), false);

    /** What themes customarily call a shortcode that shows an image; whether a site has it is not known. */
    private static final Map<String, ShortcodeForm> CUSTOMARY = Map.of("image", image(), "img", image());

    private static ShortcodeForm image() {
        return new ShortcodeForm(
                Closing.ALLOWED, List.of(), List.of("src", "0"), List.of(), List.of(), List.of(), false);
    }

    /** Sorts the map. */
    public ShortcodeForms {
        own = Collections.unmodifiableMap(new TreeMap<>(own));
    }

    /**
     * {@return whether a shortcode is one of {@link #names()}}
     *
     * @param name the name
     */
    public boolean isKnown(String name) {
        return own.containsKey(name) || HugoShortcodes.FORMS.containsKey(name);
    }

    /**
     * {@return what is known of a shortcode}
     *
     * @param name the name
     */
    public ShortcodeForm of(String name) {
        ShortcodeForm form = own.get(name);
        return form == null
                ? HugoShortcodes.FORMS.getOrDefault(name, CUSTOMARY.getOrDefault(name, ShortcodeForm.UNKNOWN))
                : form;
    }

    /**
     * {@return whether a shortcode is known to bring no heading or anchor of its own to a page}
     *
     * @param name the name
     */
    public static boolean bringsNoAnchor(String name) {
        return HugoShortcodes.FORMS.containsKey(name) || CUSTOMARY.containsKey(name);
    }

    /** {@return the names of those that render what stands between their tags as Markdown, sorted} */
    public SortedSet<String> rendering() {
        return Stream.concat(HugoShortcodes.FORMS.keySet().stream(), own.keySet().stream())
                .filter(name -> of(name).rendering())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@return the names of Hugo's own, sorted} */
    public static SortedSet<String> hugo() {
        return new TreeSet<>(HugoShortcodes.FORMS.keySet());
    }

    /**
     * {@return what to do where Hugo had a shortcode itself up to version 0.155, and the site has none of that name; empty for any other}
     *
     * @param name the name
     */
    public Optional<String> removed(String name) {
        return complete && !own.containsKey(name)
                ? Optional.ofNullable(HugoShortcodes.REMOVED.get(name))
                : Optional.empty();
    }

    /**
     * {@return a known name that differs from another one only in letter case} Up to version 0.130 that is no name to Hugo; to newer ones it is.
     *
     * @param name a name that is not known
     */
    public Optional<String> inOtherCase(String name) {
        return Stream.concat(own.keySet().stream(), HugoShortcodes.FORMS.keySet().stream())
                .filter(name::equalsIgnoreCase)
                .min(Comparator.naturalOrder());
    }

    /** {@return the names that are known, sorted} */
    public List<String> names() {
        return Stream.concat(own.keySet().stream(), HugoShortcodes.FORMS.keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * {@return these with others, which win} Who names any knows them all.
     *
     * @param others the others
     */
    ShortcodeForms with(ShortcodeForms others) {
        Map<String, ShortcodeForm> all = new TreeMap<>(own);
        all.putAll(others.own);
        return new ShortcodeForms(all, complete || others.complete);
    }
}
