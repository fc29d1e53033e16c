/** What a new course, and a new page of one, look like: templates and what is written into them. */
@NullMarked
package io.github.coursekit.starter;

import org.jspecify.annotations.NullMarked;
