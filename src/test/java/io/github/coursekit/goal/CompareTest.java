package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursekit.TestCourse;
import io.github.coursekit.catalog.Coordinates;
import io.github.coursekit.compare.Bump;
import io.github.coursekit.compare.Change;
import io.github.coursekit.compare.Verdict;
import io.github.coursekit.rule.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a course is compared with. */
class CompareTest {

    private static final String SALT =
            "---\ntitle: Salt\nweight: 1\n---\nSalt makes water boil later, and food taste.\n";

    private static final String PEPPER = "---\ntitle: Pepper\nweight: 3\n---\nHot.\n";
    private static final String PERMALINKS = "permalinks:\n  page:\n    spice: /:slug/\n";

    @TempDir
    private Path folder;

    private TestCourse course;

    @BeforeEach
    void aCourse() throws IOException {
        course = new TestCourse(Files.createDirectory(folder.resolve("project")))
                .file("content/salt.md", SALT)
                .file("content/sugar.md", "---\ntitle: Sugar\nweight: 2\n---\nSweet.\n");
    }

    private static Coordinates version(String version) {
        return new Coordinates("org.example", "kitchen", version);
    }

    private Project project() {
        return course.project(Project.Kind.COURSE);
    }

    private OldSide released(String version) throws GoalException {
        Path jar = folder.resolve("kitchen-" + version + ".jar");
        Jar.run(new Jar.Request(
                project(), version(version), new JarOrigin("Kitchen", List.of(), null), pom(), jar, null));
        return new OldSide.Released(jar);
    }

    private @Nullable Path pom() {
        Path pom = project().directory().resolve("pom.xml");
        return Files.exists(pom) ? pom : null;
    }

    private Compare.Result compare(OldSide old, String version, ReportFormat... formats) throws GoalException {
        return compare(project(), old, version, formats);
    }

    private Compare.Result compare(Project project, OldSide old, String version, ReportFormat... formats)
            throws GoalException {
        return Compare.run(new Compare.Request(
                        project,
                        Optional.of(version(version)),
                        pom(),
                        old,
                        Severity.ERROR,
                        List.of(formats),
                        folder.resolve("project/out"),
                        Instant.parse("2026-06-01T00:00:00Z")))
                .orElseThrow();
    }

    private static List<String> kinds(Compare.Result result) {
        return result.input().comparison().changes().stream()
                .map(Change::kind)
                .map(kind -> kind.id())
                .toList();
    }

    private void delete(String path) throws IOException {
        Files.delete(project().directory().resolve(path));
    }

    @Test
    void aReleaseIsComparedByItsJar() throws Exception {
        OldSide old = released("1.2.3");
        delete("content/salt.md");

        Compare.Result result = compare(old, "1.2.4-SNAPSHOT");

        assertThat(kinds(result)).containsExactly("page-removed");
        assertThat(result.input().before()).isEqualTo("1.2.3");
        assertThat(result.input().fault()).isPresent();
        assertThat(result.input().verdict().map(Verdict::required)).hasToString("Optional[2.0.0]");
        assertThat(compare(old, "2.0.0-SNAPSHOT").input().fault()).isEmpty();
    }

