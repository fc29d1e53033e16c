/** Rules on links, anchors, images and the files that they use. */
@NullMarked
package io.github.coursekit.rules.links;

import org.jspecify.annotations.NullMarked;
