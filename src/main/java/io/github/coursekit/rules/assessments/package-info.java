/** Rules on the questions of assessments. */
@NullMarked
package io.github.coursekit.rules.assessments;

import org.jspecify.annotations.NullMarked;
