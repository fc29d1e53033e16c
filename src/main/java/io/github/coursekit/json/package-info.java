/** JSON trees to text, the same for every file that is written. */
@NullMarked
package io.github.coursekit.json;

import org.jspecify.annotations.NullMarked;
