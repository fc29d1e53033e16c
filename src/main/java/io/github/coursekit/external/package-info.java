/** Asks servers whether links outside the course are alive, without flaking. */
@NullMarked
package io.github.coursekit.external;

import org.jspecify.annotations.NullMarked;
