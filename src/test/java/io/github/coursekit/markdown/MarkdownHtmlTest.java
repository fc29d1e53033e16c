package io.github.coursekit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Markdown becomes. */
class MarkdownHtmlTest {

    /** Shows what it is asked for. */
    private static final ShortcodeHtml SHOWN = new ShortcodeHtml() {
        @Override
        public String html(Shortcode shortcode, Inside inside) {
            return "<x-" + shortcode.name() + ">" + inside.html() + "</x-" + shortcode.name() + ">";
        }

        @Override
        public String text(Shortcode shortcode, Inside inside) {
            return shortcode.name() + "(" + inside.text() + ")";
        }
    };

    private static final Dialect ALL =
            new Dialect(Typography.OFF, Set.of(Dialect.Extension.values()), Set.of(), Map.of("$$", "$$"));

    private static String html(String text, HtmlMarks marks) {
        return new MarkdownHtml(new MarkdownParser(ALL))
                .render(SourceFile.of("a.md", text), 0, marks, SHOWN)
                .orElseThrow();
    }

    private static String html(String text) {
        return html(text.replace("\\n", "\n"), HtmlMarks.NONE).replace("\n", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            value = {
                "~~gone~~ -> <p><del>gone</del></p>",
                "see https://example.org. -> <p>see <a href=\"https://example.org\">https://example.org</a>.</p>",
                "[https://example.org](b) -> <p><a href=\"b\">https://example.org</a></p>",
                "- [x] done\\n- [ ] open -> <ul><li>\u2611 done</li><li>\u2610 open</li></ul>",
                "Term\\n: Meaning -> <dl><dt>Term</dt><dd><p>Meaning</p></dd></dl>",
                "A\\n: B\\n\\nC\\n: D\\n: E -> <dl><dt>A</dt><dd><p>B</p></dd><dt>C</dt><dd><p>D</p></dd><dd><p>E</p></dd></dl>",
                "Term\\n:\tMeaning -> <dl><dt>Term</dt><dd><p>Meaning</p></dd></dl>",
                "# Heading {#own .wide} -> <h1>Heading</h1>",
                "Text\\n{#own} -> <p id=\"own\">Text</p>",
                "Text\\n{hidden=true} -> <p hidden=\"true\">Text</p>",
                "# No {hidden=true #own} -> <h1 hidden=\"true\">No</h1>",
                "$$a_b*c*$$ -> <p><code>a_b*c*</code></p>",
                "![An *alt* text](a.png \"T\") -> <p><img alt=\"An alt text\" src=\"a.png\" title=\"T\" /></p>",
                "|a|b|\\n|:-:|-|\\n|c|d| -> <table><thead><tr><th align=\"center\">a</th><th>b</th></tr></thead><tbody><tr><td align=\"center\">c</td><td>d</td></tr></tbody></table>",
            })
    void itIsReadAsGoldmarkReadsIt(String text, String expected) {
        assertThat(html(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            value = {
                "a {{< b >}} c -> <p>a <x-b></x-b> c</p>",
                "{{< b >}} -> <x-b></x-b>",
                "{{< b >}}\\n{{< c >}} -> <x-b></x-b><x-c></x-c>",
                "{{< b >}}*in*{{< /b >}} -> <x-b><em>in</em></x-b>",
                "{{% b %}}\\n*in*\\n\\nmore\\n{{% /b %}} -> <x-b><p><em>in</em></p><p>more</p></x-b>",
                "{{< b >}}{{< c >}}x{{< /c >}} y{{< /b >}} -> <x-b><x-c>x</x-c> y</x-b>",
                "- item\\n\\n  {{% b %}}\\n  # in\\n\\n      code\\n  {{% /b %}} -> <ul><li><p>item</p><x-b><h1>in</h1><pre><code>code</code></pre></x-b></li></ul>",
                "[a]({{< ref \"b\" >}}) -> <p><a href=\"ref()\">a</a></p>",
                "<a href=\"{{< b >}}\">x</a> -> <p><a href=\"b()\">x</a></p>",
                "{{</* b */>}} -> {{&lt; b &gt;}}",
                "{{< b >}} {{< /c >}} {{< /b >}} -> <x-b></x-b>",
                "a {{< c >}} b {{< b >}}in{{< /b >}} d -> <p>a <x-c></x-c> b <x-b>in</x-b> d</p>",
                "{{< /b >}} x -> <p> x</p>",
                "![{{< b >}}](a.png) -> <p><img alt=\"b()\" src=\"a.png\" /></p>",
            })
    void aShortcodeStandsWhereItsTagStood(String text, String expected) {
        assertThat(html(text)).isEqualTo(expected);
    }

    @Test
    void ofManyShortcodesEachStandsAtItsPlace() {
        List<Integer> numbers = IntStream.range(0, 100).boxed().toList();

        assertThat(html(numbers.stream().map("{{< b%s >}}"::formatted).collect(Collectors.joining(" ", "a ", " c"))))
                .isEqualTo(numbers.stream()
                        .map("<x-b%1$s></x-b%1$s>"::formatted)
                        .collect(Collectors.joining(" ", "<p>a ", " c</p>")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            value = {
                "> [!NOTE]\\n> *a* -> <aside class=\"course-note\"><p class=\"course-note-title\">Note</p><p><em>a</em></p></aside>",
                "> [!tip]- My *own* {{< b >}}\\n> a\\n> b\\n>\\n> - c -> <aside class=\"course-note\"><p class=\"course-note-title\">My <em>own</em> <x-b></x-b></p><p>ab</p><ul><li>c</li></ul></aside>",
                "> [!Warning]+\\n>\\n> > [!CAUTION] -> <aside class=\"course-note\"><p class=\"course-note-title\">Warning</p><aside class=\"course-note\"><p class=\"course-note-title\">Caution</p></aside></aside>",
                "> [!IMPORTANT] **a** -> <aside class=\"course-note\"><p class=\"course-note-title\"><strong>a</strong></p></aside>",
                "> a\\n> [!NOTE] -> <blockquote><p>a[!NOTE]</p></blockquote>",
                "> [!NOTE]x -> <blockquote><p>[!NOTE]x</p></blockquote>",
                "[!NOTE] -> <p>[!NOTE]</p>",
            })
    void aQuoteThatIsMarkedAsANoteIsOne(String text, String expected) {
        assertThat(html(text)).isEqualTo(expected);
    }

    @Test
    void shortcodesInCodeAreText() {
        assertThat(html("`x {{< b >}}`")).isEqualTo("<p><code>x b()</code></p>");
        assertThat(html("```sh {a=1}\n{{< b >}}<i>{{< /b >}}\n```"))
                .isEqualTo("<pre><code class=\"language-sh\">b(&lt;i&gt;)</code></pre>");
    }

    @Test
    void headingsHaveTheIdsThatTheirPlacesHaveInShortcodesToo() {
        String text = "# A\n\n{{% b %}}\n  ## B\n{{% /b %}}\n\n{{< c >}}\n\nC\n-\n{{< /c >}}\n";
        Map<Integer, String> ids =
                new TreeMap<>(Map.of(text.indexOf("# A"), "a", text.indexOf("## B"), "b", text.indexOf("C\n-"), "c"));

        assertThat(html(text, new HtmlMarks(ids, List.of())).replace("\n", ""))
                .isEqualTo("<h1 id=\"a\">A</h1><x-b><h2 id=\"b\">B</h2></x-b><x-c><h2 id=\"c\">C</h2></x-c>");
    }

    @Test
    void footnotesStandAtTheEndInTheOrderOfTheirReferences() {
        assertThat(html("a[^b] c[^d] e[^b]\n\n[^d]: D\n[^b]: B\n[^none]: N\n"))
                .isEqualTo(
                        "<p>a<sup id=\"fnref:1\"><a class=\"footnote-ref\" href=\"#fn:1\">1</a></sup>"
                                + " c<sup id=\"fnref:2\"><a class=\"footnote-ref\" href=\"#fn:2\">2</a></sup>"
                                + " e<sup id=\"fnref1:1\"><a class=\"footnote-ref\" href=\"#fn:1\">1</a></sup></p><hr />"
                                + "<ol><li id=\"fn:1\"><p>B</p><a class=\"footnote-backref\" href=\"#fnref:1\">\u21A9\uFE0E</a></li>"
                                + "<li id=\"fn:2\"><p>D</p><a class=\"footnote-backref\" href=\"#fnref:2\">\u21A9\uFE0E</a></li></ol>");
    }

    @Test
    void asidesAreMarkedWhateverBlocksTheyAre() {
        String text = "- A: 1\n- B: 2\n\n**A** x\n\n> y\n\n**B** z\n\nend\n";
        List<TextRange> asides = List.of(
                range(text, "- A: 1", "- A: 1"),
                range(text, "- B: 2", "- B: 2"),
                range(text, "**A** x", "> y"),
                range(text, "**B** z", "**B** z"));

        assertThat(html(text, new HtmlMarks(Map.of(), asides)).replace("\n", ""))
                .isEqualTo(
                        "<ul class=\"course-roles\"><li class=\"course-role\">A: 1</li><li class=\"course-role\">B: 2</li></ul>"
                                + "<div class=\"course-roles\"><div class=\"course-role\"><p><strong>A</strong> x</p>"
                                + "<blockquote><p>y</p></blockquote></div>"
                                + "<div class=\"course-role\"><p><strong>B</strong> z</p></div></div><p>end</p>");
    }

    private static TextRange range(String text, String first, String last) {
        return new TextRange(text.indexOf(first), text.indexOf(last) + last.length());
    }

    @Test
    void whatWouldBeFarLongerThanItsSourceIsNotRendered() {
        String text = "[a]: /" + "x".repeat(50_000) + "\n\n" + "[a] ".repeat(20_000);

        assertThat(new MarkdownHtml(new MarkdownParser(ALL))
                        .render(SourceFile.of("a.md", text), 0, HtmlMarks.NONE, SHOWN))
                .isEmpty();
    }

    /** Measured: under two seconds in all. */
    @Test
    @Timeout(60)
    void hostileShortcodesEndInTime() {
        assertThat(html("{{< a >}}".repeat(60) + "x" + "{{< /a >}}".repeat(60))).contains("x");
        String deep = "{{< a >}}".repeat(20_000) + "x" + "{{< /a >}}".repeat(20_000);
        assertThat(new MarkdownHtml(new MarkdownParser(ALL))
                        .render(SourceFile.of("a.md", deep), 0, HtmlMarks.NONE, SHOWN))
                .isEmpty();
        assertThat(html("{{< a >}}y{{< /a >}} ".repeat(5_000))).contains("y");
        assertThat(html("\uFDD0\uFDD1\uFDD2 \uFDEF {{< a >}} \uFDD0"))
                .contains("<x-a>")
                .doesNotContain("\uFDD0");
    }
}
