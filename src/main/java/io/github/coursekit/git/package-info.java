/** Runs Git on the repository that holds the project, and on no other, with nothing that content or a user configures. */
@NullMarked
package io.github.coursekit.git;

import org.jspecify.annotations.NullMarked;
