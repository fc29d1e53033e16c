/** Work on many files at once: bounded, contained, and given up where it never ends. It knows nothing of courses. */
@NullMarked
package io.github.coursekit.work;

import org.jspecify.annotations.NullMarked;
