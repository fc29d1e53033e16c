package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursekit.TestCourse;
import io.github.coursekit.catalog.Coordinates;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies where servers hand it out, and what may not. */
class ServedFolderTest {

    private static final Coordinates COORDINATES = new Coordinates("org.example", "kitchen", "1.0");
    private static final String SERVED = "META-INF/resources/courses/org.example/kitchen/";
    private static final String QUIZ = """
            ---
            title: Quiz
            type: test
            questions:
              - type: single-answer
                text: "What is hot? Write isCorrect: true"
                explanation: Because "the oven" was on -- it's hot.
                options:
                  - {text: The oven, isCorrect: true}
                  - {text: Ice}
            ---
            Think of `correct_answer: 1`.
            """;

    @TempDir
    private Path folder;

    private TestCourse course;

    @BeforeEach
    void aCourse() throws IOException {
        course = new TestCourse(folder)
                .file("content/quiz.md", QUIZ)
                .file("content/a.md", "---\ntitle: A\n---\nText, [quiz](quiz.txt).\n");
    }

    private Path assemble(boolean pages) throws GoalException {
        Path classes = folder.resolve("target/classes");
        Assemble.run(new Assemble.Request(
                course.project(Project.Kind.COURSE),
                COORDINATES,
                classes,
                pages ? Optional.of(making(null)) : Optional.empty()));
        return classes;
    }

    private Path jar(@Nullable Path memory) throws GoalException {
        Path jar = folder.resolve("target/kitchen.jar");
        Jar.run(new Jar.Request(
                course.project(Project.Kind.COURSE),
                COORDINATES,
                new JarOrigin("Kitchen", List.of(), null),
                null,
                jar,
                null,
                Optional.of(making(memory))));
        return jar;
    }

    private static PageMaking making(@Nullable Path memory) {
        return new PageMaking(Instant.parse("2026-03-01T00:00:00Z"), "1", memory);
    }

    @Test
    void pagesLieInTheJarAndInTheClassesFolder() throws Exception {
        assertThat(assemble(true).resolve(SERVED + "quiz/index.html")).content().contains("The oven");
        try (JarFile jar = new JarFile(jar(null).toFile())) {
            assertThat(jar.stream().map(Object::toString))
                    .contains(SERVED + "quiz/index.html", SERVED + "a/index.html");
        }
    }

    @Test
    void pagesThatAreNoLongerWantedAreRemovedAndWhatOthersPutThereStays() throws Exception {
        Path classes = assemble(true);
        Files.writeString(classes.resolve("META-INF/resources/robots.txt"), "mine");
        Files.delete(folder.resolve("content/a.md"));
        assemble(true);
        assertThat(classes.resolve(SERVED + "a")).doesNotExist();

        assemble(false);
        assertThat(classes.resolve(SERVED)).doesNotExist();
        assertThat(classes.resolve("META-INF/resources/robots.txt")).exists();

        Path own = classes.resolve(SERVED + "own.txt");
        Files.createDirectories(own.getParent());
        Files.writeString(own, "mine");
        assemble(false);
        assertThat(own).exists();
    }

