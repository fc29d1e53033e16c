package io.github.coursekit.starter;

/**
 * The plugin as a POM names it.
 *
 * @param groupId its group
 * @param artifactId its name
 * @param version its version
 */
public record PluginName(String groupId, String artifactId, String version) {}
