package io.github.coursekit.goal;

import io.github.coursekit.source.OverlaySource;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The texts of an editor that lie over the files of the disk, by their paths in the course. Used by one thread. */
final class UnsavedTexts {

    private final OverlaySource overlay;

    /** Those that the course was checked with. */
    private final Map<String, String> checked = new HashMap<>();

    UnsavedTexts(OverlaySource overlay) {
        this.overlay = overlay;
    }

    /** The content with them. */
    OverlaySource overlay() {
        return overlay;
    }

    /** The text that the course was checked with; null where that was the disk's. */
    @Nullable
    String of(String path) {
        return checked.get(path);
    }

    /** Lays a text over a file for a check; null for that of the disk. */
    void lay(String path, @Nullable String text) {
        if (text == null) {
            checked.remove(path);
            overlay.reset(path);
        } else {
            checked.put(path, text);
            show(path, text);
        }
    }

    /** Lays over a file what it was checked with, whatever was shown since. */
    void layAgain(String path) {
        lay(path, of(path));
    }

    /** Lays a text over a file without a check. */
    void show(String path, String text) {
        overlay.put(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
