/** Rules on stages and their role entries. */
@NullMarked
package io.github.coursekit.rules.stages;

import org.jspecify.annotations.NullMarked;
