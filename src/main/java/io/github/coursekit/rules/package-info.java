/** The list of built-in rules. */
@NullMarked
package io.github.coursekit.rules;

import org.jspecify.annotations.NullMarked;
