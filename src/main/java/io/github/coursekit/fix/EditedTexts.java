package io.github.coursekit.fix;

import io.github.coursekit.source.CheckedSource;
import io.github.coursekit.source.OverlaySource;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextEdit;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The texts of files as they were linted, and as they are after fixes; the linter sees the latter. */
final class EditedTexts {

    /** No lesson that can be linted is longer. */
    private static final int LONGEST = Integer.MAX_VALUE - 8;

    private final OverlaySource overlay;
    private final CheckedSource source;
    private final Function<String, Optional<String>> obstacles;
    private final Map<String, Optional<String>> obstaclesByPath = new HashMap<>();
    private final Map<String, Optional<String>> originals = new TreeMap<>();
    private final Map<String, String> edited = new TreeMap<>();
    private final Map<String, Origins> origins = new HashMap<>();

    /** The edited texts that are not taken back any more. */
    private final Map<String, String> settled = new TreeMap<>();

    /**
     * Prepares to edit.
     *
     * @param overlay takes the edited texts
     * @param source what is linted: it tells whether a file still is what it gave, and lies over {@code overlay}
     * @param obstacles tells by its path why a file is left as it is
     */
    EditedTexts(OverlaySource overlay, CheckedSource source, Function<String, Optional<String>> obstacles) {
        this.overlay = overlay;
        this.source = source;
        this.obstacles = obstacles;
    }

    /** Why a file is left as it is, a clause that follows "since". */
    Optional<String> obstacle(String path) {
        return obstaclesByPath.computeIfAbsent(path, this::findObstacle);
    }

    private Optional<String> findObstacle(String path) {
        return text(path).isEmpty()
                ? Optional.of("'" + path + "' is no UTF-8, or has changed meanwhile")
                : obstacles.apply(path).map(why -> "'" + path + "' is left as it is: " + why);
    }

    /** The text of a file as it is now; empty when it is not what was linted any more, or no UTF-8: its bytes could not be given back. */
    Optional<String> text(String path) {
        String now = edited.get(path);
        return now == null ? original(path) : Optional.of(now);
    }

    /** The text of a file as it was linted at first; empty where {@link #text} would be. */
    Optional<String> original(String path) {
        return originals.computeIfAbsent(path, this::read);
    }

    private Optional<String> read(String path) {
        return source.again(path, LONGEST)
                .map(bytes -> SourceFile.decode(path, bytes))
                .filter(file -> file.firstMalformed().isEmpty())
                .map(SourceFile::text);
    }

    /** The offset in a file as it was when it was last settled, at first otherwise, of an offset in it as it is now. */
    int origin(String path, int offset) {
        Origins known = origins.get(path);
        return known == null ? offset : known.of(offset);
    }

    /** Gives a file whose text was asked for another one, which {@code edits} have made of it. */
    void put(String path, String text, List<TextEdit> edits) {
        edited.put(path, text);
        origins.computeIfAbsent(path, key -> new Origins()).add(edits);
        overlay.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Lets all texts stay as they are now: nothing from before is taken back. */
    void settle() {
        settled.putAll(edited);
        origins.clear();
    }

    /** Gives files the texts that they had when they were last settled, at first otherwise, and tells which had others. */
    Set<String> reset(Set<String> files) {
        Set<String> changed = new TreeSet<>();
        for (String path : files) {
            String start = settled.get(path);
            if (!Objects.equals(edited.get(path), start)) {
                changed.add(path);
                reset(path, start);
            }
        }
        return changed;
    }

    private void reset(String path, @Nullable String start) {
        origins.remove(path);
        if (start == null) {
            edited.remove(path);
            overlay.reset(path);
        } else {
            edited.put(path, start);
            overlay.put(path, start.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The files that have another text than at first. */
    List<FixedFile> changed() {
        return edited.entrySet().stream()
                .map(file ->
                        new FixedFile(file.getKey(), original(file.getKey()).orElseThrow(), file.getValue()))
                .filter(file -> !file.before().equals(file.after()))
                .toList();
    }
}
