/** Lesson data and violations to bytes and back, so that an unchanged lesson need not be read again. */
@NullMarked
package io.github.coursekit.cache;

import org.jspecify.annotations.NullMarked;
