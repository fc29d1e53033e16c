/** JSON Schema over placed data; the only importer of the validator. */
@NullMarked
package io.github.coursekit.schema;

import org.jspecify.annotations.NullMarked;
