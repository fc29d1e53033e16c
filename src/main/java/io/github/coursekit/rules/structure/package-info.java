/** Rules on the shape of a page. */
@NullMarked
package io.github.coursekit.rules.structure;

import org.jspecify.annotations.NullMarked;
