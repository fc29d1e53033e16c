package io.github.coursekit.server;

import io.github.coursekit.TestCourse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small course with one of everything that an editor asks about. */
final class ExampleCourse {

    private final Path folder;

    private ExampleCourse(Path folder) {
        this.folder = folder;
    }

    static ExampleCourse in(Path folder) throws IOException {
        new TestCourse(folder)
                .file("course.yaml", """
                        roles: [DevOps, SRE]
                        structure:
                          prerequisites: [prerequisites]
                        """)
                .file("hugo.yaml", "baseURL: /\n")
                .file("layouts/shortcodes/note.html", "<aside>{{ .Get \"kind\" }} {{ .Inner }}</aside>\n")
                .file("content/tools/_index.md", page("Tools", 10, ""))
                .file("content/tools/knives.md", page("Knives", 10, """
                        ## Sharpen it

                        See [how to keep salt](../salt/), [its keeping](../salt/#keep-it-dry)
                        and {{< relref "salt.md" >}}.

                        ## Cut

                        - **DevOps**: slice
                        - **SRE**: dice
                        """))
                .file("content/tools/salt.md", page("Salt", 20, """
                        ## Keep it dry

                        ![A jar](../jar.png)
                        """).replace("weight:", "id: keep-salt\nweight:"))
                .file(
                        "content/tools/quiz.md",
                        page("Quiz", 30, "").replace("type: page", "type: test").replace("weight: 30\n", """
                        weight: 30
                        prerequisites: [keep-salt]
                        questions:
                          - id: q1
                            type: single-answer
                            text: What cuts?
                            options:
                              - id: a
                                text: A knife
                                isCorrect: true
                              - id: b
                                text: Salt
                        """))
                .file("static/pan.png", "");
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
        Files.write(folder.resolve("content/tools/jar.png"), png);
        Files.write(folder.resolve("static/pan.png"), png);
        return new ExampleCourse(folder);
    }

    private static String page(String title, int weight, String body) {
        return """
                ---
                type: page
                title: %s
                description: All about %s
                weight: %d
                ---

                What to know.

                %s""".formatted(title, title, weight, body);
    }

    Path file(String name) {
        return folder.resolve("content/tools/" + name);
    }

    /** The position of a text in a file, behind some more characters. */
    static org.eclipse.lsp4j.Position position(String text, String wanted, int behind) {
        Document document = Document.of("file:///a.md", Path.of("a.md"), 1, text);
        int offset = text.indexOf(wanted);
        if (offset < 0) {
            throw new AssertionError("there is no " + wanted);
        }
        return Places.position(document.source().lines(), offset + behind);
    }
}
