package io.github.coursekit.cache;

import io.github.coursekit.source.FileStamp;
import java.util.Optional;

/**
 * What is kept of a file depends on this, beside the path.
 *
 * @param context all but the file, hashed
 * @param sha256 the hash of the file's bytes; empty for an asset, whose stamp alone counts
 * @param stamp the file's stamp from before those bytes were read; empty when none could be trusted
 */
public record CacheKey(String context, String sha256, Optional<FileStamp> stamp) {}
