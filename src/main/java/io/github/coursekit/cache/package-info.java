/** Does what {@code lint} asks of a cache: lesson data and violations to bytes and back, under a key of all that they depend on, so that an unchanged lesson need not be read again. */
@NullMarked
package io.github.coursekit.cache;

import org.jspecify.annotations.NullMarked;
