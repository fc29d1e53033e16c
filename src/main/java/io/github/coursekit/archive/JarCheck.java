package io.github.coursekit.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Opens a jar as its users will, and compares it with what it should hold. */
final class JarCheck {

    private JarCheck() {}

    /** An exception that names the first file that is missing, too many or another, or that the inspection refuses. */
    static void require(Path jar, List<PackedFile> files, JarWriter.Inspection inspection) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            Iterator<? extends ZipEntry> entries = zip.stream().iterator();
            for (PackedFile file : files) {
                ZipEntry entry = entries.hasNext() ? entries.next() : null;
                if (entry == null || !isSame(zip, entry, file)) {
                    throw fault(file.name());
                }
                try (InputStream in = zip.getInputStream(entry)) {
                    inspection.require(entry.getName(), in);
                }
            }
            if (entries.hasNext()) {
                throw fault(entries.next().getName());
            }
        }
    }

    private static boolean isSame(ZipFile zip, ZipEntry entry, PackedFile file) throws IOException {
        if (!new PackedFile(entry.getName(), entry.getSize(), entry.getCrc()).equals(file)) {
            return false;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return PackedFile.of(entry.getName(), in).equals(file);
        }
    }

    private static IOException fault(String name) {
        return new IOException(
                name
                        + " does not stand in the finished jar as it was packed; run the build again, and if that does not help, check the disk");
    }
}