    @Test
    void allChangesAreWrittenAndThoseOfAnEarlierRunAreNotLeft() throws Exception {
        OldSide old = released("1.2.3");
        delete("content/salt.md");
        Path out = project().directory().resolve("out");

        assertThat(compare(old, "1.2.4").files())
                .containsExactly("out/changes.json", "out/changes.md", "out/changelog.md");

        assertThat(out.resolve("changes.json")).content().contains("\"kind\" : \"page-removed\"");
        assertThat(out.resolve("changes.md")).content().contains("page removed: **Salt** `/salt/`");
        Compare.removeReports(project().directory(), out);
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void reportsForCiAreMadeWhereAskedForWithPathsFromTheRootOfTheBuild() throws Exception {
        OldSide old = released("1.2.3");
        course.file("content/salt.md", SALT + "It is white.\n");
        Path out = project().directory().resolve("out");

        assertThat(compare(old, "1.2.3", ReportFormat.SARIF).standardOutput()).isEmpty();
        assertThat(out.resolve("changes-junit.xml")).doesNotExist();

        Compare.Result result = compare(old, "1.2.3", ReportFormat.JUNIT, ReportFormat.GITHUB, ReportFormat.HTML);

        assertThat(result.files())
                .containsExactly(
                        "out/changes.json",
                        "out/changes.md",
                        "out/changelog.md",
                        "out/changes-junit.xml",
                        "out/changes.html");
        assertThat(out.resolve("changes.html")).content().contains("<bdi>Salt</bdi>", "text changed (patch)");
        assertThat(out.resolve("changes-junit.xml"))
                .content()
                .contains("name=\"text-changed\" classname=\"content.salt\" file=\"content/salt.md\"")
                .contains("<failure message=\"patch: text changed: salt.md;");
        assertThat(result.standardOutput()).contains("::error file=content/salt.md,title=text-changed::");
        Compare.removeReports(project().directory(), out);
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void whatDiffersInTheVersionOnlyIsNoChange() throws Exception {
        Compare.Result result = compare(released("1.2.3"), "1.2.3");

        assertThat(result.input().comparison().bump()).isEqualTo(Bump.NONE);
        assertThat(result.input().fault()).isEmpty();
    }

    @Test
    void anotherLicenceIsToBeLookedAt() throws Exception {
        String pom = "<project><licenses><license><name>%s</name></license></licenses><name>Kitchen</name></project>";
        course.file("pom.xml", pom.formatted("CC0"));
        OldSide old = released("1.2.3");
        assertThat(kinds(compare(old, "1.2.4"))).isEmpty();
        course.file("pom.xml", pom.formatted("Commercial"));

        Compare.Result result = compare(old, "1.2.4");

        assertThat(kinds(result)).containsExactly("licence-changed");
        assertThat(result.input().comparison().changes())
                .extracting(Change::detail)
                .containsExactly("was 'CC0', is 'Commercial'");
        course.file("pom.xml", "<project/>");
        assertThat(kinds(compare(old, "1.2.4"))).isEmpty();
    }

    @Test
    void aPageThatIsLeftOutNowIsGone() throws Exception {
        OldSide old = released("1.2.3");
        course.file("course.yaml", "exclude: [salt.md]\n");

        assertThat(kinds(compare(old, "2.0.0"))).containsExactly("page-removed");
    }

    @Test
    void aReleaseKeepsTheUrlsThatItsSiteGave() throws Exception {
        course.file("hugo.yaml", PERMALINKS).file("content/spice/pepper.md", PEPPER);
        OldSide old = released("1.2.3");
        course.file("hugo.yaml", "title: Kitchen\n");

        assertThat(kinds(compare(old, "2.0.0"))).containsExactly("page-moved");
    }

    @Test
    void aReleaseOfTheFirstVersionOfThePluginIsRead() throws Exception {
        Path jar = folder.resolve("first.jar");
        String content = "META-INF/course/org.example/kitchen/content/";
        zip(jar, Map.of("META-INF/course/catalog.json", """
                        {"schemaVersion": 1, "groupId": "org.example", "artifactId": "kitchen", "version": "0.9",
                         "contentFolder": "%s", "assets": [], "root": {"kind": "section", "path": "", "url": "/",
                         "children": [{"kind": "lesson", "path": "salt.md", "url": "/salt/"}]}}
                        """.formatted(content), content + "salt.md", SALT));

        Compare.Result result = compare(new OldSide.Released(jar), "0.9.1");

        assertThat(result.input().before()).isEqualTo("0.9");
        assertThat(kinds(result)).containsExactly("page-added");
    }

    private static void zip(Path jar, Map<String, String> files) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void aRedirectOfTheServerIsAnAnnouncement() throws Exception {
        OldSide old = released("1.2.3");
        delete("content/salt.md");
        course.file("content/nacl.md", SALT);
        assertThat(kinds(compare(old, "2.0.0"))).containsExactly("page-moved");

        course.file("static/_redirects", "/salt/* /nacl/ 301\n").file("hugo.yaml", "title: Kitchen\n");
        Compare.Result moved = compare(old, "2.0.0");
        delete("content/nacl.md");
        Compare.Result gone = compare(old, "2.0.0");

        assertThat(kinds(moved)).containsExactly("page-moved-with-alias");
        assertThat(kinds(gone)).containsExactly("page-redirected");
        assertThat(gone.input().comparison().changes())
                .extracting(Change::detail)
                .containsExactly("the site's server leads from there to elsewhere");
    }

    @Test
    void aTitleThatMakesUrlsMovesThePage() throws Exception {
        course.file("hugo.yaml", "permalinks: {page: {spice: '/:title/'}}\n").file("content/spice/pepper.md", PEPPER);
        OldSide old = released("1.2.3");
        course.file("content/spice/pepper.md", PEPPER.replace("title: Pepper", "title: Chilli"));

        assertThat(kinds(compare(old, "2.0.0"))).containsExactly("page-moved", "display-text-changed");
    }

    @Test
    void aJarWithoutACourseIsRefused() throws Exception {
        Path jar = folder.resolve("other.jar");
        zip(jar, Map.of("a.txt", "a"));

        assertThatThrownBy(() -> compare(new OldSide.Released(jar), "1.0"))
                .isInstanceOf(GoalException.class)
                .hasMessage("The old version " + jar + " holds no course: it has no catalog below META-INF/course");
    }

    @Test
    void aFolderHasItsOwnContentFolderAndNoVersion() throws Exception {
        new TestCourse(folder.resolve("old")).file("docs/salt.md", SALT);

        Compare.Result result = compare(new OldSide.Folder(folder.resolve("old"), Path.of("docs")), "1.0");

        assertThat(kinds(result)).containsExactly("page-added");
        assertThat(result.input().verdict()).isEmpty();
    }

    @Test
    void aRevisionIsReadWithTheSiteItHadAndTheWorkTreeIsLeftAlone() throws Exception {
        course.file("hugo.yaml", PERMALINKS).file("content/spice/pepper.md", PEPPER);
        git("init", "-q");
        git("add", "-A");
        git("commit", "-qm", "release");
        git("tag", "v1.2.3");
        course.file("hugo.yaml", "title: Kitchen\n");
        delete("content/sugar.md");

        Compare.Result result = compare(new OldSide.Revision("v1.2.3", null), "1.2.4");

        assertThat(kinds(result)).containsExactly("page-removed", "page-moved");
        assertThat(result.input().verdict().map(Verdict::required)).hasToString("Optional[2.0.0]");
        assertThat(project().directory().resolve("content/sugar.md")).doesNotExist();
    }

    @Test
    void aRevisionMayHaveItsContentElsewhere() throws Exception {
        git("init", "-q");
        git("add", "-A");
        git("commit", "-qm", "release");
        Files.move(
                project().directory().resolve("content"), project().directory().resolve("lessons"));
        Project moved = new Project(project().directory(), Project.Kind.COURSE, Path.of("lessons"), null);
        OldSide old = new OldSide.Revision("HEAD", Path.of("content"));

        Compare.Result result = Compare.run(new Compare.Request(
                        moved,
                        Optional.empty(),
                        null,
                        old,
                        Severity.ERROR,
                        List.of(),
                        folder.resolve("project/out"),
                        Instant.EPOCH))
                .orElseThrow();

        assertThat(result.input().comparison().changes()).isEmpty();
    }

    @Test
    void aRevisionThatIsNotThereIsNamed() throws Exception {
        assertThatThrownBy(() -> compare(new OldSide.Revision("v9", null), "1.0"))
                .isInstanceOf(GoalException.class)
                .hasMessageContaining("is not in a Git repository");
        git("init", "-q");
        assertThatThrownBy(() -> compare(new OldSide.Revision("v9", null), "1.0"))
                .isInstanceOf(GoalException.class)
                .hasMessageContaining("v9");
        assertThatThrownBy(() -> compare(new OldSide.Revision("--all", null), "1.0"))
                .isInstanceOf(GoalException.class)
                .hasMessage("'--all' in course.oldRevision is no Git revision");
    }

    @Test
    void aShallowCloneSaysWhatToFetch() throws Exception {
        git("init", "-q");
        git("add", "-A");
        git("commit", "-qm", "one");
        git("commit", "-qm", "two", "--allow-empty");
        Path clone = folder.resolve("shallow");
        git("clone", "-q", "--depth", "1", project().directory().toUri().toString(), clone.toString());
        Project shallow = new Project(clone, Project.Kind.COURSE, null, null);

        assertThatThrownBy(() -> compare(shallow, new OldSide.Revision("HEAD~1", null), "1.0"))
                .isInstanceOf(GoalException.class)
                .hasMessage(
                        "course.oldRevision needs Git, and the revision 'HEAD~1' is not there: this is a shallow clone;"
                                + " fetch the whole history (git fetch --unshallow, or fetch-depth: 0 in CI)");
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "git", "-C", project().directory().toString(), "-c", "user.name=T", "-c", "user.email=t@example.org"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }
}
