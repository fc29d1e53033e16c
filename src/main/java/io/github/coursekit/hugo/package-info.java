/** How Hugo reads values, names URLs and heading ids, inherits cascades and orders siblings: pure functions. */
@NullMarked
package io.github.coursekit.hugo;

import org.jspecify.annotations.NullMarked;
