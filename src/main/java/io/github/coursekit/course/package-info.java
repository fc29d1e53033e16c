/** The course as authors see it: sections, lessons, stages and their entries. */
@NullMarked
package io.github.coursekit.course;

import org.jspecify.annotations.NullMarked;
