package io.github.coursekit.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.UserDefinedFileAttributeView;

/** What a file has beside its bytes: owner, group, permissions, and what users attach to it. */
final class FileAttributes {

    private static final LinkOption NOFOLLOW = LinkOption.NOFOLLOW_LINKS;

    private FileAttributes() {}

    /** Gives a copy what a file has. */
    static void copy(Path file, Path copy) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class, NOFOLLOW);
        AclFileAttributeView acl = Files.getFileAttributeView(file, AclFileAttributeView.class, NOFOLLOW);
        if (posix != null) {
            PosixFileAttributes attributes = posix.readAttributes();
            PosixFileAttributeView target = Files.getFileAttributeView(copy, PosixFileAttributeView.class, NOFOLLOW);
            if (!target.readAttributes().owner().equals(attributes.owner())) {
                target.setOwner(attributes.owner());
            }
            if (!target.readAttributes().group().equals(attributes.group())) {
                target.setGroup(attributes.group());
            }
            target.setPermissions(attributes.permissions()); // last: a new owner takes some of them away
        } else if (acl != null) {
            Files.getFileAttributeView(copy, AclFileAttributeView.class, NOFOLLOW)
                    .setAcl(acl.getAcl());
        }
        FileStore store = Files.getFileStore(file);
        if (store.supportsFileAttributeView(UserDefinedFileAttributeView.class)) {
            copyUserAttributes(file, copy);
        }
    }

    private static void copyUserAttributes(Path file, Path copy) throws IOException {
        UserDefinedFileAttributeView from =
                Files.getFileAttributeView(file, UserDefinedFileAttributeView.class, NOFOLLOW);
        UserDefinedFileAttributeView to =
                Files.getFileAttributeView(copy, UserDefinedFileAttributeView.class, NOFOLLOW);
        for (String name : from.list()) {
            ByteBuffer value = ByteBuffer.allocate(from.size(name));
            from.read(name, value);
            value.flip();
            to.write(name, value);
        }
    }
}
