/** Speaks the Language Server Protocol with editors, over courses that are kept checked; another way in beside Maven, and the only importer of lsp4j. */
@NullMarked
package io.github.coursekit.server;

import org.jspecify.annotations.NullMarked;
