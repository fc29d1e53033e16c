/** {@code course.yaml} in, settings and a rule set out. */
@NullMarked
package io.github.coursekit.config;

import org.jspecify.annotations.NullMarked;
