package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.TestCourse;
import io.github.coursekit.catalog.Coordinates;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.RuleProvider;
import io.github.coursekit.rule.Severity;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A jar of rules among the plugin's dependencies that is broken stops the goals that lint, and no others. */
class BrokenRuleJarTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.example.Nowhere",
                "no name of a class",
                "io.github.coursekit.goal.BrokenRuleJarTest$Throwing"
            })
    void stopsNoGoalThatNeedsNoRule(String provider) throws Exception {
        new TestCourse(folder)
                .file("content/a.md", "---\ntitle: Heat\nweight: 1\n---\nHot.\n")
                .file("notes.txt", "Hot.\n")
                .file("course.yaml", "rules: {house-shouting: error}\noverrides: [{paths: b, rules: {other: off}}]\n")
                .file("jar/META-INF/services/" + RuleProvider.class.getName(), provider + "\n");

        assertThat(run("outline")).contains("1  Heat (1 word, 1 min)");
        assertThat(run("assemble")).isEqualTo("3 files");
        assertThat(run("jar")).isEqualTo("4 files");
        assertThat(run("links")).isEqualTo("1 file checked: 0 addresses of courses");
        assertThat(run("inputs")).isEqualTo("[" + folder.resolve("course.yaml") + "]");
        assertThat(run("check")).startsWith("GoalException").containsIgnoringCase("rule provider");
        assertThat(run("explain")).startsWith("GoalException").containsIgnoringCase("rule provider");
    }

    /** What a goal says in a Maven whose plugin has such a dependency. */
    private String run(String goal) throws Exception {
        List<URL> plugin = new ArrayList<>(List.of(url(folder.resolve("jar"))));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            plugin.add(url(Path.of(entry)));
        }
        try (URLClassLoader loader =
                new URLClassLoader(plugin.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            @SuppressWarnings("unchecked") // the same class, of another loader
            BiFunction<String, Path, String> goals =
                    (BiFunction<String, Path, String>) Class.forName(Goals.class.getName(), true, loader)
                            .getConstructor()
                            .newInstance();
            return goals.apply(goal, folder);
        }
    }

    private static URL url(Path file) throws MalformedURLException {
        return file.toUri().toURL();
    }

    /** The goals, called from within another class loader. */
    public static final class Goals implements BiFunction<String, Path, String> {

        @Override
        public String apply(String goal, Path folder) {
            Project project = new Project(folder, Project.Kind.COURSE, null, null);
            Coordinates coordinates = new Coordinates("org.example", "kitchen", "1.0");
            try {
                return switch (goal) {
                    case "outline" -> String.join("\n", Outline.run(project).orElseThrow());
                    case "assemble" ->
                        Assemble.run(new Assemble.Request(project, coordinates, folder.resolve("classes")))
                                        .orElseThrow()
                                        .files()
                                + " files";
                    case "jar" ->
                        Jar.run(new Jar.Request(
                                        project,
                                        coordinates,
                                        new JarOrigin("Kitchen", List.of(), null),
                                        null,
                                        folder.resolve("k.jar"),
                                        null))
                                + " files";
                    case "links" ->
                        Links.run(
                                        new Links.Request(
                                                project, List.of("notes.txt"), List.of(), folder.resolve("out")),
                                        Surroundings.NONE)
                                .summary();
                    case "inputs" -> Inputs.configurationFiles(project).toString();
                    case "check" -> Check.run(checking(project)).toString();
                    default -> Explain.run(project, null, null).toString();
                };
            } catch (GoalException e) {
                return "GoalException: " + e.getMessage();
            }
        }

        private static Check.Request checking(Project project) {
            return new Check.Request(
                    project,
                    Severity.ERROR,
                    0,
                    List.of(),
                    project.directory().resolve("out"),
                    project.defaultBaselineFile(),
                    null);
        }
    }

    /** One that was compiled against something else. */
    public static final class Throwing implements RuleProvider {

        @Override
        public List<Rule> rules() {
            throw new IllegalStateException("no such rule");
        }
    }
}
