package io.github.coursekit.goal;

import io.github.coursekit.archive.ArchiveEntry;
import io.github.coursekit.archive.JarWriter;
import io.github.coursekit.catalog.Coordinates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     * @param pages how pages for learners are made; empty for none
     */
    public record Request(
            Project project,
            Coordinates coordinates,
            JarOrigin origin,
            @Nullable Path pom,
            Path jar,
            @Nullable String outputTimestamp,
            Optional<PageMaking> pages) {

        /**
         * A jar without pages.
         *
         * @param project where the course stands
         * @param coordinates the course's coordinates
         * @param origin what the project's POM says of where it comes from
         * @param pom the project's POM; null to leave it out
         * @param jar the jar to write
         * @param outputTimestamp the property {@code project.build.outputTimestamp}; null for the default
         */
        public Request(
                Project project,
                Coordinates coordinates,
                JarOrigin origin,
                @Nullable Path pom,
                Path jar,
                @Nullable String outputTimestamp) {
            this(project, coordinates, origin, pom, jar, outputTimestamp, Optional.empty());
        }
    }

    /**
     * Packs a jar.
     *
     * @param request what to pack
     * @return how many files it holds beside the manifest
     * @throws GoalException when a setting is wrong, or a file cannot be read or written
     */
    public static int run(Request request) throws GoalException {
        LocalDateTime time = OutputTimestamp.instant(request.outputTimestamp())
                .map(instant -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC))
                .orElse(DEFAULT_TIME);
        Path folder = request.project()
                .contentFolder()
                .orElseThrow(
                        () -> new GoalException("There is no content folder to pack; set course.contentDirectory"));
        Contents contents = Contents.of(request.project(), folder, request.coordinates(), request.pages());
        List<ArchiveEntry> entries = new ArrayList<>(contents.entries());
        OutputFolder.requireOf(request.project().directory(), request.jar());
        try {
            entries.addAll(mavenEntries(request));
            JarWriter.write(request.jar(), manifest(request), entries, time, contents.served()::require);
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
}
