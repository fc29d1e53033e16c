/** Runs a rule set over a course. */
@NullMarked
package io.github.coursekit.lint;

import org.jspecify.annotations.NullMarked;
