package io.github.coursekit.text;

/**
 * A byte that is not UTF-8 where it stands.
 *
 * @param offset the UTF-16 offset in the decoded text, from 0; U+FFFD stands there
 * @param value the byte, 0 to 255
 */
public record MalformedByte(int offset, int value) {}
