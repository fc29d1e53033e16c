/** Finds what a site says in Hugo's configuration and layouts: nothing is run, no template executed, nothing fetched. */
@NullMarked
package io.github.coursekit.site.read;

import org.jspecify.annotations.NullMarked;
