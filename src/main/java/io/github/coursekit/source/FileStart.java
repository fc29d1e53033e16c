package io.github.coursekit.source;

/**
 * The beginning of a file.
 *
 * @param bytes its first bytes; not copied
 * @param size the number of all its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // it is never compared
public record FileStart(byte[] bytes, long size) {}
