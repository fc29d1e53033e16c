/** Reads files within bounds, and writes files, and folders of them, whole or not at all. */
@NullMarked
package io.github.coursekit.file;

import org.jspecify.annotations.NullMarked;
