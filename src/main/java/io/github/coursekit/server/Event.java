package io.github.coursekit.server;

import java.nio.file.Path;

/**
 * Something that has happened to a file.
 *
 * @param file the file or folder
 * @param kind what has happened
 */
record Event(Path file, Kind kind) {

    /** What happens to files. */
    enum Kind {
        /** An editor holds another text of it, or holds it no longer. */
        EDITED,
        /** It has another text on the disk. */
        SAVED,
        /** It is new on the disk, or there no more. */
        CAME_OR_WENT
    }
}
