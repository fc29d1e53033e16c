package io.github.coursekit.report.html;

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
import io.github.coursekit.report.ChangesInput;
import io.github.coursekit.report.ReportPaths;
import io.github.coursekit.rule.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page of a comparison: both maps with what differs in words. */
class HtmlChangesTest {

    private static final Place TOP = new Place("_index.md", "/", "Kitchen");
    private static final Place SPICE = new Place("spice/_index.md", "/spice/", "Spice");
    private static final Place SALT = new Place("spice/salt.md", "/spice/salt/", "Salt");
    private static final Place SODIUM = new Place("spice/sodium.md", "/spice/sodium/", "Salt");
    private static final Place SUGAR = new Place("spice/sugar.md", "/spice/sugar/", "Sugar");
    private static final Place HONEY = new Place("honey.md", "/honey/", "Honey");
    private static final Place HEAT = new Place("heat/_index.md", "/heat/", "Heat");
    private static final Place OVEN = new Place("heat/oven/index.md", "/heat/oven/", "Oven");

    private static final Outline OLD = course(section(SPICE, SALT, SUGAR), section(HEAT, OVEN));
    private static final Outline NEW = course(leaf(HONEY), section(SPICE, SODIUM), section(HEAT, OVEN));

    private final List<Change> changes = new ArrayList<>();

    private static Outline course(Outline... children) {
        return new Outline(TOP, List.of(children));
    }

    private static Outline section(Place place, Place... lessons) {
        return new Outline(
                place, List.of(lessons).stream().map(HtmlChangesTest::leaf).toList());
    }

    private static Outline leaf(Place place) {
        return new Outline(place, List.of());
    }

    private HtmlChangesTest with(ChangeKind kind, Optional<Place> before, Optional<Place> after) {
        changes.add(new Change(kind, kind.bump(), before, after, "", Optional.empty()));
        return this;
    }

    private HtmlChangesTest everything() {
        return with(ChangeKind.PAGE_MOVED, Optional.of(SALT), Optional.of(SODIUM))
                .with(ChangeKind.PAGE_REMOVED, Optional.of(SUGAR), Optional.empty())
                .with(ChangeKind.PAGE_ADDED, Optional.empty(), Optional.of(HONEY))
                .with(ChangeKind.TEXT_CHANGED, Optional.of(SODIUM), Optional.of(SODIUM));
    }

    private Document page(Outline before, Outline after, String version) throws IOException {
        Comparison comparison = new Comparison(changes, List.of("x.md could not be read"), List.of());
        Optional<Verdict> verdict = Version.parse(version)
                .map(now -> Verdict.of(comparison.bump(), Version.parse("1.2.3").orElseThrow(), now, ZeroMajor.MINOR));
        ChangesInput input = new ChangesInput(
                comparison,
                "1.2.3",
                Optional.of(version).filter(text -> !text.isEmpty()),
                verdict,
                Severity.ERROR,
                new ReportPaths("course"),
                before,
                after);
        StringWriter out = new StringWriter();
        HtmlChanges.write(input, out);
        return Jsoup.parse(out.toString());
    }

    private static List<String> marks(Document page, String map) {
        return page.select("section:has(> #" + map + ") .called:has(.badge)").eachText();
    }

    @Test
    void bothMapsSayInWordsWhatDiffers() throws IOException {
        Document page = everything().page(OLD, NEW, "1.3.0-SNAPSHOT");

        assertThat(page.select("#map-old, #map-new").eachText()).containsExactly("Old: 1.2.3", "New: 1.3.0-SNAPSHOT");
        assertThat(marks(page, "map-old")).containsExactly("Salt \u2192 moved", "Sugar \u2212 gone");
        assertThat(marks(page, "map-new")).containsExactly("Honey + new", "Salt \u2192 moved");
        assertThat(page.select("section:has(> #map-new) .row:has(.is-moved) small")
                        .eachText())
                .containsExactly(
                        "sodium.md",
                        "in the other version spice/salt.md",
                        "page moved, no alias (major)",
                        "text changed (patch)");
        assertThat(page.select("section:has(> #map-old) code").eachText())
                .containsExactly("_index.md", "spice/", "salt.md", "sugar.md", "heat/", "oven/index.md");
    }

