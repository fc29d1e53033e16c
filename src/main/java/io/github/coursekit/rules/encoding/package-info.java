/** Rules on bytes and damaged characters. */
@NullMarked
package io.github.coursekit.rules.encoding;

import org.jspecify.annotations.NullMarked;
