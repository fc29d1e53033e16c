package io.github.coursekit.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The geometry of the pictures. */
class PicturesTest {

    @TempDir
    private Path folder;

    private static MapRow row(int words, int depth, int parent) {
        return new MapRow(false, "Heat", "heat.md", "", words, 0, Health.CLEAN, null, "", depth, parent);
    }

    @Test
    void piecesOfABarStandSideBySide() {
        Bar bar = Bar.of(List.of(new Bar.Part(1, "a", "A"), new Bar.Part(0, "b", "B"), new Bar.Part(2, "c", "C")), 8);

        assertThat(bar.pieces())
                .containsExactly(
                        new Bar.Piece("0.00%", "12.50%", "a", "A"), new Bar.Piece("12.50%", "25.00%", "c", "C"));
    }

    @Test
    void rowsAreIndentedAndJoinedToTheRowAroundThem() {
        List<MapCard.Placed> placed =
                new MapCard("map", "All", List.of(row(400, 0, -1), row(100, 1, 0), row(0, 2, 1)), 400).placed();

        assertThat(placed).extracting(MapCard.Placed::x).containsExactly(0, 18, 36);
        assertThat(placed).extracting(MapCard.Placed::y).containsExactly(0, 30, 60);
        assertThat(placed).extracting(MapCard.Placed::bar).containsExactly(44, 11, 0);
        assertThat(placed).extracting(MapCard.Placed::line).containsExactly("", "M8 25V45H16", "M26 55V75H34");
    }

    @ParameterizedTest
    @CsvSource({"'', \u2013", "9999, 9999", "12345, 12k", "999999, 999k", "30000000, 30M", "9223372036854775807, 9E"})
    void largeWeightsAreShortened(String weight, String shown) {
        MapRow row = new MapRow(false, "Heat", "heat.md", weight, 1, 0, Health.CLEAN, null, "", 0, -1);

        assertThat(row.shortWeight()).isEqualTo(shown);
    }

    @Test
    void veryDeepRowsKeepRoomForTheirTitles() {
        List<MapRow> rows =
                IntStream.range(0, 40).mapToObj(i -> row(1, i, i - 1)).toList();

        assertThat(new MapCard("map", "All", rows, 1).placed())
                .allSatisfy(placed -> assertThat(placed.x()).isLessThanOrEqualTo(144));
    }

    @Test
    void manyRolesMakeAWidePicture() {
        List<String> roles = Collections.nCopies(12, "Site Reliability Engineer");
        StageCard card = new StageCard(
                "Heat",
                "heat.md",
                null,
                roles,
                List.of(new StageCard.StageRow("Rush", Collections.nCopies(12, StageCard.Mark.PRESENT))));

        assertThat(card.isWide()).isTrue();
        assertThat(card.width()).isEqualTo("1392");
        assertThat(card.middle(11)).isEqualTo(-48);
        assertThat(card.head(0)).isEqualTo("Site Reli\u2026");
    }

    @Test
    void aLargeCourseHasAPictureForEachSection() throws IOException {
        TestPage test = new TestPage(folder).file("_index.md", TestPage.lesson("Kitchen", TestPage.page(1), ""));
        for (int lesson = 1; lesson <= 40; lesson++) {
            test.file(
                    "s" + lesson % 4 + "/l" + lesson + ".md",
                    TestPage.lesson("L" + lesson, "description: One\nweight: ten\n", ""));
        }
        Document page = Jsoup.parse(test.html());

        assertThat(page.select("#map .card")).hasSize(5);
        assertThat(page.select("#map-top > svg > [aria-label]").eachAttr("aria-label"))
                .containsExactly(
                        "Section Kitchen, weight 1, 0 min, no violation",
                        "Section s0, no weight, 0 min, 10 errors",
                        "Section s1, no weight, 0 min, 10 errors",
                        "Section s2, no weight, 0 min, 10 errors",
                        "Section s3, no weight, 0 min, 10 errors");
        page.select("#map-top a")
                .forEach(link -> assertThat(page.select(link.attr("href"))).hasSize(1));
        assertThat(page.select("#map .card:not(#map-top) > svg > [aria-label^=Lesson]"))
                .hasSize(40);
    }
}
