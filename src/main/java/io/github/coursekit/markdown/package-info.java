/** A lesson's body, parsed once into typed, placed elements; the only importer of commonmark. */
@NullMarked
package io.github.coursekit.markdown;

import org.jspecify.annotations.NullMarked;
