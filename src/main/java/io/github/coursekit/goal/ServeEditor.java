package io.github.coursekit.goal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Writes what an editor starts the language server by: a launcher, and settings for VS Code and Neovim. They name files of this machine, so that Git is told to pass over them. What
 * somebody else has written is left as it is.
 */
public final class ServeEditor {

    /** The extension of VS Code that starts any server. */
    static final String CODE_EXTENSION = "zsol.vscode-glspc";

    private ServeEditor() {}

    /**
     * What the server is to be started with.
     *
     * @param directory where the course stands, or several of them; absolute
     * @param courses what is known of the courses below it, beside what their folders tell
     * @param java the program of a JVM, absolute
     * @param classPath the jars that the server needs, absolute
     */
    public record Request(Path directory, List<EditedCourse> courses, Path java, List<Path> classPath) {

        /** Copies the lists. */
        public Request {
            courses = List.copyOf(courses);
            classPath = List.copyOf(classPath);
        }
    }

    /**
     * What there is to tell.
     *
     * @param lines how editors start the server, a line each
     * @param warnings what was left as it was, sentences without a full stop
     */
    public record Result(List<String> lines, List<String> warnings) {

        /** Copies the lists. */
        public Result {
            lines = List.copyOf(lines);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * {@return what there is to tell}
     *
     * @param request what the server is to be started with
     * @throws GoalException when a file cannot be written
     */
    public static Result run(Request request) throws GoalException {
        Path directory = request.directory();
        Path folder = directory.resolve(".course").resolve("editor");
        Path code = directory.resolve(".vscode");
        OutputFolder.require(directory, folder);
        OutputFolder.require(directory, code);
        EditorFiles files = new EditorFiles(request, folder);
        NeovimSettings neovim = new NeovimSettings(files);
        List<String> warnings = new ArrayList<>();
        writeOwn(folder.resolve(".gitignore"), "# " + EditorFiles.MARK + "\n*\n", warnings);
        OutputFile.write(files.courses(), files.coursesText().getBytes(StandardCharsets.UTF_8));
        writeOwn(files.arguments(), files.argumentsText(), warnings);
        writeOwn(files.shell(), files.shellText(), warnings);
        writeOwn(files.command(), files.commandText(), warnings);
        writeOwn(files.neovim(), neovim.text(), warnings);
        makeExecutable(files.shell());
        List<String> lines = new ArrayList<>();
        lines.add("The language server is started by " + files.shell() + " (on Windows by " + files.command() + ")");
        lines.add("Neovim: add to your init.lua: " + neovim.call());
        lines.addAll(code(files, code));
        lines.add(
                "Any other editor: let it run that command for Markdown, YAML and JSON files, over standard input and output");
        return new Result(lines, warnings);
    }

    /** Files of an editor's may be anybody's: they are written where there are none. */
    private static List<String> code(EditorFiles files, Path folder) throws GoalException {
        List<String> lines = new ArrayList<>();
        lines.add("VS Code: install the extension " + CODE_EXTENSION + ", which starts any language server");
        Path settings = folder.resolve("settings.json");
        if (writeNew(settings, files.codeSettings())) {
            lines.add(
                    "VS Code: its settings are in " + settings + "; they are for this machine, so do not commit them");
            writeNew(folder.resolve("extensions.json"), files.codeExtensions());
        } else if (!read(settings).equals(files.codeSettings())) {
            lines.add("VS Code: " + settings + " is there already and stays as it is; add to it:");
            files.codeSettings().lines().forEach(line -> lines.add("  " + line));
        }
        return lines;
    }

    /** Writes a file that is this goal's own; one that is somebody else's stays, which is told. */
    private static void writeOwn(Path file, String text, List<String> warnings) throws GoalException {
        if (Files.exists(file) && !read(file).contains(EditorFiles.MARK)) {
            warnings.add("The file " + file
                    + " was not written by this goal and stays as it is; remove it to have it written");
        } else {
            OutputFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static boolean writeNew(Path file, String text) throws GoalException {
        boolean absent = !Files.exists(file);
        if (absent) {
            OutputFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        }
        return absent;
    }

    /** The text of a file; none of one that holds anything but text. */
    private static String read(Path file) throws GoalException {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw GoalException.unreadable("The file " + file, e);
        }
    }

    private static void makeExecutable(Path file) throws GoalException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        try {
            Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(file));
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            Files.setPosixFilePermissions(file, permissions);
        } catch (IOException e) {
            throw new GoalException("The file " + file + " cannot be made executable: " + e, e);
        }
    }
}
