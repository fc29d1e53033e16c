/** Shows a course while it is written, in a browser on the same machine. */
@org.jspecify.annotations.NullMarked
package io.github.coursekit.preview;
