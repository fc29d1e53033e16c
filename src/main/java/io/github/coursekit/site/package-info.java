/** What a site says, as values. */
@NullMarked
package io.github.coursekit.site;

import org.jspecify.annotations.NullMarked;
