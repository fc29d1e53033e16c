/** Rules on shortcodes. */
@NullMarked
package io.github.coursekit.rules.shortcodes;

import org.jspecify.annotations.NullMarked;
