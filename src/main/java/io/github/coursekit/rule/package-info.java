/** What a rule is and what it may say. */
@NullMarked
package io.github.coursekit.rule;

import org.jspecify.annotations.NullMarked;
