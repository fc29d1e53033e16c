/** One class a format: a pure function from the result of a check to text. */
@NullMarked
package io.github.coursekit.report;

import org.jspecify.annotations.NullMarked;
