/** Rules on ids, names and URLs across a course. */
@NullMarked
package io.github.coursekit.rules.courses;

import org.jspecify.annotations.NullMarked;
