package io.github.coursekit.report;

import static org.assertj.core.api.Assertions.assertThat;

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

class ChangesAnnotationsTest {

    private final List<Change> changes = new ArrayList<>();

    private static Optional<Place> place(String path) {
        return Optional.of(new Place(path, "/" + path.replace(".md", "/")));
    }

    private void change(ChangeKind kind, Optional<Place> before, Optional<Place> after) {
        changes.add(new Change(kind, kind.bump(), before, after, "", Optional.empty()));
        changes.sort((a, b) -> b.bump().compareTo(a.bump()));
    }

    private List<String> annotations(Optional<String> version, Severity incompatible) {
        Comparison comparison = new Comparison(changes, List.of(), List.of());
        Version before = Version.parse("1.2.3").orElseThrow();
        Optional<Verdict> verdict = version.flatMap(Version::parse)
                .map(after -> Verdict.of(comparison.bump(), before, after, ZeroMajor.MINOR));
        ChangesInput input = new ChangesInput(
                comparison,
                "1.2.3",
                version,
                verdict,
                incompatible,
                new ReportPaths("a, b/course"),
                Outline.NONE,
                Outline.NONE);
        return ChangesAnnotations.of(input).lines().toList();
    }

    private List<String> annotations(String version) {
        return annotations(Optional.of(version), Severity.ERROR);
    }

    @Test
    void whatIsTooMuchIsAnErrorAtItsFileBehindTheVerdictAndTheRestANotice() {
        change(ChangeKind.PAGE_ADDED, Optional.empty(), place("new.md"));
        change(ChangeKind.TEXT_CHANGED, place("words.md"), place("words.md"));
        change(ChangeKind.PAGE_MOVED, place("salt.md"), place("100%.md"));

        assertThat(annotations("1.3.0-SNAPSHOT"))
                .containsExactly(
                        "::error title=course%3Acompare::The version 1.3.0-SNAPSHOT is too small: what changed since 1.2.3 asks for 2.0.0",
                        "::error file=a%2C b/course/100%25.md,title=page-moved::major: page moved, no alias: salt.md -> 100%25.md; links to its old URL lead nowhere",
                        "::notice file=a%2C b/course/new.md,title=page-added::minor: page added: new.md; there is more to link to");
    }

    @Test
    void whatIsGoneOrConcernsTheWholeCourseHasNoPlace() {
        change(ChangeKind.PAGE_REMOVED, place("salt.md"), Optional.empty());
        change(ChangeKind.LICENCE_CHANGED, Optional.of(new Place("", "")), Optional.of(new Place("", "")));

        assertThat(annotations("1.2.4"))
                .contains("::error title=page-removed::major: page removed: salt.md; links to it lead nowhere")
                .anySatisfy(
                        line -> assertThat(line).startsWith("::error title=licence-changed::major: licence changed;"));
    }

    @Test
    void aFolderThatMovedIsOneAnnotation() {
        for (String name : List.of("_index.md", "a.md", "b.md")) {
            change(ChangeKind.PAGE_MOVED, place("old/" + name), place("new/" + name));
        }

        assertThat(annotations("1.2.4"))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("::error file=a%2C b/course/new/_index.md,")
                .contains("old/ -> new/ (3)");
    }

    @Test
    void aPatchIsToldOnlyOfAVersionThatIsTooSmallForIt() {
        change(ChangeKind.TEXT_CHANGED, place("words.md"), place("words.md"));

        assertThat(annotations("1.2.4")).isEmpty();
        assertThat(annotations("1.2.3-SNAPSHOT"))
                .containsExactly(
                        "::error title=course%3Acompare::The version 1.2.3-SNAPSHOT is too small: what changed since 1.2.3 asks for 1.2.4",
                        "::error file=a%2C b/course/words.md,title=text-changed::patch: text changed: words.md; readers see other words");
    }

    @Test
    void nothingIsAnErrorWhereTheBuildDoesNotFail() {
        change(ChangeKind.PAGE_REMOVED, place("salt.md"), Optional.empty());

        assertThat(annotations("2.0.0")).singleElement().asString().startsWith("::notice title=page-removed::");
        assertThat(annotations(Optional.empty(), Severity.ERROR))
                .singleElement()
                .asString()
                .startsWith("::notice title=page-removed::");
        assertThat(annotations(Optional.of("1.2.4"), Severity.WARNING))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("::warning title="));
    }

    @Test
    void whatCouldForgeACommandIsShownEscaped() {
        change(ChangeKind.PAGE_ADDED, Optional.empty(), place("a\n::error::x.md"));

        assertThat(annotations("1.3.0"))
                .singleElement()
                .asString()
                .startsWith("::notice file=a%2C b/course/a\\u000A%3A%3Aerror%3A%3Ax.md,title=page-added::");
    }
}
