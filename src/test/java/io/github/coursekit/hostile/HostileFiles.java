package io.github.coursekit.hostile;

import static io.github.coursekit.hostile.Hostile.file;
import static io.github.coursekit.hostile.Hostile.files;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files that mean harm. */
final class HostileFiles {

    private static final String LESSON = "---\ntitle: Hostile\ntype: page\ndescription: D\nweight: %d\n---\nText.\n";

    private HostileFiles() {}

    static List<HostileGroup> groups() {
        return List.of(new HostileGroup("Files, images and names", inputs()));
    }

    private static List<Hostile> inputs() {
        return List.of(
                files(
                        "a link to a file elsewhere",
                        folder -> link(folder, "hostile.md", Path.of("/etc/hostname")),
                        "hostile.md",
                        "lint-unreadable-file"),
                files(
                        "a link to a folder elsewhere",
                        folder -> link(folder, "hostile", Path.of("/etc")),
                        "hostile",
                        "lint-unreadable-file"),
                files(
                        "a link to the folder it lies in",
                        folder -> link(folder, "hostile", folder),
                        "hostile",
                        "lint-unreadable-file"),
                files(
                        "a link to itself",
                        folder -> link(folder, "hostile.md", folder.resolve("hostile.md")),
                        "hostile.md",
                        "lint-unreadable-file"),
                files(
                        "a link to a device that never ends",
                        folder -> link(folder, "hostile.md", Path.of("/dev/zero")),
                        "hostile.md",
                        "lint-unreadable-file"),
                files(
                        "a pipe that nobody writes to",
                        folder -> run(folder, "mkfifo", "hostile.md"),
                        "hostile.md",
                        "lint-unreadable-file"),
                files("a socket", HostileFiles::socket, "hostile.md", "lint-unreadable-file"),
                files(
                        "a folder with the name of a lesson",
                        folder -> Files.createDirectory(folder.resolve("hostile.md")),
                        "hostile.md",
                        "lint-unreadable-file"),
                files("200 folders in each other", HostileFiles::deep, "d/_index.md", "weight-unique"),
                files("2,000 lessons in one folder", HostileFiles::wide, ""),
                file("a lesson of 2 MB", "hostile.md", new byte[2 << 20], "lint-limit"),
                files(
                        "a picture of 300 MB, mostly holes",
                        folder -> sparse(folder.resolve("hostile.png")),
                        "hostile.png",
                        "asset-size",
                        "asset-type",
                        "asset-unused"),
                file("an SVG image with entities in entities", "hostile.svg", laughs(), "asset-svg", "asset-unused"),
                file(
                        "an SVG image that reads a file",
                        "hostile.svg",
                        "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg>&x;</svg>"
                                .getBytes(StandardCharsets.UTF_8),
                        "asset-svg",
                        "asset-unused"),
                file(
                        "an SVG image of 50,000 groups in each other",
                        "hostile.svg",
                        ("<svg>" + "<g>".repeat(50_000) + "</g>".repeat(50_000) + "</svg>")
                                .getBytes(StandardCharsets.UTF_8),
                        "asset-unused"),
                file(
                        "an SVG image of 60,000 namespaces",
                        "hostile.svg",
                        ("<svg" + many(60_000, " xmlns:a%d='u'") + "/>").getBytes(StandardCharsets.UTF_8),
                        "asset-unused",
                        "lint-limit"),
                file(
                        "an SVG image of 100,000 different names",
                        "hostile.svg",
                        ("<svg>" + many(100_000, "<a%d/>") + "</svg>").getBytes(StandardCharsets.UTF_8),
                        "asset-unused",
                        "lint-limit"),
                file(
                        "an SVG image of 9 MB",
                        "hostile.svg",
                        ("<svg>" + " ".repeat(9 << 20) + "</svg>").getBytes(StandardCharsets.UTF_8),
                        "asset-size",
                        "asset-unused",
                        "lint-limit"),
                file(
                        "a name with a line break",
                        "hos\ntile.md",
                        LESSON.formatted(2).getBytes(StandardCharsets.UTF_8),
                        "course-file-name"),
                file(
                        "a name that Windows keeps for itself",
                        "con.md",
                        LESSON.formatted(2).getBytes(StandardCharsets.UTF_8),
                        "course-file-name"),
                files(
                        "a folder that Windows keeps for itself",
                        folder -> lessons(folder, "nul.d/a.md", "nul.d/b.md"),
                        "nul.d/a.md",
                        "course-file-name"),
                files(
                        "two names that are one where letter case is none",
                        folder -> lessons(folder, "HOSTILE.md", "hostile.md"),
                        "hostile.md",
                        "course-path-case"),
                files(
                        "two names that are one where accents are stored otherwise",
                        folder -> lessons(folder, "e\u0301.md", "\u00E9.md"),
                        "\u00E9.md",
                        "course-path-case"),
                files(
                        "a name that is no UTF-8",
                        folder -> run(folder, "sh", "-c", ": > \"$(printf 'hostile\\351.md')\""),
                        "hostile\uFFFD.md",
                        "lint-unreadable-file"),
                file(
                        "a name that looks like a way out",
                        "..%2f..%2fhostile.md",
                        LESSON.formatted(2).getBytes(StandardCharsets.UTF_8)),
                file(
                        "a name that is a way out on Windows",
                        "hostile\\..\\..\\hostile.md",
                        LESSON.formatted(2).getBytes(StandardCharsets.UTF_8),
                        "lint-unreadable-file"),
                file(
                        "a name with an escape sequence",
                        "\u001b[31mhostile.md",
                        LESSON.formatted(2).getBytes(StandardCharsets.UTF_8),
                        "course-file-name"));
    }

    /** The path of a socket must be short. */
    private static void socket(Path folder) throws IOException {
        Path nearby = Files.createTempDirectory("s").resolve("s");
        try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(UnixDomainSocketAddress.of(nearby));
            Files.move(nearby, folder.resolve("hostile.md"));
        }
        Files.delete(nearby.getParent());
    }

    private static void lessons(Path folder, String... paths) throws IOException {
        int weight = 2;
        for (String path : paths) {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.writeString(folder.resolve(path), LESSON.formatted(weight++));
        }
    }

    private static void link(Path folder, String name, Path target) throws IOException {
        Files.createSymbolicLink(folder.resolve(name), target);
    }

    private static void run(Path folder, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).directory(folder.toFile()).start();
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed");
        }
    }

    private static void deep(Path folder) throws IOException {
        Path deep = folder;
        for (int i = 0; i < 200; i++) {
            deep = Files.createDirectory(deep.resolve("d"));
            Files.writeString(deep.resolve("_index.md"), LESSON.formatted(1));
        }
    }

    private static void wide(Path folder) throws IOException {
        for (int i = 2; i < 2000; i++) {
            Files.writeString(folder.resolve("l" + i + ".md"), LESSON.formatted(i));
        }
    }

    private static void sparse(Path file) throws IOException {
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(300L << 20);
        }
    }

    private static String many(int number, String format) {
        return IntStream.range(0, number).mapToObj(format::formatted).collect(Collectors.joining());
    }

    private static byte[] laughs() {
        StringBuilder xml = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            xml.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        return xml.append("]><svg>&a11;</svg>").toString().getBytes(StandardCharsets.UTF_8);
    }
}
