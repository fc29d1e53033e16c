/** A file's text, places in it and edits to it. */
@NullMarked
package io.github.coursekit.text;

import org.jspecify.annotations.NullMarked;
