/** Finds the stages of a page. */
@NullMarked
package io.github.coursekit.stages;

import org.jspecify.annotations.NullMarked;