    @Test
    void whatHoldsMarksIsOpenAndTheRestIsClosed() throws IOException {
        Document page = everything().page(OLD, NEW, "1.3.0");

        assertThat(page.select("section:has(> #map-old) details[open] > summary .called")
                        .eachText())
                .containsExactly("Kitchen 2 marks inside", "Spice 2 marks inside");
        assertThat(page.select("section:has(> #map-old) details:not([open]) > summary .called")
                        .eachText())
                .containsExactly("Heat");
    }

    @Test
    void linksLeadToTheSamePageInTheOtherVersion() throws IOException {
        Document page = everything().page(OLD, NEW, "1.3.0");

        assertThat(page.select("#map a")).hasSize(2).allSatisfy(link -> {
            Element there = page.select(link.attr("href")).first();
            assertThat(there).isNotNull();
            assertThat(there.select("bdi").text()).isEqualTo("Salt");
            assertThat(there.closest("section.card")).isNotEqualTo(link.closest("section.card"));
        });
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void theVerdictStandsOnTop() throws IOException {
        assertThat(everything()
                        .page(OLD, NEW, "1.3.0")
                        .select("header .verdict, header dd")
                        .eachText())
                .containsExactly(
                        "The version 1.3.0 is too small 2 major, 1 minor, 1 patch changes",
                        "1.2.3",
                        "1.3.0",
                        "major",
                        "2.0.0");
        assertThat(page(OLD, NEW, "2.0.0").select(".verdict strong").text())
                .isEqualTo("The version 2.0.0 is large enough");
        assertThat(page(OLD, NEW, "").select(".verdict strong, header dd").eachText())
                .containsExactly(
                        "Whether the version is large enough is not known", "1.2.3", "the course as it is", "major");
    }

    @Test
    void changesStandByWhatTheyAskFor() throws IOException {
        with(ChangeKind.LICENCE_CHANGED, Optional.of(new Place("", "")), Optional.of(new Place("", "")));
        Document page = everything().page(OLD, NEW, "1.3.0");

        assertThat(page.select("#changes h3").eachText())
                .containsExactly(
                        "major Asks for a major version",
                        "minor Asks for a minor version",
                        "patch Asks for a patch",
                        "Could not be compared");
        assertThat(page.select("#changes .change").first().text())
                .isEqualTo("licence changed look at this: what was allowed may be so no more 1 change licence changed");
        assertThat(page.select("#changes .lines").last().text()).isEqualTo("x.md could not be read");
    }

    @Test
    void aPageThatIsLedToInsteadHasNoMarkAndAnAcceptedChangeSaysSo() throws IOException {
        with(ChangeKind.PAGE_REDIRECTED, Optional.of(SUGAR), Optional.of(SODIUM));
        changes.add(new Change(
                ChangeKind.PAGE_REMOVED,
                Bump.NONE,
                Optional.of(SALT),
                Optional.empty(),
                "",
                Optional.of("nobody salts")));
        with(ChangeKind.NOTATION_CHANGED, Optional.of(OVEN), Optional.of(OVEN));

        Document page = page(OLD, NEW, "1.3.0");

        assertThat(marks(page, "map-new")).isEmpty();
        assertThat(marks(page, "map-old")).containsExactly("Salt \u2212 gone", "Sugar \u2212 gone");
        assertThat(page.text()).contains("page removed (accepted)", "salt.md; accepted: nobody salts");
    }

    @Test
    void nothingRunsAndWhatContentSaysStaysText() throws IOException {
        String hostile = "</title><script>alert(1)</script>\" onload='x' ${7*7}\u202E";
        Place bad = new Place("a/" + hostile + ".md", "/a/", hostile);
        with(ChangeKind.PAGE_ADDED, Optional.empty(), Optional.of(bad));

        Document page = page(Outline.NONE, new Outline(bad, List.of(leaf(bad))), "1.3.0");

        assertThat(page.select("script, img, iframe, [onload]")).isEmpty();
        assertThat(page.select("meta[http-equiv]").attr("content")).doesNotContain("script-src");
        assertThat(page.select("h1").text()).isEqualTo(hostile.replace("\u202E", "\\u202E"));
        assertThat(page.text()).contains("Empty.");
    }

    @Test
    void nothingChangedIsSaid() throws IOException {
        Document page = page(OLD, OLD, "1.2.3");

        assertThat(page.select("#changes .empty").text()).isEqualTo("Nothing changed.");
        assertThat(page.select(".badge")).isEmpty();
    }
}
