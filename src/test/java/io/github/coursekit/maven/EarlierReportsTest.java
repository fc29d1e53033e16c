package io.github.coursekit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.RepositorySystemSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlierReportsTest {

    private static final List<String> REPORTS = List.of(
            "violations-checkstyle.xml",
            "violations-gitlab.json",
            "violations-junit.xml",
            "violations.html",
            "violations.json",
            "violations.sarif");

    @TempDir
    private Path folder;

    @SuppressWarnings("deprecation") // Maven's own way to make one is not for tests
    private static MavenSession session() {
        return new MavenSession(
                null,
                (RepositorySystemSession) null,
                new DefaultMavenExecutionRequest(),
                new DefaultMavenExecutionResult());
    }

    private void reports() throws IOException {
        for (String name : REPORTS) {
            Files.writeString(folder.resolve(name), "old");
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void reportsOfAllFormatsAreRemovedAndNothingElse() throws Exception {
        reports();
        Files.writeString(folder.resolve("g.a.lessons"), "cache");
        Files.writeString(folder.resolve("violations.txt"), "mine");
        Files.writeString(
                folder.resolve(".violations.sarif.1-1.00000000-0000-0000-0000-000000000000.part"), "of a killed run");

        EarlierReports.remove(session(), folder, folder);

        assertThat(names()).containsExactly("g.a.lessons", "violations.txt");
    }

    @Test
    void foldersAndLinksOfTheirNamesStay() throws Exception {
        Files.createDirectory(folder.resolve("violations.json"));
        Files.createSymbolicLink(folder.resolve("violations.html"), folder.resolve("violations.json"));

        EarlierReports.remove(session(), folder, folder);

        assertThat(names()).containsExactly("violations.html", "violations.json");
    }

    @Test
    void whatAnotherModuleOrExecutionOfTheBuildWroteThereStays() throws Exception {
        MavenSession session = session();
        EarlierReports.remove(session, folder, folder);
        reports();

        // The builder of mvn -T hands each module a copy of the session.
        EarlierReports.remove(session.clone(), folder, folder.resolve("../" + folder.getFileName()));

        assertThat(names()).containsExactlyElementsOf(REPORTS);
    }

    @Test
    void aFolderThatIsNotThereIsNotMade() throws Exception {
        EarlierReports.remove(session(), folder, folder.resolve("none"));

        assertThat(names()).isEmpty();
    }
}
