/** Rules on the front matter as such. */
@NullMarked
package io.github.coursekit.rules.frontmatter;

import org.jspecify.annotations.NullMarked;
