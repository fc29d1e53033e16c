/**
 * Where a destination leads inside the course, as the published site will resolve it, and in other courses, as their catalogs tell: in memory, shared by rules and
 * goals.
 */
@NullMarked
package io.github.coursekit.target;

import org.jspecify.annotations.NullMarked;
