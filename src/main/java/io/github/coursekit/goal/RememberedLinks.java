package io.github.coursekit.goal;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where it is remembered what servers say of links to other sites.
 *
 * @param file from build to build
 * @param build as long as a build lives: one map for all its checks that have the file, which they add to from any thread
 */
public record RememberedLinks(Path file, Map<String, String> build) {}
