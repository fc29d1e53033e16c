package io.github.coursekit.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnclosureTest {

    @TempDir
    private Path temporary;

    private Path root;
    private Path project;

    @BeforeEach
    void makeProject() throws IOException {
        root = temporary.toRealPath();
        project = Files.createDirectories(root.resolve("build/courses/soup"));
    }

    private Path file(String path) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "");
    }

    private void isWithin(Path file) throws IOException {
        assertThat(Enclosure.around(project).require(file)).isEqualTo(file.toRealPath());
    }

    private void leadsOut(Path file) {
        assertThatThrownBy(() -> Enclosure.around(project).require(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("it leads out of the project");
    }

    @Test
    void aRepositoryIsOne() throws Exception {
        Files.createDirectories(root.resolve("build/.git"));

        isWithin(file("build/house.yaml"));
        isWithin(project.resolve("../../house.yaml"));
        leadsOut(file("elsewhere.yaml"));
        leadsOut(file("building/house.yaml"));
    }

    @Test
    void aSubmoduleIsOneOfItsOwn() throws Exception {
        Files.createDirectories(root.resolve("build/.git"));
        file("build/courses/.git");

        isWithin(file("build/courses/house.yaml"));
        leadsOut(file("build/house.yaml"));
    }

    @Test
    void withoutARepositoryItIsTheProject() throws Exception {
        isWithin(file("build/courses/soup/rules/house.yaml"));
        leadsOut(file("build/courses/house.yaml"));
    }

    @Test
    void withoutARepositoryItIsTheModulesAround() throws Exception {
        file("build/courses/soup/pom.xml");
        file("build/courses/pom.xml");
        file("build/pom.xml");

        isWithin(file("build/house.yaml"));
        leadsOut(file("house.yaml"));
    }

    @Test
    void aPomBeyondAGapIsAnotherBuild() throws Exception {
        file("build/courses/soup/pom.xml");
        file("build/pom.xml");

        leadsOut(file("build/house.yaml"));
    }

    @Test
    void linksAreFollowed() throws Exception {
        Files.createSymbolicLink(project.resolve("out"), file("secret"));
        Files.createSymbolicLink(project.resolve("folder"), root);
        Files.createSymbolicLink(project.resolve("within"), file("build/courses/soup/house.yaml"));

        leadsOut(project.resolve("out"));
        leadsOut(project.resolve("folder/secret"));
        isWithin(project.resolve("within"));
    }

    @Test
    void whatGitKeepsForItselfIsNot() throws Exception {
        Path config = file("build/courses/soup/.git/config");

        assertThatThrownBy(() -> Enclosure.around(project).require(config))
                .isInstanceOf(IOException.class)
                .hasMessage("it is Git's own");
    }

    @Test
    void severalFoldersHaveOneTogether() throws Exception {
        Path house = file("house/house.yaml");

        assertThat(Enclosure.around(project, house.getParent()).require(house)).isEqualTo(house);
    }
}
