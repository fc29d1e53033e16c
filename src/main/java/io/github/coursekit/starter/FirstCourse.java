package io.github.coursekit.starter;

import io.github.coursekit.site.PageFiles;
import io.github.coursekit.text.Uuids;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The files of a first course: what Maven, an editor and GitHub need, and one lesson of each kind.
 *
 * @param title the course's title
 * @param roles the roles that its stages have entries for
 * @param content the content folder relative to the project, with {@code /}
 * @param plugin this plugin
 */
public record FirstCourse(String title, List<String> roles, String content, PluginName plugin) {

    /** The sides that its stages tell about, unless {@code course.yaml} names others: they fit any subject. */
    public static final List<String> ROLES = List.of("Challenge", "Solution");

    private static final String SECTION = "first-section/";

    /** What stands around the content. */
    private static final List<Around> AROUND = List.of(
            new Around("pom.xml", "pom.xml"),
            new Around("course.yaml", "course.yaml"),
            // By it Maven 4 knows where the project begins; without it, it warns.
            new Around("jvm.config", ".mvn/jvm.config"),
            new Around("gitignore", ".gitignore"),
            new Around("workflow.yml", ".github/workflows/course.yml"),
            new Around("vscode-extensions.json", ".vscode/extensions.json"));

    private record Around(String template, String path) {}

    /** Copies the list. */
    public FirstCourse {
        roles = List.copyOf(roles);
    }

    /** {@return the files, those around the content first} */
    public List<StarterFile> files() {
        PageFiles pages = PageFiles.DEFAULT;
        Map<String, String> values = values();
        List<StarterFile> files = new ArrayList<>();
        AROUND.forEach(file ->
                files.add(new StarterFile(file.path(), Template.fill("course/" + file.template(), values))));
        files.add(new StarterFile(pages.sectionPageOf(content), Template.fill("course/home.md", values)));
        page(files, pages.sectionPage(), new NewPage(PageKind.SECTION, "First Section", keys("course", 1), List.of()));
        page(
                files,
                "first-page" + pages.ending(),
                new NewPage(PageKind.LESSON, "First Page", keys("page", 1), List.of()));
        page(files, "two-sides" + pages.ending(), new NewPage(PageKind.LESSON, "Two Sides", keys("page", 2), roles));
        page(files, "quiz" + pages.ending(), new NewPage(PageKind.ASSESSMENT, "Quiz", keys("test", 3), List.of()));
        return files;
    }

    private void page(List<StarterFile> files, String path, NewPage page) {
        files.add(new StarterFile(content + "/" + SECTION + path, page.text()));
    }

    private static List<Map.Entry<String, String>> keys(String type, int weight) {
        return List.of(Map.entry("type", type), Map.entry("weight", Integer.toString(weight)));
    }

    private Map<String, String> values() {
        String artifactId = Slug.ofArtifact(title);
        return Map.of(
                "title", title,
                "roles", String.join(", ", ROLES),
                "artifactId", artifactId,
                "id", Uuids.named(artifactId, title),
                "pluginGroupId", plugin.groupId(),
                "pluginArtifactId", plugin.artifactId(),
                "pluginVersion", plugin.version());
    }

    /**
     * {@return what a POM that is there already needs, line by line}
     *
     * @param packaging its packaging
     */
    public List<String> pomPart(String packaging) {
        String name = packaging.equals("course") ? "pom-part-course.xml" : "pom-part.xml";
        return Template.fill("course/" + name, values()).lines().toList();
    }
}
