/** Where the bytes of content come from: a folder, a jar, a revision of Git, or texts in memory laid over any of them. All reading of content goes through it. */
@NullMarked
package io.github.coursekit.source;

import org.jspecify.annotations.NullMarked;
