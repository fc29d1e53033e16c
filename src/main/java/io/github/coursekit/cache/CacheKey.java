package io.github.coursekit.cache;

import io.github.coursekit.course.FileStamp;
import java.util.Optional;

/**
 * What the findings in a lesson depend on, beside the path.
 *
 * @param context all but the file, hashed
 * @param sha256 the hash of the file's bytes
 * @param stamp the file's stamp from before those bytes were read; empty when none could be trusted
 */
public record CacheKey(String context, String sha256, Optional<FileStamp> stamp) {}
