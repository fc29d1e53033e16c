/** What changed between two versions of a course, whom it breaks, and which version that asks for. */
@NullMarked
package io.github.coursekit.compare;

import org.jspecify.annotations.NullMarked;
