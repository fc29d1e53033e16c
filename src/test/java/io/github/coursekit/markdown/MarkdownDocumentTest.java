package io.github.coursekit.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.coursekit.markdown.Dialect.Extension;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownDocumentTest {

    private static final String FRONT = "\uFEFF---\ntitle: 😀\n---\n";

    private static String slice(String text, TextRange range) {
        return text.substring(range.start(), range.end());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void placesAreOffsetsIntoTheFile(String lineBreak) {
        String text = (FRONT
                        + "# One 😀\n\nText *with* emphasis.\n\n- **A**: x\n  more\n    - inner\n\n## Two ##\n\n[l](u) ![i](p)\n")
                .replace("\n", lineBreak);
        int bodyStart = text.indexOf("# One");

        MarkdownDocument body = MarkdownDocument.parse(SourceFile.of("a.md", text), bodyStart);

        assertThat(body.headings()).extracting(h -> slice(text, h.range())).containsExactly("# One 😀", "## Two ##");
        assertThat(body.headings()).extracting(Heading::text).containsExactly("One 😀", "Two");
        assertThat(body.listItems())
                .extracting(i -> slice(text, i.range()).replace(lineBreak, "\n").strip())
                .containsExactly("- **A**: x\n  more\n    - inner", "- inner");
        assertThat(slice(text, body.listItems().get(0).lead().orElseThrow()).replace(lineBreak, "\n"))
                .isEqualTo("**A**: x\n  more");
        assertThat(body.links()).extracting(l -> slice(text, l.range())).containsExactly("[l](u)");
        assertThat(body.images()).extracting(l -> slice(text, l.range())).containsExactly("![i](p)");
        assertThat(body.runs().stream()
                        .filter(r -> r.kind() == Run.Kind.TEXT)
                        .allMatch(r -> slice(text, r.range()).equals(r.text())))
                .isTrue();
    }

    @Test
    void aRunKnowsTheOutermostEmphasisAroundIt() {
        String text = "**a *b* c** d";
        List<Run> runs = parse(text).runs();

        assertThat(runs).extracting(Run::text).containsExactly("a ", "b", " c", " d");
        assertThat(runs.get(1).outer()).isEqualTo(new TextRange(0, 11));
        assertThat(runs.get(3).isMarked()).isFalse();
    }

    @Test
    void aHeadingsAttributeBlockIsNotItsText() {
        Heading heading = parse("## Heat {#hot .big}\n").headings().get(0);

        assertThat(heading.text()).isEqualTo("Heat");
        assertThat(heading.explicitId()).contains("hot");
        assertThat(heading.source()).isEqualTo("Heat");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Link cache <a id=\"refcache\"></a> | `Link cache `",
                "See <b>all</b> <!-- gone --> of it | See all  of it",
                "[Link](http://e.org) and ![a *b* c](a.png) | Link and a b c",
                "[A][x] | A",
                "see https://e.org/x and <https://e.org> now | see  and  now",
                "[see https://e.org](x) | see https://e.org",
                "**a *b* [c](d)** e | a b c e",
                "a -- b --- c | a – b — c",
                "a - b \\--c `--d` | a - b \\--c --d",
                "&lt;T&gt; &amp; &eacute; &#65; &none; | <T> & é &#65; &none;",
                "Heat {.hot} | `Heat `",
                "Heat {{< icon \"a b\" >}} up | Heat  up",
            })
    void theIdOfAHeadingIsMadeOfWhatIsLeftOfIt(String source, String left) {
        Heading heading = parse("## " + source + "\n\n[x]: y.md\n").headings().get(0);

        assertThat(heading.idText()).isEqualTo(left);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<br>", "https://e.org", "[](x.md)", ""})
    void nothingIsLeftOfSomeHeadings(String source) {
        assertThat(parse("## " + source + "\n").headings().get(0).idText()).isEmpty();
    }

    @Test
    void theIdOfAHeadingIsMadeOfItsLastLine() {
        List<Heading> headings = parse("> Two\n> *lines\n> with* [more](a.md)\n> ===\n\nOne\n---\n")
                .headings();

        assertThat(headings).extracting(Heading::idText).containsExactly("with more", "One");
        assertThat(headings).extracting(Heading::source).containsExactly("with* [more](a.md)", "One");
    }

    @Test
    void dashesAndAddressesAreWhatTheSiteMakesOfThem() {
        String text = "## a -- b --- c https://e.org\n";

        MarkdownDocument body = new MarkdownParser(new Dialect(
                        new Typography(Map.of(Typography.Mark.EM_DASH, "&mdash;")), Set.of(), Set.of(), Map.of()))
                .parse(SourceFile.decode("a.md", text.getBytes(StandardCharsets.UTF_8)), 0);

        assertThat(body.headings().get(0).idText()).isEqualTo("a -- b — c https://e.org");
        assertThat(body.links()).isEmpty();
    }

    @Test
    void bracesThatAreNoAttributesStay() {
        assertThat(parse("## The set {1, 2}\n").headings().get(0).text()).isEqualTo("The set {1, 2}");
    }

    @Test
    void commentsAreNoContentButOtherHtmlIs() {
        MarkdownDocument body = parse("<!-- a -->\n\ntext <b>x</b> <!-- c -->\n");

        assertThat(body.runs())
                .extracting(Run::kind)
                .containsSubsequence(Run.Kind.COMMENT, Run.Kind.HTML, Run.Kind.COMMENT);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "see [a](b.md) | INLINE | b.md",
                "[a](<b c.md> `title`) | INLINE | b c.md",
                "[*a* b]( b(1).md ) | INLINE | b(1).md",
                "<https://example.org/a> | AUTOLINK | https://example.org/a",
                "see https://example.org/a_b. | AUTOLINK | https://example.org/a_b",
                "[a][b]%%[b]: c.md | REFERENCE | c.md",
                "[b]: <c d.md> 'T'%%[b] | REFERENCE | c d.md",
                "x <a class=k href=c.md>y</a> | HTML | c.md",
                "<div>%<a%  href = `c.md`>y</a></div> | HTML | c.md",
            })
    void aLinkKnowsWhereItsDestinationStands(String markdown, LinkForm form, String destination) {
        String text = FRONT + markdown.replace('%', '\n').replace('`', '"');
        MarkdownDocument body = MarkdownDocument.parse(SourceFile.of("a.md", text), FRONT.length());

        assertThat(body.links()).hasSize(1);
        Link link = body.links().get(0);
        assertThat(link.form()).isEqualTo(form);
        assertThat(link.destination()).isEqualTo(destination);
        assertThat(slice(text, link.destinationRange())).isEqualTo(destination);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "see ![a](b.png) | INLINE | b.png",
                "![a *b*](<b c.png> `title`) | INLINE | b c.png",
                "![a][b]%%[b]: c.png | REFERENCE | c.png",
                "[b]: c.png%%![b][] | REFERENCE | c.png",
                "x <img alt=k src=c.png> | HTML | c.png",
            })
    void anImageKnowsWhereItsDestinationStands(String markdown, LinkForm form, String destination) {
        String text = FRONT + markdown.replace('%', '\n').replace('`', '"');
        MarkdownDocument body = MarkdownDocument.parse(SourceFile.of("a.md", text), FRONT.length());

        assertThat(body.images()).hasSize(1);
        Image image = body.images().get(0);
        assertThat(image.form()).isEqualTo(form);
        assertThat(image.destination()).isEqualTo(destination);
        assertThat(slice(text, image.destinationRange())).isEqualTo(destination);
    }

    @Test
    void ofDefinitionsOfOneDestinationTheFirstIsItsPlace() {
        String text = "[a] ![b] [c](x.md)\n\n[a]: x.md\n[b]: x.md\n";
        MarkdownDocument body = parse(text);
        TextRange first = new TextRange(text.indexOf("x.md\n"), text.indexOf("x.md\n") + 4);

        assertThat(body.links())
                .extracting(Link::form, Link::destinationRange)
                .containsExactly(
                        tuple(LinkForm.REFERENCE, first),
                        tuple(LinkForm.INLINE, new TextRange(text.indexOf("x.md"), text.indexOf("x.md") + 4)));
        assertThat(body.images()).extracting(Image::destinationRange).containsExactly(first);
        assertThat(body.labels()).containsExactly("a", "b");
    }

    @Test
    void aDestinationThatAShortcodeMakesIsNoLink() {
        MarkdownDocument body = parse("[a](/{{< x >}}/b) ![c]({{< x >}}.png) [d](e.md) ![f](g.png)\n");

        assertThat(body.links()).extracting(Link::destination).containsExactly("e.md");
        assertThat(body.images()).extracting(Image::destination).containsExactly("g.png");
    }

    @ParameterizedTest
    @CsvSource({
        "(https://example.org/a), https://example.org/a",
        "**www.example.org**, http://www.example.org",
        "write to me@example.org!, mailto:me@example.org",
        "\uD83D\uDE00 see https://example.org, https://example.org",
    })
    void anAddressInTextIsALink(String markdown, String destination) {
        assertThat(parse(markdown).links())
                .extracting(Link::form, Link::destination)
                .containsExactly(tuple(LinkForm.AUTOLINK, destination));
    }

    @Test
    void anAddressInALinkOrAnImageIsTextOfIt() {
        MarkdownDocument body = parse("[https://a.example *https://b.example*](c.md) ![https://d.example](e.png)\n");

        assertThat(body.links()).extracting(Link::destination).containsExactly("c.md");
        assertThat(body.images()).extracting(Image::alt).containsExactly(Optional.of("https://d.example"));
    }

    @Test
    void whatAnAddressStandsInKeepsItsText() {
        MarkdownDocument body = parse("See https://a.example/b and {{< c >}} https://d.example, e.\n");

        assertThat(body.runs())
                .extracting(Run::text)
                .containsExactly("See ", "https://a.example/b", " and ", "", " ", "https://d.example", ", e.");
        assertThat(body.links())
                .extracting(Link::destination)
                .containsExactly("https://a.example/b", "https://d.example");
    }

    @Test
    void imagesKnowWhetherTheyHaveAnAlternativeText() {
        MarkdownDocument body = parse("![](a.png) ![x](b.png) <img src='c.png'> <img src=d.png alt=''>\n");

        assertThat(body.images()).extracting(Image::destination).containsExactly("a.png", "b.png", "c.png", "d.png");
        assertThat(body.images())
                .extracting(Image::alt)
                .containsExactly(Optional.empty(), Optional.of("x"), Optional.empty(), Optional.of(""));
    }

    @Test
    void rawHtmlHasAnchorsAndEmbeds() {
        MarkdownDocument body =
                parse("<a name='top'></a>\n\n<video poster=p.png><source src=v.mp4></video>\n\n<tr id=row><td>x\n");

        assertThat(body.anchors()).extracting(Anchor::id).containsExactly("top", "row");
        assertThat(body.embeds()).extracting(Link::destination).containsExactly("p.png", "v.mp4");
    }

    @Test
    void footnotesAreNoLinks() {
        assertThat(parse("Salt[^1].\n\n[^1]: grains\n").links()).isEmpty();
    }

    @Test
    void aShortcodeIsOneWordWithoutAText() {
        String text = "a {{< icon\n\n name=\"# x\" >}}*b*\n\n[c]({{< relref \"d.md\" >}})\n";
        MarkdownDocument body = parse(text);

        assertThat(body.headings()).isEmpty();
        assertThat(body.links()).isEmpty();
        assertThat(body.paragraphs()).hasSize(2);
        assertThat(body.runs())
                .extracting(Run::kind)
                .containsExactly(Run.Kind.TEXT, Run.Kind.SHORTCODE, Run.Kind.TEXT, Run.Kind.TEXT);
        assertThat(slice(text, body.runs().get(1).range())).isEqualTo("{{< icon\n\n name=\"# x\" >}}");
        assertThat(body.runs()).extracting(Run::text).containsExactly("a ", "", "b", "c");
    }

    @Test
    void whatAShortcodeForCodeHoldsIsNoMarkdown() {
        MarkdownDocument body =
                parse("{{< highlight sh >}}\n# no heading\n{{< /highlight >}}\n\n{{< note >}}\n# One\n{{< /note >}}\n");

        assertThat(body.headings()).extracting(Heading::text).containsExactly("One");
    }

    @Test
    void shortcodesAreFoundInCodeAndComments() {
        MarkdownDocument body = parse("`{{< a >}}`\n\n```\n{{% b %}}\n```\n\n<!-- {{< c />}} -->\n{{</* d */>}}\n");

        assertThat(body.shortcodes()).extracting(Shortcode::name).containsExactly("a", "b", "c");
        assertThat(body.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“https://example.org”",
                "\"https://example.org\"",
                "grpc://example.org",
                "http://localhost:4317",
                "http://127.0.0.1:80",
                "x-https://example.org"
            })
    void whatGoldmarkLeavesAsTextIsNoAddress(String text) {
        assertThat(parse("Ask " + text + " now.").links()).isEmpty();
    }

    @Test
    void anAddressEndsWhereGoldmarkEndsIt() {
        assertThat(parse("See https://example.org/a”, (www.example.org) and https://example.org/b。c")
                        .links())
                .extracting(Link::destination)
                .containsExactly("https://example.org/a", "http://www.example.org", "https://example.org/b");
    }

    @Test
    void whatAShortcodeMakesIsNotRead() {
        MarkdownDocument body = parse(
                "<a href=\"{{% param x %}}\">a</a> <a {{% b %}}\nid=\"{{% c %}}\" href='{{% d \"/x\" %}}'>b</a>\n\n![{{< e >}}](f.png)\n");

        assertThat(body.links()).isEmpty();
        assertThat(body.anchors()).isEmpty();
        assertThat(body.images()).extracting(Image::alt).containsExactly(Optional.of(""));
    }

    @Test
    void wordsMayBeMarkedInPartsAndStandInImagesAndCode() {
        assertThat(parse("**De**vOps is ![two words](a.png) `a b`\nand **more**")
                        .words())
                .isEqualTo(8);
        assertThat(parse("![one *two* three](a.png)").words()).isEqualTo(3);
        assertThat(parse("<!-- none -->").words()).isZero();
    }

    private static MarkdownDocument parse(String text) {
        return MarkdownDocument.parse(SourceFile.of("a.md", text), 0);
    }

    @Test
    void footnotesAreNumberedByWhereThePageLeadsToThemFirst() {
        MarkdownDocument body = parse("## One[^b]\n\nx[^a] y[^b] z[^A] ![^a]\n\n[^a]: First [l](u)\n\n"
                + "    More ![i](p).\n\n[^b]: Second\nlazy\n\n[^c d]: Third\n");

        assertThat(body.anchors())
                .extracting(Anchor::id)
                .containsExactlyInAnyOrder("fnref:1", "fnref:2", "fnref1:1", "fnref1:2", "fn:1", "fn:2");
        assertThat(body.footnotes())
                .extracting(Footnote::label, Footnote::used)
                .containsExactly(tuple("a", true), tuple("b", true), tuple("c d", false));
        assertThat(body.links()).extracting(Link::destination).containsExactly("u");
        assertThat(body.images()).extracting(Image::destination).containsExactly("p");
        assertThat(body.headings()).extracting(Heading::idText).containsExactly("One");
    }

    @Test
    void whatADefinitionListHoldsIsMarkdown() {
        MarkdownDocument body = parse(
                "Apple\n: One\n\n    ```sh\n    heat\n    ```\n\n    [x](u)\n: Two\n\nPear\n\n:   Three\n\n:no\n\n# H\n: no\n");

        assertThat(body.links()).extracting(Link::destination).containsExactly("u");
        assertThat(body.codeBlocks()).extracting(CodeBlock::closed).containsExactly(true);
        assertThat(body.runs())
                .filteredOn(run -> run.kind() == Run.Kind.TEXT)
                .extracting(Run::text)
                .containsExactly("Apple", "One", "x", "Two", "Pear", "Three", ":no", "H", ": no");
    }

    @Test
    void attributesOfBlocksAndMathAreWhatTheSiteSaysTheyAre() {
        String text = "Text [a](b)\n{#one .x}\n\n{#two title=\"a } b\"}\n\n$$[c](d)$$ and \\([e](f)\\) $$[g](h)\n";
        Dialect dialect = new Dialect(
                Typography.OFF,
                Set.of(Extension.LINKIFY, Extension.BLOCK_ATTRIBUTES),
                Set.of(),
                Map.of("$$", "$$", "\\(", "\\)"));

        MarkdownDocument body = new MarkdownParser(dialect).parse(SourceFile.of("a.md", text), 0);

        assertThat(body.anchors()).extracting(Anchor::id).containsExactly("one", "two");
        assertThat(body.links()).extracting(Link::destination).containsExactly("b", "h");
        assertThat(parse(text).anchors()).isEmpty();
        assertThat(parse(text).links()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "## Pots {#pots title=\"a } b\"}|Pots|pots",
                "## Pots {#pots title=\"a { b\"}|Pots|pots",
                "## Pots {data-a=[1,2] #y}|Pots|y",
                "## Pots {.a, id=it}|Pots|it",
                "## Pots {x} {#id}|Pots {x}|id",
                "## Pots {}|Pots|",
                "## Pots \\{x}|Pots {x}|",
                "## Pots {#x y}|Pots {#x y}|",
                "## Pots {x}|Pots {x}|",
            })
    void attributesOfAHeadingAreReadAsGoldmarkReadsThem(String source, String text, String id) {
        Heading heading = parse(source).headings().get(0);

        assertThat(heading.text()).isEqualTo(text);
        assertThat(heading.explicitId()).isEqualTo(Optional.ofNullable(id));
    }

    @Test
    void aLineWithWhatLooksLikeASpaceIsReadAsItWasMeant() {
        String text = "##\u00A0Salt\n\n-\u00A0\u00A0one\n\n```\n#\u00A0code\n```\n\nam\n24.\u00A0Dezember\n";
        MarkdownDocument body = parse(text);

        assertThat(body.headings()).extracting(Heading::text).containsExactly("Salt");
        assertThat(body.listItems()).hasSize(1);
        assertThat(body.falseSpaces()).extracting(range -> range.start()).containsExactly(2, 10);
        assertThat(body.falseSpaces().get(1).length()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "联系me@example.org|",
                "联系 me@example.org。|mailto:me@example.org",
                "见 http://example.org/a，b|http://example.org/a",
                "见http://example.org/a|",
                "（http://example.org/a）|",
                "见\u3000http://example.org/a|",
                "(http://example.org/a)。|http://example.org/a",
            })
    void ideographsAndTheirPunctuationEndAnAddressAndBeginNone(String text, String destination) {
        assertThat(parse(text.translateEscapes()).links())
                .extracting(Link::destination)
                .isEqualTo(Optional.ofNullable(destination).stream().toList());
    }

    @Test
    void aSetOfSourcesNamesManyFiles() {
        MarkdownDocument body = parse("<img src=a.png srcset=\" a,b.png, c.png 2x,d.png 100w \">\n\n"
                + "<q cite=../e/>f</q> <q cite=Cook>f</q> <object data=g></object> <video poster=h></video>\n");

        assertThat(body.embeds()).extracting(Link::destination).containsExactly("a,b.png", "c.png", "d.png", "g", "h");
        assertThat(body.embeds().get(1).destinationRange()).isEqualTo(new TextRange(33, 38));
        assertThat(body.links()).extracting(Link::destination).containsExactly("../e/");
    }

    @Test
    void nothingShowsWhereAShortcodeStood() {
        MarkdownDocument body = parse("# A {{< x >}} {#i}\n\n<div {{< y >}} class=\"{{< z >}}\" id='{{% w %}}'>\n\n"
                + "[{{< x >}}][a] ![{{< x >}}]({{< x >}}) <a{{< x >}}>\n\n[a]: {{< x >}}\n[{{< x >}}]: b\n");

        assertThat(body.toString()).doesNotContain("\uFDD0");
    }

    @Test
    void headingsInItemsQuotationsAndFootnotesAreHeadings() {
        MarkdownDocument body = parse("- ## A `b`\n  - ### C\n\n> ## D [e](f)\n> > ### **G**\n\nH\n: ## I\n\n"
                + "x[^1]\n\n[^1]: J\n\n    ## K\n\nL\nin *two*\nlines\n---\n");

        assertThat(body.headings())
                .extracting(Heading::idText)
                .containsExactly("A b", "C", "D e", "G", "I", "K", "lines");
    }
}
