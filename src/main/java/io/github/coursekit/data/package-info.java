/** YAML as placed values and problems; the only importer of SnakeYAML. */
@NullMarked
package io.github.coursekit.data;

import org.jspecify.annotations.NullMarked;
