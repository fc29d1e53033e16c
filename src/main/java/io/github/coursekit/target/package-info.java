/** Where a destination leads inside the course, as the published site will resolve it: pure, in memory, shared by rules, catalog and pages. */
@NullMarked
package io.github.coursekit.target;

import org.jspecify.annotations.NullMarked;
