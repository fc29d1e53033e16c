package io.github.coursekit.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is not the course's to say.
 *
 * @param time the time at which pages are published, expired or yet to come
 * @param styles the style sheets, by the names that they are served under, in the order in which they are applied
 */
public record PageSettings(Instant time, SortedMap<String, byte[]> styles) {

    /** The name that the plugin's own style sheet is served under; no folder has it that the plugin did not make. */
    public static final String STYLE = PageNames.OWN + "/1-pages.css";

    private static final String COURSE_STYLE = PageNames.OWN + "/2-course.css";

    /** Copies the map. */
    public PageSettings {
        styles = Collections.unmodifiableSortedMap(new TreeMap<>(styles));
    }

    /**
     * {@return settings with the plugin's own style sheet}
     *
     * @param time the time
     */
    public static PageSettings at(Instant time) {
        return new PageSettings(time, new TreeMap<>(Map.of(STYLE, style())));
    }

    /**
     * {@return these settings with a style sheet that wins over the plugin's own}
     *
     * @param style the style sheet
     */
    public PageSettings with(byte[] style) {
        SortedMap<String, byte[]> all = new TreeMap<>(styles);
        all.put(COURSE_STYLE, style.clone());
        return new PageSettings(time, all);
    }

    private static byte[] style() {
        try (InputStream in = Objects.requireNonNull(PageSettings.class.getResourceAsStream("pages.css"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
