/** Rules on the order of siblings. */
@NullMarked
package io.github.coursekit.rules.weights;

import org.jspecify.annotations.NullMarked;
