package io.github.coursekit.compare;

import io.github.coursekit.catalog.Coordinates;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.source.FolderSource;
import io.github.coursekit.work.Threads;
import io.github.coursekit.work.Workers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Two versions of a course in a temporary folder. What changed between them is told in lines such as {@code major page-moved /salt/ > /pepper/}. */
final class TwoVersions {

    static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    private final Path before;
    private final Path after;
    private final Map<String, String> urls = new TreeMap<>();
    private Optional<Coordinates> coordinates = Optional.empty();
    private CompareSettings settings = CompareSettings.DEFAULT;

    TwoVersions(Path folder) throws IOException {
        before = Files.createDirectories(folder.resolve("before"));
        after = Files.createDirectories(folder.resolve("after"));
    }

    TwoVersions before(String path, String... lines) {
        return write(before, path, lines);
    }

    TwoVersions after(String path, String... lines) {
        return write(after, path, lines);
    }

    TwoVersions both(String path, String... lines) {
        return before(path, lines).after(path, lines);
    }

    /** The URL that a page had when the old version was packed. */
    TwoVersions released(String path, String url) {
        urls.put(path, url);
        return this;
    }

    TwoVersions by(CompareSettings other) {
        settings = other;
        return this;
    }

    TwoVersions coordinates(Coordinates old) {
        coordinates = Optional.of(old);
        return this;
    }

    private TwoVersions write(Path folder, String path, String... lines) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", lines) + "\n");
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Comparison compare() throws IOException {
        Optional<Coordinates> now = coordinates.map(old -> new Coordinates("org.example", "kitchen", "2"));
        return Comparer.compare(edition(before, coordinates, urls), edition(after, now, Map.of()), settings, NOW);
    }

    private static Edition edition(Path folder, Optional<Coordinates> coordinates, Map<String, String> urls)
            throws IOException {
        return new EditionReader(FolderSource.of(folder), CourseSettings.DEFAULT, new Workers(Threads.of(2)))
                .read(new EditionReader.Name(coordinates, Optional.empty()), urls);
    }

    /** The changes. */
    List<String> changes() throws IOException {
        return compare().changes().stream().map(TwoVersions::line).toList();
    }

    /** What they say beside kind and place. */
    List<String> details() throws IOException {
        return compare().changes().stream().map(Change::detail).toList();
    }

    private static String line(Change change) {
        String was = change.before().map(TwoVersions::name).orElse("");
        String is = change.after().map(TwoVersions::name).orElse(was);
        boolean same = was.isEmpty() || was.equals(is);
        return change.bump().word() + " " + change.kind().id() + " " + (same ? is : was + " > " + is);
    }

    private static String name(Place place) {
        return place.url().isEmpty() ? place.path() : place.url();
    }
}
