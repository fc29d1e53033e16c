/** Front matter and configuration as placed values and problems, in YAML, TOML and JSON; the only importer of SnakeYAML. */
@NullMarked
package io.github.coursekit.data;

import org.jspecify.annotations.NullMarked;
