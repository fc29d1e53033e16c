package io.github.coursekit.maven;

import io.github.coursekit.text.EditDistance;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;

/**
 * Properties of the command line that look like parameters of this plugin and are none. Maven takes any property without a word, so that a slip in its name would make
 * a check another one than was asked for.
 */
final class UnknownParameters {

    private static final String OURS = "course.";

    private final Set<String> known;

    private final String help;

    /**
     * Against the parameters that the plugin's goals have.
     *
     * @param plugin the plugin
     * @param help how its goal {@code help} is called
     */
    UnknownParameters(PluginDescriptor plugin, String help) {
        this.help = help;
        this.known = new TreeSet<>();
        for (MojoDescriptor goal : plugin.getMojos()) {
            for (Parameter parameter : goal.getParameters()) {
                String expression = String.valueOf(parameter.getExpression());
                if (expression.startsWith("${" + OURS)) {
                    known.add(expression.substring(2, expression.length() - 1));
                }
            }
        }
    }

    /** A sentence for each, by name; none for what a POM uses, be it as a property, in an expression or to activate a profile. */
    List<String> warnings(MavenSession session) {
        List<String> warnings = new ArrayList<>();
        for (String name : new TreeSet<>(session.getUserProperties().stringPropertyNames())) {
            if ((name.startsWith(OURS) || isSlipInPrefix(name))
                    && !known.contains(name)
                    && session.getProjects().stream().noneMatch(module -> uses(module, name))) {
                warnings.add(warning(name));
            }
        }
        return warnings;
    }

    /** Whether a name is nearly that of a parameter, and its prefix nearly ours. Two edits make another word of it, such as {@code source}. */
    private boolean isSlipInPrefix(String name) {
        String prefix = name.substring(0, name.indexOf('.') + 1).toLowerCase(Locale.ROOT);
        return !prefix.isEmpty()
                && EditDistance.between(prefix, OURS) <= 1
                && EditDistance.nearest(name, known).isPresent();
    }

    private String warning(String name) {
        String advice = EditDistance.nearest(name, known)
                .map(near -> "did you mean '" + near + "'?")
                .orElse(help + " -Ddetail lists them");
        return "'" + name + "' is no parameter of this plugin; " + advice;
    }

    private static boolean uses(MavenProject module, String name) {
        Pattern word = Pattern.compile("(?<![\\w.-])" + Pattern.quote(name) + "(?![\\w.-])");
        for (MavenProject pom = module; pom != null; pom = pom.getParent()) {
            if (pom.getProperties().containsKey(name) || word.matcher(text(pom)).find()) {
                return true;
            }
        }
        return false;
    }

    /** A POM as it is written: in its model expressions are resolved. Empty for one that comes without a file. */
    private static String text(MavenProject pom) {
        try {
            return pom.getFile() == null ? "" : Files.readString(pom.getFile().toPath());
        } catch (IOException e) {
            return ""; // in another encoding, say: the worst that can come of it is a warning too many
        }
    }
}
