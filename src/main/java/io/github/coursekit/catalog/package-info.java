/** The machine-readable index of a course that travels in its jar. */
@NullMarked
package io.github.coursekit.catalog;

import org.jspecify.annotations.NullMarked;
