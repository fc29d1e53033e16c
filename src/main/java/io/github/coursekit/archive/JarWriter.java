package io.github.coursekit.archive;

import static io.github.coursekit.text.RelativePaths.folderOf;

import io.github.coursekit.file.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
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
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;

/**
 * Writes a jar whose bytes depend on names, contents and one time alone: entries are sorted, no file mode, owner or zone is stored, and nothing is compressed, which
 * JDKs do with different libraries and to different bytes.
 *
 * <p>It is the JDK's own writer, given an explicit list: no library that reads the tree by itself. The jar is complete or it is not there: it is
 * opened and compared with the list before it takes its place. Files of any size go through it piece by piece.
 */
public final class JarWriter {

    private JarWriter() {}

    /**
     * Writes a jar, in place of one that may be there.
     *
     * @param jar the file to write; missing folders are made
     * @param manifest the manifest's main attributes beside its version, written in the order of their names
     * @param entries the files; no name twice or beside a folder of that name, no manifest. Each content is asked for more than once
     * @param time the time of all entries; zip stores a local time without a zone, in steps of two seconds from 1980
     * @throws IOException when an entry cannot be read or changes meanwhile, or the jar cannot be written; then one that was there still is
     * @throws IllegalArgumentException when two entries have one name, one has the manifest's, or one that of a folder that others lie in
     */
    public static void write(Path jar, Map<String, String> manifest, List<ArchiveEntry> entries, LocalDateTime time)
            throws IOException {
        write(jar, manifest, entries, time, (name, content) -> {});
    }

    /** Looks at what a jar holds before the jar takes its place. */
    @FunctionalInterface
    public interface Inspection {

        /**
         * Looks at a file.
         *
         * @param name its name
         * @param content its bytes, which need not be read
         * @throws IOException when the jar must not have it, or it cannot be read
         */
        void require(String name, InputStream content) throws IOException;
    }

    /**
     * Writes a jar that is looked through, in place of one that may be there.
     *
     * @param jar the file to write; missing folders are made
     * @param manifest the manifest's main attributes beside its version, written in the order of their names
     * @param entries the files; no name twice or beside a folder of that name, no manifest. Each content is asked for more than once
     * @param time the time of all entries; zip stores a local time without a zone, in steps of two seconds from 1980
     * @param inspection looks at each file as it stands in the finished jar
     * @throws IOException when an entry cannot be read or changes meanwhile, the inspection refuses one, or the jar cannot be written; then one that was there still is
     * @throws IllegalArgumentException when two entries have one name, one has the manifest's, or one that of a folder that others lie in
     */
    public static void write(
            Path jar,
            Map<String, String> manifest,
            List<ArchiveEntry> entries,
            LocalDateTime time,
            Inspection inspection)
            throws IOException {
        List<ArchiveEntry> list = new ArrayList<>(entries);
        list.sort(Comparator.comparing(ArchiveEntry::name));
        list.add(0, new ArchiveEntry(JarFile.MANIFEST_NAME, manifest(manifest)::write));
        checkNames(list);
        List<PackedFile> files = new ArrayList<>();
        for (ArchiveEntry entry : list) {
            files.add(PackedFile.of(entry));
        }
        WholeFile.writeChecked(
                jar,
                out -> {
                    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                        for (int i = 0; i < list.size(); i++) {
                            put(zip, list.get(i), files.get(i), time);
                        }
                    }
                },
                written -> JarCheck.require(written, files, inspection));
    }

    private static void checkNames(List<ArchiveEntry> entries) {
        Set<String> names = new HashSet<>();
        for (ArchiveEntry entry : entries) {
            if (!names.add(entry.name())) {
                throw new IllegalArgumentException("two archive entries named '" + entry.name() + "'");
            }
        }
        for (String name : names) {
            for (String folder = folderOf(name); !folder.isEmpty(); folder = folderOf(folder)) {
                if (names.contains(folder)) {
                    throw new IllegalArgumentException(
                            "the archive entry '" + folder + "' has the name of a folder, of '" + name + "'");
                }
            }
        }
    }

    private static void put(ZipOutputStream zip, ArchiveEntry entry, PackedFile file, LocalDateTime time)
            throws IOException {
        ZipEntry header = new ZipEntry(file.name());
        header.setTimeLocal(time);
        header.setMethod(ZipEntry.STORED);
        header.setSize(file.size());
        header.setCrc(file.crc());
        zip.putNextEntry(header);
        try {
            entry.content().writeTo(zip);
            zip.closeEntry(); // tells other bytes than were announced, as too many were told before
        } catch (ZipException e) {
            throw new IOException(file.name() + " changed while it was packed; run the build again", e);
        }
    }

    private static Manifest manifest(Map<String, String> attributes) {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        new TreeMap<>(attributes).forEach(main::putValue);
        return manifest;
    }
}
