package io.github.coursekit.maven;

import io.github.coursekit.goal.GoalException;
import io.github.coursekit.goal.Inputs;
import io.github.coursekit.goal.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * What decides the outcome of a module with a course, told to the Maven Build Cache Extension.
 *
 * <p>Its key of a module is a hash of dependencies and plugins in the effective POM and of input files. It sees neither the files of a course
 * nor properties, be they from the POM or the command line. More input files are named to it by
 * <a href="https://maven.apache.org/extensions/maven-build-cache-extension/parameters.html">project properties</a>. Properties reach the key as an
 * attribute of the plugin's configuration, which nothing else reads.
 */
final class BuildCacheKey {

    private static final String PREFIX = "maven.build.cache.";
    private static final String INPUT = PREFIX + "input.course.";
    private static final String SETTINGS = "course.settings";
    private static final String TIMESTAMP = "project.build.outputTimestamp";

    /** How a check works and is shown, but not what it finds: builds that differ in these share results. */
    private static final Set<String> WITHOUT_INFLUENCE =
            Set.of("course.cache", "course.cacheDirectory", "course.style", "course.threads");

    private final MavenProject project;
    private final Plugin plugin;
    private final ModuleCourses courses;
    private final Map<String, String> properties = new TreeMap<>();

    /**
     * Prepares the key of a module.
     *
     * @param project the module
     * @param plugin this plugin as the module declares it
     * @param system Java's properties
     * @param user properties of the command line
     */
    BuildCacheKey(MavenProject project, Plugin plugin, Properties system, Properties user) {
        this.project = project;
        this.plugin = plugin;
        this.courses = new ModuleCourses(project, plugin, system, user);
        // In Maven's order: the last one wins.
        Stream.of(project.getProperties(), system, user).forEach(this::addProperties);
    }

    /** {@return whether the key of a module holds what decides about its course} */
    static boolean isComplete(MavenProject project) {
        return project.getProperties().containsKey(INPUT + 0);
    }

    /** Keeps the outcome of the running build out of the cache. */
    static void saveNothing(MavenProject project) {
        project.getProperties().setProperty(PREFIX + "skipSave", "true");
    }

    /** Makes the key complete. */
    void complete() throws GoalException {
        Properties told = project.getProperties();
        int number = 0;
        for (Path input : inputs()) {
            told.setProperty(INPUT + number++, input.toString());
        }
        // Lessons and assets have names of any form, which a pattern for sources would hide.
        told.setProperty(PREFIX + "input.glob", "*");
        if (!courses.all()
                .flatMap(course -> Inputs.contentFolders(course).stream())
                .allMatch(this::isSeen)) {
            told.setProperty(PREFIX + "enabled", "false");
        }
        if (plugin.getConfiguration() == null) {
            plugin.setConfiguration(new Xpp3Dom("configuration"));
        }
        ((Xpp3Dom) plugin.getConfiguration()).setAttribute(SETTINGS, settings().toString());
    }

    private Set<Path> inputs() throws GoalException {
        Set<Path> inputs = new LinkedHashSet<>(List.of(project.getFile().toPath())); // it is packed
        for (Project course : courses.all().toList()) {
            for (Path folder : Inputs.contentFolders(course)) {
                inputs.add(target(folder));
                inputs.add(Inputs.staticFolder(folder)); // never followed, should it be a link
            }
            inputs.addAll(Inputs.configurationFiles(course));
            inputs.add(course.defaultBaselineFile());
        }
        courses.containers()
                .flatMap(container -> courses.setting(container, "baselineFile").stream())
                .forEach(file -> inputs.add(courses.course(plugin).directory().resolve(file)));
        if (plugin.getExecutions().stream()
                .anyMatch(execution -> execution.getGoals().contains("links"))) {
            inputs.add(project.getBasedir().toPath().resolve("src"));
        }
        return inputs;
    }

    /** The extension walks into no symbolic link, and a content folder may be one. */
    private static Path target(Path folder) throws GoalException {
        try {
            return Files.isSymbolicLink(folder) && Files.exists(folder) ? folder.toRealPath() : folder;
        } catch (IOException e) {
            throw new GoalException("The folder " + folder + " cannot be read: " + e, e);
        }
    }

    /** The extension walks neither through folders that the module lies in nor through its build directory. */
    private boolean isSeen(Path folder) {
        Path build = Path.of(project.getBuild().getDirectory());
        return !project.getBasedir().toPath().startsWith(folder) && !folder.startsWith(build);
    }

    /** What else the jar and the check depend on. */
    private Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>(properties);
        settings.put("version", project.getVersion());
        settings.put("name", project.getName());
        settings.put("finalName", project.getBuild().getFinalName());
        return settings;
    }

    private void addProperties(Properties from) {
        from.stringPropertyNames().stream()
                .filter(name -> name.startsWith("course.") || name.equals(TIMESTAMP))
                .filter(name -> !WITHOUT_INFLUENCE.contains(name))
                .forEach(name -> properties.put(name, from.getProperty(name)));
    }
}
