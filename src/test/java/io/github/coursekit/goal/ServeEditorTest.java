package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursekit.json.JsonText;
import io.github.coursekit.server.EditorServer;
import java.io.File;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ServeEditorTest {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void folder() throws Exception {
        folder = Files.createDirectory(temporary.resolve("Anna's \"courses\" 100%"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theLauncherStartsTheServerWhateverItsFolderIsCalled() throws Exception {
        Path jars = Files.createDirectory(folder.resolve("some jars"));
        List<Path> classPath = Stream.concat(
                        Stream.of(jars),
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                                .map(Path::of))
                .toList();
        ServeEditor.run(request(folder, classPath));

        Process server = new ProcessBuilder(
                        folder.resolve(".course/editor/course-server").toString(), "--stdio")
                .start();
        try {
            String initialize =
                    "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}";
            OutputStream in = server.getOutputStream();
            in.write(("Content-Length: " + initialize.length() + "\r\n\r\n" + initialize).getBytes());
            in.close();

            assertThat(new String(server.getInputStream().readAllBytes())).contains("\"id\":1", "capabilities");
            assertThat(server.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(new String(server.getErrorStream().readAllBytes()))
                    .as("what an editor shows as the log of the server")
                    .isEmpty();
        } finally {
            server.destroyForcibly();
        }
    }

    @Test
    void allThatIsWrittenNamesTheServer() throws Exception {
        ServeEditor.Result result = ServeEditor.run(request(folder, List.of(Path.of("/a b/c.jar"))));

        assertThat(read(".course/editor/course-server.args"))
                .contains(
                        "\"" + Path.of("/a b/c.jar").toString().replace("\\", "\\\\") + "\"",
                        EditorServer.class.getName());
        assertThat(read(".course/editor/.gitignore")).endsWith("\n*\n");
        assertThat(read(".course/editor/course.lua")).contains("Anna\\'s \"courses\" 100%", "vim.lsp.start");
        JsonNode settings = JsonText.parse(read(".vscode/settings.json"));
        assertThat(settings.get("glspc.server.command").asString()).isEqualTo(JAVA.toString());
        assertThat(settings.get("glspc.server.commandArguments").get(0).asString())
                .isEqualTo("@" + folder.resolve(".course/editor/course-server.args"));
        assertThat(read(".vscode/extensions.json")).contains("zsol.vscode-glspc");
        assertThat(result.lines())
                .anyMatch(line -> line.contains("course-server"))
                .anyMatch(line -> line.contains("dofile"));
        assertThat(result.warnings()).isEmpty();
    }

    @Test
    void theLineForNeovimIsTheOneInItsFile() throws Exception {
        ServeEditor.Result result = ServeEditor.run(request(folder, List.of()));

        String call = "dofile('"
                + folder.resolve(".course/editor/course.lua")
                        .toString()
                        .replace("\\", "\\\\")
                        .replace("'", "\\'")
                + "')";
        assertThat(result.lines()).contains("Neovim: add to your init.lua: " + call);
        assertThat(read(".course/editor/course.lua")).contains("-- In your init.lua: " + call + "\n");
    }

    @Test
    void whatIsSetOfACourseIsHandedOver() throws Exception {
        Path bread = folder.resolve("bread");
        Project set = new Project(bread, Project.Kind.NO_POM, Path.of("lessons"), Path.of("house/course.yaml"));
        Project plain = new Project(folder.resolve("tea"), Project.Kind.NO_POM, null, null);
        List<EditedCourse> courses = List.of(
                EditedCourse.of(set),
                EditedCourse.of(plain),
                new EditedCourse(plain, folder.resolve("tea/known.json")));

        ServeEditor.run(new ServeEditor.Request(folder, courses, JAVA, List.of()));

        assertThat(EditedCourses.read(folder.resolve(".course/editor/courses.json")))
                .usingRecursiveComparison()
                .ignoringFields("project.threads")
                .isEqualTo(List.of(courses.get(0), courses.get(2)));
        assertThat(read(".course/editor/course-server.args")).contains("--courses=");
    }

    @Test
    void aFileOfCoursesThatIsNoneIsRefused() throws Exception {
        for (String text : List.of("", "[", "{\"courses\": [{}]}", "{\"courses\": [{\"directory\": 1}]}")) {
            write("courses.json", text);

            assertThatThrownBy(() -> EditedCourses.read(folder.resolve("courses.json")))
                    .as(text)
                    .isInstanceOf(GoalException.class)
                    .hasMessageContaining("courses.json");
        }
    }

    @Test
    void filesOfOthersStayAsTheyAre() throws Exception {
        write(".vscode/settings.json", "{ \"mine\": true }");
        write(".course/editor/course.lua", "-- mine");

        ServeEditor.Result result = ServeEditor.run(request(folder, List.of()));

        assertThat(read(".vscode/settings.json")).isEqualTo("{ \"mine\": true }");
        assertThat(folder.resolve(".vscode/extensions.json")).doesNotExist();
        assertThat(read(".course/editor/course.lua")).isEqualTo("-- mine");
        assertThat(result.warnings()).singleElement().asString().contains("course.lua", "stays as it is");
        assertThat(result.lines()).anyMatch(line -> line.contains("glspc.server.command"));
    }

    @Test
    void aSecondCallRenewsWhatTheFirstHasWritten() throws Exception {
        ServeEditor.run(request(folder, List.of(Path.of("old.jar"))));
        ServeEditor.Result result = ServeEditor.run(request(folder, List.of(Path.of("new.jar"))));

        assertThat(read(".course/editor/course-server.args"))
                .contains("new.jar")
                .doesNotContain("old.jar");
        assertThat(result.lines()).noneMatch(line -> line.contains("add to it"));
    }

    @Test
    void whatCannotBeWrittenIsTold() throws Exception {
        write(".course", "a file");

        assertThatThrownBy(() -> ServeEditor.run(request(folder, List.of())))
                .isInstanceOf(GoalException.class)
                .hasMessageContaining(".gitignore");
    }

    private static ServeEditor.Request request(Path directory, List<Path> classPath) {
        return new ServeEditor.Request(directory, List.of(), JAVA, classPath);
    }

    private String read(String path) throws Exception {
        return Files.readString(folder.resolve(path));
    }

    private void write(String path, String text) throws Exception {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
