package io.github.coursekit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.goal.ReportFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.codehaus.plexus.component.repository.ComponentDependency;
import org.codehaus.plexus.configuration.PlexusConfigurationException;
import org.codehaus.plexus.util.xml.XmlStreamReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What Maven is told of the plugin: its goals, and the libraries that it brings. */
class PluginDescriptorTest {

    private static final Pattern LISTED = Pattern.compile("  (\\S+:\\S+) +\\S+");

    private static PluginDescriptor descriptor;

    @BeforeAll
    static void read() throws IOException, PlexusConfigurationException {
        try (InputStream file = PluginDescriptorTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            descriptor = new PluginDescriptorBuilder().build(new XmlStreamReader(file));
        }
    }

    @Test
    void goalsTellSinceWhenTheyAreThere() {
        assertThat(goals())
                .isNotEmpty()
                .allSatisfy(
                        goal -> assertThat(goal.getSince()).as(goal.getGoal()).isNotEmpty());
    }

    @Test
    void parametersTellSinceWhenTheyAreThere() {
        assertThat(goals())
                .allSatisfy(goal -> assertThat(goal.getParameters())
                        .filteredOn(Parameter::isEditable)
                        .allSatisfy(parameter -> assertThat(parameter.getSince())
                                .as(goal.getGoal() + ", " + parameter.getName())
                                .isNotEmpty()));
    }

    @Test
    void theHelpOfTheCheckNamesEachReport() {
        String help =
                descriptor.getMojo("check").getParameterMap().get("formats").getDescription();

        assertThat(ReportFormat.values())
                .allSatisfy(format -> assertThat(help).containsPattern("\\b" + name(format) + "\\b"));
    }

    @Test
    void thePageOnReportsNamesEach() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/reports.md"));

        assertThat(ReportFormat.values())
                .allSatisfy(format -> assertThat(page).contains("\n| `" + name(format) + "` |"));
    }

    private static String name(ReportFormat format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    @Test
    void noticeNamesTheLibrariesThatComeWithThePlugin() throws IOException {
        List<String> listed = Files.readAllLines(Path.of("NOTICE")).stream()
                .flatMap(line -> LISTED.matcher(line).results())
                .map(match -> match.group(1))
                .toList();

        Stream<String> libraries = dependencies().map(library -> library.getGroupId() + ":" + library.getArtifactId());
        assertThat(listed).containsExactlyElementsOf(libraries.sorted().toList());
    }

    private static Stream<ComponentDependency> dependencies() {
        return descriptor.getDependencies().stream();
    }

    /** All but the one that Maven's plugin tools write. */
    private static List<MojoDescriptor> goals() {
        return descriptor.getMojos().stream()
                .filter(goal -> !goal.getGoal().equals("help"))
                .toList();
    }
}
