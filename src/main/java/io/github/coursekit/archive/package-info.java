/** A prepared list of entries and manifest values, packed as a reproducible jar. */
@NullMarked
package io.github.coursekit.archive;

import org.jspecify.annotations.NullMarked;