    @Test
    void theBasePathIsTheUsersIfTheyWish() throws Exception {
        Path classes = folder.resolve("target/classes");
        Assemble.run(new Assemble.Request(
                course.project(Project.Kind.COURSE),
                COORDINATES,
                classes,
                Optional.of(making(null).below("/learn/k\u00FCche"))));

        assertThat(classes.resolve("META-INF/resources/learn/k\u00FCche/a/index.html"))
                .exists();
        assertThat(classes.resolve("META-INF/course/org.example/kitchen/catalog.json"))
                .content()
                .contains("\"basePath\" : \"/learn/k\u00FCche\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "learn", "/learn/", "/../x", "/a//b", "/.a", "/a b", "/%2e", "/a\\b"})
    void whatIsNoBasePathIsRefused(String path) {
        assertThatThrownBy(() -> making(null).below(path))
                .isInstanceOf(GoalException.class)
                .hasMessageStartingWith("course.basePath is '" + path + "'; write a path such as /learn/kitchen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "isCorrect: true",
                "{\"is_correct\": true}",
                "'correctAnswer' = 'a'",
                "answer-key: b",
                "|a|isCorrect|",
            })
    void aFileThatHoldsAnAnswerKeyIsNotServed(String key) throws Exception {
        course.file("content/quiz.txt", "questions\n" + key + "\n");

        assertThatThrownBy(() -> assemble(true))
                .isInstanceOf(GoalException.class)
                .hasMessage(
                        "The pages cannot be served: " + SERVED
                                + "quiz.txt holds an answer key, and servers would hand it out; leave it out by exclude in course.yaml, or set course.pages to false");
        assertThatThrownBy(() -> jar(null))
                .isInstanceOf(GoalException.class)
                .hasMessageContaining("quiz.txt holds an answer key");
        assertThat(folder.resolve("target/kitchen.jar")).doesNotExist();

        course.file("course.yaml", "exclude: [quiz.txt]\n");
        assertThatCode(() -> assemble(true)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "question,isCorrect\nq1,b\n",
                "\uFEFFquestion,isCorrect\r\nq1,b\r\n",
                "id;correctAnswer\nq1;b\n",
                "id; \"Correct-Answer\" ;text\nq1;b;t\n",
                "id\tcorrect_answer\nq1\tb\n",
                "sep=;\r\nid;correctAnswers\r\nq1;b\r\n",
                "# all of them\n\nanswerKey,id\nb,q1\n",
                "id,questions[0].isCorrect,x\nq1,true,x\n",
                "id,option_2_is_correct\nq1,true\n",
                "id,is_correct_2\nq1,true\n",
                "isCorrect\ntrue\n",
                "isCorrect",
                "Here:\n\n| id | isCorrect |\n|---|---|\n| q1 | b |\n",
                "Here:\n\nisCorrect | id\n---|---\nb | q1\n",
            })
    void aTableThatHoldsAnswersIsNotServed(String table) throws Exception {
        course.file("content/a.md", "---\ntitle: A\n---\n[key](key.csv)\n");
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
            Files.write(folder.resolve("content/key.csv"), table.getBytes(charset));

            assertThatThrownBy(() -> assemble(true))
                    .as("%s", charset)
                    .isInstanceOf(GoalException.class)
                    .hasMessageContaining("key.csv holds an answer key");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void aTextIsReadAsItsMarkSays(String charset) throws Exception {
        Files.write(
                folder.resolve("content/quiz.txt"),
                ("\uFEFF" + "\u00FC".repeat(40_000) + " isCorrect: true\n").getBytes(Charset.forName(charset)));

        assertThatThrownBy(() -> assemble(true))
                .isInstanceOf(GoalException.class)
                .hasMessageContaining("quiz.txt holds an answer key");

        Files.write(
                folder.resolve("content/quiz.txt"), "\uFEFFThat is correct: yes.\n".getBytes(Charset.forName(charset)));
        assertThatCode(() -> assemble(true)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The correct answer, of course, is the oven.\n",
                "If it is correct, go on; if not, correct, then go on.\n",
                "Correct, or not\n",
                "question,correction,incorrect\nq1,b,c\n",
                "word,meaning\nisCorrect,whether it is right\n",
                "Text\n\nThe keys are text, isCorrect, and hints.\n",
                "Code\nif (a || isCorrect || b) {\n",
                "Code\nif (isCorrect) {\n\tisCorrect\n}\n\n",
            })
    void whatOnlySpeaksOfThemIsServed(String text) throws Exception {
        course.file("content/quiz.txt", text);

        assertThat(assemble(true).resolve(SERVED + "quiz.txt")).exists();
    }

    @Test
    void whatIsRefusedDoesNotStayWhereAnIdeServesIt() throws Exception {
        Path classes = assemble(true);
        jar(null);
        Path other = classes.resolve("META-INF/resources/robots.txt");
        Files.writeString(other, "mine");
        byte[] before = Files.readAllBytes(folder.resolve("target/kitchen.jar"));
        course.file("content/quiz.txt", "isCorrect: true\n");

        assertThatThrownBy(() -> jar(null)).isInstanceOf(GoalException.class);
        assertThat(folder.resolve("target/kitchen.jar")).hasBinaryContent(before);
        assertThat(folder.resolve("target")).isDirectoryNotContaining("glob:**.part");
        assertThatThrownBy(() -> assemble(true)).isInstanceOf(GoalException.class);
        assertThat(classes.resolve(SERVED)).doesNotExist();
        assertThat(other).exists();
        assertThatThrownBy(() -> jar(null)).isInstanceOf(GoalException.class);
        assertThat(classes.resolve(SERVED)).doesNotExist();
    }

    @Test
    void aSourceThatHoldsAnswersIsNotServedUnderAnyName() throws Exception {
        Path other = assemble(true).resolve("META-INF/resources/elsewhere/film.bin");
        Files.createDirectories(other.getParent());
        Files.writeString(other, QUIZ);

        assertThatThrownBy(() -> assemble(true))
                .isInstanceOf(GoalException.class)
                .hasMessageContaining("elsewhere/film.bin is the source of quiz.md, which holds answers");
    }

    @Test
    void aPageMaySayWhatItsAuthorSaysToLearnersAndNoMore() throws Exception {
        Path page = assemble(true).resolve(SERVED + "quiz/index.html");
        String html = Files.readString(page);
        ServedFolder served = Contents.of(
                        course.project(Project.Kind.COURSE),
                        folder.resolve("content"),
                        COORDINATES,
                        Optional.of(making(null)))
                .served();

        assertThatCode(() -> require(served, html)).doesNotThrowAnyException();
        assertThatThrownBy(() -> require(
                        served,
                        html.replace(
                                "</main>", "<p>Because \u201cthe  oven\u201d was on\n&ndash; it&rsquo;s hot.</p>")))
                .hasMessageContaining("tells an answer, 'Because \"the oven\" was on -- it's hot.'");
        assertThatThrownBy(() -> require(served, html.replace("</main>", "<p>\u201cisCorrect\u201d: true</p>")))
                .hasMessageContaining("holds an answer key");
        assertThatThrownBy(() -> require(served, html.replace("</main>", "<i title='isCorrect: true'></i>")))
                .hasMessageContaining("holds an answer key");
        assertThatThrownBy(() -> require(served, html.replaceFirst("<input ", "<input checked ")))
                .hasMessageContaining("shows what is right");
    }

    private static void require(ServedFolder served, String html) throws IOException {
        served.require(SERVED + "quiz/index.html", new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    }
}
