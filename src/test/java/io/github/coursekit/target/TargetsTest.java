package io.github.coursekit.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonLink;
import io.github.coursekit.course.LessonLink.Kind;
import io.github.coursekit.course.Limits;
import io.github.coursekit.load.CourseLoader;
import io.github.coursekit.source.FolderSource;
import io.github.coursekit.text.TextRange;
import io.github.coursekit.work.Threads;
import io.github.coursekit.work.Workers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsTest {

    @TempDir
    private Path folder;

    private Course course;

    @BeforeEach
    void writeCourse() throws Exception {
        write("content/_index.md", "title: Home");
        write("content/oven/_index.md", "title: Oven");
        write("content/oven/heat.md", "title: Heat\naliases: [/hot/, warm]");
        write("content/oven/Big Pan.md", "title: Pan");
        write("content/oven/heat.fr.md", "title: Chaleur");
        write("content/oven/gas.fr.md", "title: Gaz");
        write("content/oven/gas.md", "title: Gas");
        write("content/oven/door/index.md", "title: Door");
        write("content/oven/door/Hinge.png", "");
        write("content/oven/flame.svg", "");
        write("content/cold/ice/cube.md", "title: Cube\nslug: cubes");
        write("content/cold/box.md", "title: Box\nurl: /ice-box.html");
        write("content/plain/deep/file.pdf", "");
        write("static/academy/logo.svg", "");
        write("content/oven/Big  Spoon - Out.mdown", "title: Spoon");
        write("content/oven/salt.mdown", "title: Salt");
        write("content/oven/thick.markdown", "title: " + "thick ".repeat(100));
        write("content/oven/rack/index.mdown", "title: " + "rack ".repeat(100));
        Files.createDirectories(folder.resolve("content/oven/folder.md"));
        Limits limits = new Limits(200, 200, 10, Limits.DEFAULT.timePerFile());
        course = new CourseLoader(
                        FolderSource.of(folder.resolve("content")),
                        CourseSettings.DEFAULT.with(limits),
                        new Workers(Threads.of(2)))
                .load();
    }

    private void write(String path, String frontMatter) throws Exception {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "---\n" + frontMatter + "\n---\n# One\n");
    }

    @ParameterizedTest
    @CsvSource({
        "oven/heat.md, ../gas/, oven/gas.md",
        "oven/heat.md, ../gas, oven/gas.md",
        "oven/heat.md, ../gas/index.html, oven/gas.md",
        "oven/heat.md, .., oven/_index.md",
        "oven/heat.md, ../.., _index.md",
        "oven/heat.md, ../../../../.., _index.md",
        "oven/heat.md, /, _index.md",
        "oven/heat.md, /oven/big-pan/, oven/Big Pan.md",
        "oven/heat.md, /hot, oven/heat.md",
        "oven/gas.md, ../warm/, oven/heat.md",
        "oven/gas.md, /oven/warm, oven/heat.md",
        "oven/heat.md, ../door/, oven/door/index.md",
        "oven/door/index.md, ../heat/?print=1#one, oven/heat.md",
        "oven/_index.md, heat/, oven/heat.md",
        "oven/heat.md, ../../cold/ice/cubes/, cold/ice/cube.md",
        "oven/heat.md, /ice-box.html, cold/box.md",
        "oven/heat.md, %2E%2E/g%61s/, oven/gas.md",
        "oven/heat.fr.md, ../gas/, oven/gas.md",
        "oven/heat.md, /fr/oven/gas/, oven/gas.md",
        "oven/heat.md, '#one', oven/heat.md",
    })
    void aLinkIsResolvedFromTheUrlOfItsPage(String from, String destination, String page) {
        assertThat(target(from, Kind.LINK, destination))
                .isInstanceOfSatisfying(
                        Target.Page.class,
                        found -> assertThat(found.lesson().path()).isEqualTo(page));
    }

    @ParameterizedTest
    @CsvSource({
        "LINK, oven/heat.md, /oven/flame.svg, oven/flame.svg",
        "EMBED, oven/heat.md, flame.svg, oven/flame.svg",
        "EMBED, oven/heat.md, ./flame.svg, oven/flame.svg",
        "EMBED, oven/heat.md, ../flame.svg, oven/flame.svg",
        "EMBED, oven/door/index.md, Hinge.png, oven/door/Hinge.png",
        "LINK, oven/heat.md, ../door/Hinge.png, oven/door/Hinge.png",
        "EMBED, oven/heat.md, /academy/logo.svg, static/academy/logo.svg",
        "PATH, oven/heat.md, logo.svg, static/academy/logo.svg",
        "PATH, oven/heat.md, academy/logo.svg, static/academy/logo.svg",
        "PATH, cold/box.md, oven/flame.svg, oven/flame.svg",
        "LINK, oven/heat.md, /plain/deep/file.pdf, plain/deep/file.pdf",
    })
    void filesAreFoundWhereTheyAreServedAndBesideThePage(Kind kind, String from, String destination, String path) {
        assertThat(target(from, kind, destination)).isEqualTo(new Target.File(path));
    }

    @ParameterizedTest
    @CsvSource({
        "oven/heat.md, gas.md, ../gas/",
        "oven/heat.md, ../cold/box.md#one, ../../ice-box.html#one",
        "oven/_index.md, heat.md, heat/",
        "oven/heat.md, /oven/gas.md, /oven/gas/",
        "oven/heat.md, Big%20%20Spoon%20-%20Out.mdown, ../big-spoon-out/",
    })
    void aSourceFileIsToldWithTheUrlOfItsPage(String from, String destination, String url) {
        assertThat(target(from, Kind.LINK, destination))
                .isInstanceOfSatisfying(
                        Target.Source.class, found -> assertThat(found.url()).isEqualTo(url));
    }

    @ParameterizedTest
    @CsvSource({
        "LINK, ../Gas/, ../gas/, true",
        "LINK, gas, ../gas/, true",
        "LINK, door#one, ../door/#one, true",
        "LINK, Gas.md, ../gas/, true",
        "EMBED, Flame.SVG, flame.svg, true",
        "EMBED, flame, flame.svg, true",
        "EMBED, door/hinge.png, door/Hinge.png, true",
        "LINK, ../cube/, ../../cold/ice/cubes/, false",
        "LINK, /cold/salt/, /oven/salt/, false",
        "LINK, salt, ../salt/, true",
        "EMBED, Hinge.png, door/Hinge.png, false",
        "EMBED, flame.svgg, flame.svg, false",
        "LINK, /oven/gsa/, /oven/gas/, false",
        "LINK, /oven/dor/, /oven/door/, false",
        "REF, cub.md, , false",
        "REF, other/salt, /oven/salt.mdown, false",
    })
    void theNearestThingIsSuggested(Kind kind, String destination, String meant, boolean certain) {
        assertThat(target("oven/heat.md", kind, destination)).isInstanceOfSatisfying(Target.Nothing.class, nothing -> {
            assertThat(nothing.meant().map(Target.Suggestion::destination).orElse(null))
                    .isEqualTo(meant);
            assertThat(nothing.meant().map(Target.Suggestion::certain).orElse(false))
                    .isEqualTo(certain);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "cold/box.md, oven/gsa/, oven/gas/",
        "cold/box.md, oven/Gas/, oven/gas/",
        "oven/gas.md, /ice-box.htm, /ice-box.html"
    })
    void aPageThatIsAFileIsNoFolder(String from, String destination, String meant) {
        assertThat(target(from, Kind.LINK, destination))
                .isInstanceOfSatisfying(
                        Target.Nothing.class,
                        nothing -> assertThat(nothing.meant().map(Target.Suggestion::destination))
                                .contains(meant));
    }

    @ParameterizedTest
    @CsvSource({
        "gas.md, oven/gas.md",
        "gas, oven/gas.md",
        "/oven/gas, oven/gas.md",
        "../cold/box.md, cold/box.md",
        "cold/ice/cube.md, cold/ice/cube.md",
        "cube, cold/ice/cube.md",
        "oven, oven/_index.md",
        "door, oven/door/index.md",
        "BIG PAN.md, oven/Big Pan.md",
        "gas.fr.md, oven/gas.fr.md"
    })
    void aReferenceIsLookedUpAsHugoDoes(String reference, String page) {
        assertThat(target("oven/heat.md", Kind.REF, reference))
                .isInstanceOfSatisfying(
                        Target.Page.class,
                        found -> assertThat(found.lesson().path()).isEqualTo(page));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/",
        "//example.org/a",
        "mailto:cook@example.org",
        "HTTP://example.org",
        "git+ssh://example.org",
        "h323:cook",
        "web.a-b:c"
    })
    void otherSitesAreOutside(String destination) {
        assertThat(target("oven/heat.md", Kind.LINK, destination)).isEqualTo(new Target.Outside());
    }

    @ParameterizedTest
    @CsvSource({
        "LINK, ../folder/, oven/folder.md",
        "REF, folder.md, oven/folder.md",
        "REF, folder, oven/folder.md",
        "REF, /oven/folder, oven/folder.md",
        "LINK, ../thick/, oven/thick.markdown",
        "LINK, ../thick/#half-way, oven/thick.markdown",
        "LINK, /oven/thick/, oven/thick.markdown",
        "REF, thick, oven/thick.markdown",
        "REF, thick.markdown#half-way, oven/thick.markdown",
        "REF, oven/thick, oven/thick.markdown",
        "LINK, ../rack/, oven/rack/index.mdown",
        "REF, rack, oven/rack/index.mdown",
    })
    void aPageThatCannotBeReadIsThere(Kind kind, String destination, String path) {
        assertThat(course.problems()).hasSize(3);
        assertThat(target("oven/heat.md", kind, destination)).isEqualTo(new Target.Unread(path));
    }

    @ParameterizedTest
    @CsvSource({
        "folder.md, oven/folder.md, ../folder/",
        "thick.markdown#half-way, oven/thick.markdown, ../thick/#half-way",
        "/oven/thick.markdown, oven/thick.markdown, /oven/thick/",
    })
    void theFileOfAPageThatCannotBeReadIsNoUrlEither(String destination, String path, String url) {
        assertThat(target("oven/heat.md", Kind.LINK, destination))
                .isEqualTo(new Target.Source(new Target.Unread(path), url));
    }

    @Test
    void anAssetThatIsNotReadToItsEndIsAFileAllTheSame() {
        assertThat(target("oven/heat.md", Kind.PATH, "oven/flame.svg")).isEqualTo(new Target.File("oven/flame.svg"));
    }

    @ParameterizedTest
    @CsvSource({"/oven/big-spoon-out/", "/oven/big--spoon---out/"})
    void aPageWithSpacesIsFoundAsEitherVersionOfHugoNamesIt(String destination) {
        assertThat(target("oven/heat.md", Kind.LINK, destination))
                .isInstanceOfSatisfying(
                        Target.Page.class,
                        found -> assertThat(found.lesson().path()).isEqualTo("oven/Big  Spoon - Out.mdown"));
    }

    @Test
    void anchorsAreThoseOfHeadings() {
        assertThat(Targets.of(course).anchors(lesson("oven/heat.md"))).containsExactly("one");
    }

    @Test
    void aTopLevelFolderWithoutAPageHasOne() {
        assertThat(target("oven/heat.md", Kind.LINK, "/cold/")).isEqualTo(new Target.Listing("cold"));
        assertThat(target("oven/heat.md", Kind.LINK, "/cold/ice/")).isInstanceOf(Target.Nothing.class);
    }

    private Target target(String from, Kind kind, String destination) {
        return Targets.of(course).target(lesson(from), new LessonLink(kind, destination, new TextRange(0, 0)));
    }

    private Lesson lesson(String path) {
        return course.lessons().stream()
                .filter(lesson -> lesson.path().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
