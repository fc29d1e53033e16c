/** Maven's side of each goal: parameters to request; result to log, files and exception. */
@NullMarked
package io.github.coursekit.maven;

import org.jspecify.annotations.NullMarked;
