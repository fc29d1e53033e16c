package io.github.coursekit.archive;

import io.github.coursekit.file.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a jar whose bytes depend on names, contents and one time alone: entries are sorted, no file mode, owner or zone is stored.
 *
 * <p>It is the JDK's own writer, given an explicit list: no library that reads the tree by itself. The jar is complete or it is not there. Files of any size go
 * through it piece by piece.
 */
public final class JarWriter {

    private JarWriter() {}

    /**
     * Writes a jar, in place of one that may be there.
     *
     * @param jar the file to write; missing folders are made
     * @param manifest the manifest's main attributes beside its version, written in the order of their names
     * @param entries the files; no name twice, no manifest
     * @param time the time of all entries; zip stores a local time without a zone, in steps of two seconds from 1980
     * @throws IOException when an entry cannot be read or the jar cannot be written
     * @throws IllegalArgumentException when two entries have one name, or one has the manifest's
     */
    public static void write(Path jar, Map<String, String> manifest, List<ArchiveEntry> entries, LocalDateTime time)
            throws IOException {
        checkNames(entries);
        WholeFile.writeContent(jar, out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                put(zip, JarFile.MANIFEST_NAME, time);
                manifest(manifest).write(zip);
                zip.closeEntry();
                for (ArchiveEntry entry : sorted(entries)) {
                    put(zip, entry.name(), time);
                    entry.content().writeTo(zip);
                    zip.closeEntry();
                }
            }
        });
    }

    private static List<ArchiveEntry> sorted(List<ArchiveEntry> entries) {
        return entries.stream().sorted(Comparator.comparing(ArchiveEntry::name)).toList();
    }

    private static void checkNames(List<ArchiveEntry> entries) {
        Set<String> names = new HashSet<>(Set.of(JarFile.MANIFEST_NAME));
        for (ArchiveEntry entry : entries) {
            if (!names.add(entry.name())) {
                throw new IllegalArgumentException("two archive entries named '" + entry.name() + "'");
            }
        }
    }

    private static void put(ZipOutputStream zip, String name, LocalDateTime time) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
    }

    private static Manifest manifest(Map<String, String> attributes) {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        new TreeMap<>(attributes).forEach(main::putValue);
        return manifest;
    }
}
