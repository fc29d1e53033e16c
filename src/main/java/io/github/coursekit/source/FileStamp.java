package io.github.coursekit.source;

/**
 * What the file system says of a file. It is other after every change of the file but one that is written through a memory mapping, also after one that
 * leaves size and modification time as they were, since only the system itself sets the time of the last change.
 *
 * @param size the number of bytes
 * @param modified when the content was last written, or what was set in its place, in nanoseconds from 1970
 * @param changed when anything about the file last changed, in nanoseconds from 1970
 * @param inode the number of the file in its file system
 */
public record FileStamp(long size, long modified, long changed, long inode) {}
