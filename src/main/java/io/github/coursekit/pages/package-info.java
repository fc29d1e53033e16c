/** The learner's view of a course: its published pages as HTML that runs and loads nothing, and the files that they show. */
@NullMarked
package io.github.coursekit.pages;

import org.jspecify.annotations.NullMarked;
