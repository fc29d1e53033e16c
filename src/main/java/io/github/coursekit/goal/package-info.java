/** What each goal does, free of Maven: a request in, a result out. */
@NullMarked
package io.github.coursekit.goal;

import org.jspecify.annotations.NullMarked;
