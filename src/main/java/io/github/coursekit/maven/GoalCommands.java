package io.github.coursekit.maven;

import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginContainer;
import org.apache.maven.model.PluginManagement;
import org.apache.maven.project.MavenProject;

/**
 * How goals of this plugin are called where Maven was: {@code mvn course:fix}, or with full coordinates where Maven does not know the prefix.
 *
 * @param session the build
 * @param plugin this plugin
 */
record GoalCommands(MavenSession session, Plugin plugin) {

    String of(String goal) {
        String called = knowsPrefix()
                ? "course"
                : plugin.getGroupId() + ":" + plugin.getArtifactId() + ":" + plugin.getVersion();
        return "mvn " + called + ":" + goal;
    }

    /** Maven asks the first module that it builds, which is mostly the one that it was called in; a module further down may name the plugin without those. */
    private boolean knowsPrefix() {
        return Stream.concat(
                        Stream.ofNullable(session.getTopLevelProject()),
                        session.getProjects().stream().limit(1))
                .allMatch(this::names);
    }

    private boolean names(MavenProject project) {
        PluginManagement managed = project.getBuild().getPluginManagement();
        return names(project.getBuild()) || (managed != null && names(managed));
    }

    private boolean names(PluginContainer plugins) {
        return plugins.getPluginsAsMap().containsKey(plugin.getKey());
    }
}
