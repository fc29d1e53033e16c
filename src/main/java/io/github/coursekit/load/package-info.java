/** Bytes become a course: the front matter of sections first, then lessons, many at once. */
@NullMarked
package io.github.coursekit.load;

import org.jspecify.annotations.NullMarked;
