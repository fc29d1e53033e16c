package io.github.coursekit.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Takes the stamps of files, where a stamp can be trusted to tell whether a file changed, as
 * <a href="https://git-scm.com/docs/racy-git">Git</a> trusts it: on a local file system that keeps inodes and times of change, and not for a file that
 * changed just now, since a clock with large steps could give its next change the same time.
 */
final class FileStamps {

    private static final String ATTRIBUTES = "unix:isRegularFile,size,lastModifiedTime,ctime,ino,dev";

    /** What is read over a network, or from another system, may have changed without this system knowing it yet. */
    private static final Set<String> LOCAL = Set.of(
            "apfs", "bcachefs", "btrfs", "ext2", "ext3", "ext4", "f2fs", "hfs", "overlay", "tmpfs", "xfs", "zfs");

    /** The largest step of the clocks of these file systems is a second. */
    private static final Duration SETTLED_AFTER = Duration.ofSeconds(2);

    private final InstantSource clock;
    private final Optional<Object> device;

    /** Stamps of the files that lie on the same device as a folder. */
    FileStamps(Path folder, InstantSource clock) {
        this.clock = clock;
        this.device = trustedDevice(folder);
    }

    private static Optional<Object> trustedDevice(Path folder) {
        try {
            boolean trusted =
                    folder.getFileSystem().supportedFileAttributeViews().contains("unix")
                            && LOCAL.contains(Files.getFileStore(folder).type());
            return trusted ? Optional.of(Files.getAttribute(folder, "unix:dev")) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // such as below a root that is not in the list of mounts
        }
    }

    /** The stamp of a regular file; empty when it has none that can be trusted. */
    Optional<FileStamp> of(Path file) {
        if (device.isEmpty()) {
            return Optional.empty();
        }
        try {
            Map<String, Object> attributes = Files.readAttributes(file, ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
            FileStamp stamp = new FileStamp(
                    number(attributes, "size"),
                    time(attributes, "lastModifiedTime"),
                    time(attributes, "ctime"),
                    number(attributes, "ino"));
            boolean trusted = Objects.equals(attributes.get("isRegularFile"), true)
                    && Objects.equals(attributes.get("dev"), device.get())
                    && isSettled(stamp);
            return trusted ? Optional.of(stamp) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // whoever reads the file will be told what is wrong with it
        }
    }

    private boolean isSettled(FileStamp stamp) {
        return TimeUnit.NANOSECONDS.toMillis(stamp.changed()) < clock.millis() - SETTLED_AFTER.toMillis();
    }

    private static long number(Map<String, Object> attributes, String name) {
        return ((Number) Objects.requireNonNull(attributes.get(name))).longValue();
    }

    private static long time(Map<String, Object> attributes, String name) {
        return ((FileTime) Objects.requireNonNull(attributes.get(name))).to(TimeUnit.NANOSECONDS);
    }
}
