package io.github.coursekit.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.site.PathPatterns;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptedTest {

    @TempDir
    private Path folder;

    private TwoVersions versions;

    @BeforeEach
    void aPageIsGone() throws IOException {
        versions = new TwoVersions(folder).before("old/salt.md", "---", "title: Salt", "---", "Salty.");
    }

    private Comparison accepting(ChangeKind kind, String paths, String until) throws IOException {
        Optional<Instant> end =
                Optional.of(until).filter(date -> !date.isEmpty()).map(Instant::parse);
        Accepted accepted =
                new Accepted(kind, new PathPatterns(List.of(paths)), "Nobody salts", end, "course.yaml:3:5");
        return versions.by(
                        new CompareSettings(Optional.empty(), Map.of(), Set.of(), ZeroMajor.MINOR, List.of(accepted)))
                .compare();
    }

    @Test
    void whatIsAcceptedAsksForNothingAndSaysWhy() throws IOException {
        Comparison comparison = accepting(ChangeKind.PAGE_REMOVED, "old/**", "2026-06-02T00:00:00Z");

        assertThat(comparison.bump()).isEqualTo(Bump.NONE);
        assertThat(comparison.changes()).extracting(Change::accepted).containsExactly(Optional.of("Nobody salts"));
        assertThat(comparison.stale()).isEmpty();
    }

    @Test
    void whatIsOverCountsAgainAndIsTold() throws IOException {
        Comparison comparison = accepting(ChangeKind.PAGE_REMOVED, "old/**", "2026-06-01T00:00:00Z");

        assertThat(comparison.bump()).isEqualTo(Bump.MAJOR);
        assertThat(comparison.stale())
                .containsExactly(
                        "course.yaml:3:5: page-removed was accepted until 2026-06-01T00:00:00Z, which is over");
    }

    @Test
    void whatSpeaksOfNothingIsTold() throws IOException {
        assertThat(accepting(ChangeKind.PAGE_REMOVED, "other/**", "").stale())
                .containsExactly(
                        "course.yaml:3:5: page-removed is accepted, and there is no such change any more; take it out");
        assertThat(accepting(ChangeKind.PAGE_MOVED, "old/**", "").bump()).isEqualTo(Bump.MAJOR);
    }

    @Test
    void aMoveIsAcceptedWhereThePageWasAndWhereItIs() throws IOException {
        versions.after("new/salt.md", "---", "title: Salt", "---", "Salty.");

        assertThat(accepting(ChangeKind.PAGE_MOVED, "old/**", "").bump()).isEqualTo(Bump.NONE);
        assertThat(accepting(ChangeKind.PAGE_MOVED, "new/**", "").bump()).isEqualTo(Bump.NONE);
        assertThat(accepting(ChangeKind.PAGE_MOVED, "other/**", "").bump()).isEqualTo(Bump.MAJOR);
    }

    @Test
    void datesAreJudgedAtTheInstantThatIsSet() throws IOException {
        versions = new TwoVersions(folder.resolve("dates"))
                .before("a.md", "---", "title: A", "---", "A.")
                .after("a.md", "---", "title: A", "expiryDate: 2026-07-01", "---", "A.");

        assertThat(versions.changes()).containsExactly("patch publication-date-changed /a/");
        assertThat(versions.by(new CompareSettings(
                                Optional.of(Instant.parse("2026-08-01T00:00:00Z")),
                                Map.of(),
                                Set.of(),
                                ZeroMajor.MINOR,
                                List.of()))
                        .changes())
                .containsExactly("major page-hidden /a/");
    }
}
