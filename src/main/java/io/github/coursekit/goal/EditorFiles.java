package io.github.coursekit.goal;

import io.github.coursekit.json.JsonText;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The texts of the files that an editor starts the language server by.
 *
 * @param request what the server is to be started with
 * @param folder where the files are to lie, absolute
 */
record EditorFiles(ServeEditor.Request request, Path folder) {

    /** Stands in the first lines of each file that is written anew whenever the goal is called. */
    static final String MARK = "Written by course:serve-editor, which writes it anew whenever it is called.";

    private static final String MAIN = "io.github.coursekit.server.EditorServer";
    /** What the server's argument begins with that names the file of courses. */
    private static final String COURSES = "--courses=";

    private static final String CRLF = "\r\n";

    /** The documents in which a course is written, as editors call their languages. */
    static final List<String> LANGUAGES = List.of("markdown", "yaml", "json");

    Path arguments() {
        return folder.resolve("course-server.args");
    }

    Path courses() {
        return folder.resolve("courses.json");
    }

    Path shell() {
        return folder.resolve("course-server");
    }

    Path command() {
        return folder.resolve("course-server.cmd");
    }

    Path neovim() {
        return folder.resolve("course.lua");
    }

    /** JSON has no comments, so that the file cannot say whose it is. */
    String coursesText() {
        return EditedCourses.text(request.courses());
    }

    /** What {@code java} is to read as its arguments: the class path is too long for the command line of some systems. */
    String argumentsText() {
        String classPath =
                request.classPath().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        return String.join(
                "\n",
                "# " + MARK,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", // else opening takes more than twice as long, and key presses no less
                "-Dfile.encoding=UTF-8",
                "-Dslf4j.internal.verbosity=ERROR", // else a library tells each editor's log that nobody logs
                "-cp",
                quoted(classPath),
                MAIN,
                quoted(COURSES + courses()),
                "");
    }

    private static String quoted(String argument) {
        return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Quoted for a shell, in which nothing but a quote is special between quotes. */
    String shellText() {
        return String.join(
                "\n",
                "#!/bin/sh",
                "# " + MARK,
                "exec '" + request.java().toString().replace("'", "'\\''")
                        + "' \"@$(dirname -- \"$0\")/course-server.args\" \"$@\"",
                "");
    }

    String commandText() {
        return String.join(
                CRLF,
                "@rem " + MARK,
                "@\"" + request.java().toString().replace("%", "%%") + "\" \"@%~dp0course-server.args\" %*",
                "");
    }

    /** The settings of VS Code for the extension zsol.vscode-glspc, which starts any server. */
    String codeSettings() {
        ObjectNode settings = JsonNodeFactory.instance.objectNode();
        settings.put("glspc.server.command", request.java().toString());
        settings.putArray("glspc.server.commandArguments").add("@" + arguments());
        LANGUAGES.forEach(settings.putArray("glspc.server.languageId")::add);
        return JsonText.of(settings);
    }

    String codeExtensions() {
        ObjectNode extensions = JsonNodeFactory.instance.objectNode();
        extensions.putArray("recommendations").add(ServeEditor.CODE_EXTENSION);
        return JsonText.of(extensions);
    }
}
