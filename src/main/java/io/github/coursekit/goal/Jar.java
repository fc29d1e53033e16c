package io.github.coursekit.goal;

import io.github.coursekit.archive.ArchiveEntry;
import io.github.coursekit.archive.JarWriter;
import io.github.coursekit.catalog.Coordinates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Packs the content jar. */
public final class Jar {

    /** What entries are dated when the project names no time: the same on every machine, and a day that every zip tool accepts. */
    private static final LocalDateTime DEFAULT_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private Jar() {}

    /**
     * What to pack, and where.
     *
     * @param project where the course stands
     * @param coordinates the course's coordinates
     * @param origin what the project's POM says of where it comes from, for the manifest
     * @param pom the project's POM; null to leave it out
     * @param jar the jar to write
     * @param outputTimestamp the property {@code project.build.outputTimestamp}: an ISO 8601 time with an offset, or seconds since 1970;
     *     null, or a single character, for the default
     */
    public record Request(
            Project project,
            Coordinates coordinates,
            JarOrigin origin,
            @Nullable Path pom,
            Path jar,
            @Nullable String outputTimestamp) {}

    /**
     * Packs a jar.
     *
     * @param request what to pack
     * @return how many files it holds beside the manifest
     * @throws GoalException when a setting is wrong, or a file cannot be read or written
     */
    public static int run(Request request) throws GoalException {
        LocalDateTime time = time(request.outputTimestamp());
        Path folder = request.project()
                .contentFolder()
                .orElseThrow(
                        () -> new GoalException("There is no content folder to pack; set course.contentDirectory"));
        List<ArchiveEntry> entries = new ArrayList<>(
                Contents.of(request.project(), folder, request.coordinates()).entries());
        OutputFolder.requireOf(request.project().directory(), request.jar());
        try {
            entries.addAll(mavenEntries(request));
            JarWriter.write(request.jar(), manifest(request), entries, time);
        } catch (IOException e) {
            throw new GoalException("The jar " + request.jar() + " cannot be written: " + e, e);
        } catch (IllegalArgumentException e) {
            throw new GoalException("The course cannot be packed: " + e.getMessage(), e);
        }
        return entries.size();
    }

    private static Map<String, String> manifest(Request request) {
        Coordinates coordinates = request.coordinates();
        Map<String, String> manifest = new TreeMap<>(request.origin().attributes());
        manifest.put("Automatic-Module-Name", ModuleName.of(coordinates));
        manifest.put("Course-Catalog", coordinates.catalogPath());
        manifest.put("Implementation-Vendor-Id", coordinates.groupId());
        manifest.put("Implementation-Version", coordinates.version());
        return manifest;
    }

    /** The two files by which tools know where a jar comes from; no date in them. */
    private static List<ArchiveEntry> mavenEntries(Request request) {
        Coordinates coordinates = request.coordinates();
        String folder = "META-INF/maven/" + coordinates.groupId() + "/" + coordinates.artifactId() + "/";
        String properties = "artifactId=%s\ngroupId=%s\nversion=%s\n"
                .formatted(coordinates.artifactId(), coordinates.groupId(), coordinates.version());
        List<ArchiveEntry> entries = new ArrayList<>();
        entries.add(new ArchiveEntry(
                folder + "pom.properties", out -> out.write(properties.getBytes(StandardCharsets.ISO_8859_1))));
        Path pom = request.pom();
        if (pom != null) {
            entries.add(new ArchiveEntry(folder + "pom.xml", out -> Files.copy(pom, out)));
        }
        return entries;
    }

    /** See <a href="https://maven.apache.org/guides/mini/guide-reproducible-builds.html">Maven's guide to reproducible builds</a>. */
    private static LocalDateTime time(@Nullable String outputTimestamp) throws GoalException {
        if (outputTimestamp == null || outputTimestamp.strip().length() <= 1) {
            return DEFAULT_TIME;
        }
        String text = outputTimestamp.strip();
        try {
            LocalDateTime time = text.matches("[0-9]{2,12}")
                    ? LocalDateTime.ofEpochSecond(Long.parseLong(text), 0, ZoneOffset.UTC)
                    : OffsetDateTime.parse(text)
                            .withOffsetSameInstant(ZoneOffset.UTC)
                            .toLocalDateTime();
            boolean fits = time.getYear() >= 1980 && time.getYear() <= 2099;
            if (fits) {
                return time;
            }
        } catch (DateTimeException e) {
            throw badTime(text, e);
        }
        throw badTime(text, null);
    }

    private static GoalException badTime(String text, @Nullable DateTimeException cause) {
        return new GoalException(
                "project.build.outputTimestamp is '" + text
                        + "'; write a time from 1980 to 2099 such as 2026-01-31T00:00:00Z, or seconds since 1970",
                cause == null ? new IllegalArgumentException(text) : cause);
    }
}
