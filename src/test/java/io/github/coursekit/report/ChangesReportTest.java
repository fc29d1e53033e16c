package io.github.coursekit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.compare.Bump;
import io.github.coursekit.compare.Change;
import io.github.coursekit.compare.ChangeKind;
import io.github.coursekit.compare.Comparison;
import io.github.coursekit.compare.Outline;
import io.github.coursekit.compare.Place;
import io.github.coursekit.compare.Verdict;
import io.github.coursekit.compare.Version;
import io.github.coursekit.compare.ZeroMajor;
import io.github.coursekit.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangesReportTest {

    private final List<Change> changes = new ArrayList<>();

    private static Place place(String path) {
        return new Place(path, "/" + path.replace(".md", "/").replace("_index/", ""));
    }

    private void change(ChangeKind kind, Optional<Place> before, Optional<Place> after, String detail) {
        changes.add(new Change(kind, kind.bump(), before, after, detail, Optional.empty()));
    }

    private List<String> lines() {
        Version before = Version.parse("1.0.0").orElseThrow();
        Version after = Version.parse("1.1.0").orElseThrow();
        ChangesInput input = new ChangesInput(
                new Comparison(changes, List.of(), List.of()),
                "1.0.0",
                Optional.of("1.1.0"),
                Optional.of(Verdict.of(Bump.MAJOR, before, after, ZeroMajor.MINOR)),
                Severity.ERROR,
                new ReportPaths("course"),
                Outline.NONE,
                Outline.NONE);
        return ChangesReport.of(input, Screen.PLAIN).stream()
                .map(line -> line.severity() + " " + line.text())
                .toList();
    }

    @Test
    void aFolderThatMovedIsOneLine() {
        for (String name : new String[] {"_index.md", "a.md", "b/c.md"}) {
            change(ChangeKind.PAGE_MOVED, Optional.of(place("old/" + name)), Optional.of(place("new/" + name)), "");
        }
        change(ChangeKind.PAGE_MOVED, Optional.of(place("salt.md")), Optional.of(place("nacl.md")), "");

        assertThat(lines())
                .containsExactly(
                        "ERROR major: page moved, no alias (page-moved, 4): links to its old URL lead nowhere",
                        "ERROR   old/ -> new/ (3)",
                        "ERROR   salt.md -> nacl.md");
    }

    @Test
    void pagesThatGotOtherNamesAreToldEach() {
        change(ChangeKind.PAGE_MOVED, Optional.of(place("old/a.md")), Optional.of(place("new/b.md")), "");
        change(ChangeKind.PAGE_MOVED, Optional.of(place("old/c.md")), Optional.of(place("new/d.md")), "");

        assertThat(lines()).contains("ERROR   old/a.md -> new/b.md", "ERROR   old/c.md -> new/d.md");
    }

    @Test
    void aSectionThatIsGoneIsOneLine() {
        for (String name : new String[] {"_index.md", "a.md", "b/_index.md", "b/c.md"}) {
            change(ChangeKind.PAGE_REMOVED, Optional.of(place("old/" + name)), Optional.empty(), "");
        }
        change(ChangeKind.PAGE_REMOVED, Optional.of(place("salt.md")), Optional.empty(), "");

        assertThat(lines())
                .containsExactly(
                        "ERROR major: page removed (page-removed, 5): links to it lead nowhere",
                        "ERROR   old/ (4)",
                        "ERROR   salt.md");
    }

    @Test
    void theSameEditInManyPagesIsOneLine() {
        for (String name : new String[] {"a.md", "b.md", "c.md"}) {
            change(
                    ChangeKind.TYPE_CHANGED,
                    Optional.of(place(name)),
                    Optional.of(place(name)),
                    "type was 'page', is 'lab'");
        }

        assertThat(lines())
                .contains("ERROR   type was 'page', is 'lab' (3, first in a.md)")
                .hasSize(2);
    }

    @Test
    void anchorsOfAPageAreOneLine() {
        for (String id : new String[] {"x", "y"}) {
            change(
                    ChangeKind.ANCHOR_REMOVED,
                    Optional.of(new Place("a.md", "/a/#" + id)),
                    Optional.of(place("a.md")),
                    "");
        }

        assertThat(lines()).contains("ERROR   a.md: #x, #y");
    }

    @Test
    void whatFitsIntoTheVersionIsNoErrorAndPatchesAreCounted() {
        change(ChangeKind.PAGE_ADDED, Optional.empty(), Optional.of(place("a.md")), "");
        change(ChangeKind.TEXT_CHANGED, Optional.of(place("b.md")), Optional.of(place("b.md")), "");
        change(ChangeKind.NOTATION_CHANGED, Optional.of(place("c.md")), Optional.of(place("c.md")), "");

        assertThat(lines())
                .containsExactly(
                        "INFO minor: page added (page-added, 1): there is more to link to",
                        "INFO   a.md",
                        "INFO patch: text changed (text-changed, 1): readers see other words");
        assertThat(ChangesReport.count(new Comparison(changes, List.of(), List.of())))
                .isEqualTo("1 minor, 1 patch changes");
    }

    @Test
    void whatConcernsTheWholeCourseHasNoPlace() {
        Optional<Place> course = Optional.of(new Place("", ""));
        change(ChangeKind.COORDINATES_CHANGED, course, course, "was 'org.example:a', is 'org.example:b'");

        assertThat(lines()).contains("ERROR   was 'org.example:a', is 'org.example:b'");
    }

    @Test
    void whatIsTooLongIsCut() {
        for (int i = 0; i < 30; i++) {
            change(ChangeKind.PAGE_ADDED, Optional.empty(), Optional.of(place("a" + i + ".md")), "");
        }

        assertThat(lines()).hasSize(10).endsWith("INFO   and 22 more");
    }

    @Test
    void nothingIsSaidOfNothing() {
        assertThat(lines()).isEmpty();
        assertThat(ChangesReport.count(new Comparison(changes, List.of(), List.of())))
                .isEqualTo("no changes");
    }
}
