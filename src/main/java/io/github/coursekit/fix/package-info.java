/** Plans fixes, resolves their conflicts, tries them in memory until nothing changes, and writes files safely. */
@NullMarked
package io.github.coursekit.fix;

import org.jspecify.annotations.NullMarked;
