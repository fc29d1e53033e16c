package io.github.coursekit.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.site.HeadingIdStyle;
import io.github.coursekit.site.Site;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HugoNamesTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "s/Hello World.md, /s/hello-world/",
                "s/UPPER.md, /s/upper/",
                "s/a--b.md, /s/a--b/",
                "s/cafe\u0301.md, /s/cafe%CC%81/",
                "s/a+b.md, /s/a+b/",
                "s/a&b.md, /s/ab/",
                "s/a%b.md, /s/ab/",
                "s/a%20b.md, /s/a%20b/",
                "s/a?b.md, /s/ab/",
                "s/it's.md, /s/its/",
                "s/ß.md, /s/%C3%9F/",
                "s/a\u200bb.md, /s/ab/",
                "S.p/a.md, /s.p/a/",
                "s/v1.2.md, /s/v1.2/",
                "s/lamp@night.md, /s/lamp@night/",
                "s/turn-off -quick.md, /s/turn-off-quick/",
                "s/salt - pepper.md, /s/salt-pepper/",
                "s/salt -- pepper.md, /s/salt--pepper/",
                "s/salt- -pepper.md, /s/salt--pepper/",
                "s/salt   pepper.md, /s/salt-pepper/",
                "s/salt & pepper.md, /s/salt-pepper/",
                "s/salt\u00a0pepper.md, /s/salt-pepper/",
                "s/well done !.md, /s/well-done-/",
                "s/done .md, /s/done-/",
                "` lead - on/ x .md`, /-lead-on/-x-/",
                "s/5% &20.md, /s/5-20/",
                "s/5%&20.md, /s/520/",
                "s/heat.en.md, /s/heat/",
                "s/_index.en.md, /s/",
                "s/_index.md, /s/",
                "s/p/index.md, /s/p/",
                "_index.md, /",
            })
    void pagesHaveTheUrlsThatHugoGivesThem(String path, String url) {
        assertThat(new HugoUrls(Site.DEFAULT).ofPage(path, UrlParts.NONE)).isEqualTo(url);
    }

    @ParameterizedTest
    @CsvSource({
        "turn-off -quick, /s/turn-off-quick/",
        "' lead - on ', /s/-lead-on-/",
        "one  /  two, /s/one-/-two/",
        "Salt & Co, /s/salt-co/",
    })
    void aSlugIsCleanedAsAPathIs(String slug, String url) {
        UrlParts slugged = new UrlParts(Optional.of(slug), Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(new HugoUrls(Site.DEFAULT).ofPage("s/a.md", slugged)).isEqualTo(url);
    }

    private static List<String> headingIds(HeadingIdStyle style, String... texts) {
        HeadingIds ids = new HeadingIds(style);
        return Stream.of(texts)
                .map(text -> ids.next(text, Optional.empty()).orElseThrow())
                .toList();
    }

    @Test
    void headingIdsAreLettersDigitsAndHyphens() {
        assertThat(headingIds(
                        HeadingIdStyle.GITHUB, "Opening the Doors!", "???", "a_b-c", "É 1", " a\u00a0b \u00a0", "- x"))
                .containsExactly("opening-the-doors", "heading", "a_b-c", "é-1", "ab", "--x");
    }

    @Test
    void headingIdsOfASiteThatWantsAsciiLoseAccentsAndOtherLetters() {
        assertThat(headingIds(HeadingIdStyle.GITHUB_ASCII, "Crème Brûlée", "god is 神真美好 good", "神", "a_b - c"))
                .containsExactly("creme-brulee", "god-is--good", "heading", "a_b---c");
    }

    @Test
    void headingIdsInTheOldStyleHaveOneHyphenForAllThatStandsBetween() {
        assertThat(headingIds(HeadingIdStyle.BLACKFRIDAY, "Let's try this, shall we?", "a_b -- ½ Ⅳ", "--", "É"))
                .containsExactly("let-s-try-this-shall-we", "a-b-½-ⅳ", "heading", "é");
    }

    @Test
    void headingIdsAreUnique() {
        HeadingIds ids = new HeadingIds(HeadingIdStyle.GITHUB);

        assertThat(ids.next("Salt", Optional.empty())).contains("salt");
        assertThat(ids.next("salt!", Optional.empty())).contains("salt-1");
        assertThat(ids.next("Anything", Optional.of("own"))).contains("own");
        assertThat(ids.next("own", Optional.empty())).contains("own-1");
    }

    @Test
    void aSiteCanLeaveHeadingIdsToAuthors() {
        HeadingIds ids = new HeadingIds(HeadingIdStyle.NONE);

        assertThat(ids.next("Salt", Optional.empty())).isEmpty();
        assertThat(ids.next("Salt", Optional.of("own"))).contains("own");
    }

    @Test
    void siblingsAreOrderedByWeightThenNewerDateThenTitleThenPath() {
        Instant old = Instant.parse("2020-01-01T00:00:00Z");
        Instant recent = Instant.parse("2022-01-01T00:00:00Z");
        List<HugoOrder> ordered = List.of(
                new HugoOrder(-1, null, "z", "z.md"),
                new HugoOrder(1, recent, "z", "y.md"),
                new HugoOrder(1, old, "a", "x.md"),
                new HugoOrder(1, null, "apple", "w.md"),
                new HugoOrder(1, null, "Banana", "a.md"),
                new HugoOrder(1, null, "Banana", "b.md"),
                new HugoOrder(0, recent, "a", "a.md"),
                new HugoOrder(0, null, "a", "a.md"));

        assertThat(ordered.stream().sorted(java.util.Collections.reverseOrder()).sorted())
                .containsExactlyElementsOf(ordered);
    }
}
