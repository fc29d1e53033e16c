package io.github.coursekit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.text.SourceFile;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TypographerTest {

    private static final ShortcodeHtml NO_SHORTCODES = new ShortcodeHtml() {
        @Override
        public String html(Shortcode shortcode, Inside inside) {
            return inside.html();
        }

        @Override
        public String text(Shortcode shortcode, Inside inside) {
            return inside.text();
        }
    };

    private static String html(Typography typography, String markdown) {
        Dialect dialect = new Dialect(typography, Dialect.Extension.USUAL, Set.of(), Map.of());
        return new MarkdownHtml(new MarkdownParser(dialect))
                .render(SourceFile.of("a.md", markdown), 0, HtmlMarks.NONE, NO_SHORTCODES)
                .orElseThrow()
                .replace("\n", "");
    }

    /** As version 0.169 of Hugo wrote it. */
    private static Stream<Arguments> writtenByHugo() {
        return Stream.of(
                Arguments.of(
                        "\"Quoted\" and 'single' and don't, Alice's, I'm, You'd, I've, I'll, you're.",
                        "<p>&ldquo;Quoted&rdquo; and &lsquo;single&rsquo; and don&rsquo;t, Alice&rsquo;s, I&rsquo;m, You&rsquo;d, I&rsquo;ve, I&rsquo;ll, you&rsquo;re.</p>"),
                Arguments.of(
                        "It was the '90s, '45s. and 'twas 'em 'net 'list rock 'n' roll.",
                        "<p>It was the &rsquo;90s, &rsquo;45s. and &rsquo;twas &rsquo;em &rsquo;net &rsquo;list rock &rsquo;n&rsquo; roll.</p>"),
                Arguments.of(
                        "The Smiths' house, doin' it. \"Monitor 21\"\" wide, 6'2\" tall, 5\" thick.",
                        "<p>The Smiths&rsquo; house, doin&rsquo; it. &ldquo;Monitor 21&quot;&rdquo; wide, 6'2&quot; tall, 5&quot; thick.</p>"),
                Arguments.of(
                        "Pages 1--2, and---so... wait.... then -- or --- at last ---- and -- -",
                        "<p>Pages 1&ndash;2, and&mdash;so&hellip; wait&hellip;. then &ndash; or &mdash; at last &mdash;- and &ndash; -</p>"),
                Arguments.of(
                        "He said \"she said 'no' to *me*\" and left. (\"In brackets\") [\"x\"] \"*em*\" *\"em\"*",
                        "<p>He said &ldquo;she said &rsquo;no&rsquo; to <em>me</em>&rdquo; and left. (&ldquo;In brackets&rdquo;) [&ldquo;x&rdquo;] &ldquo;<em>em</em>&rdquo; <em>&ldquo;em&rdquo;</em></p>"),
                Arguments.of("and a << b >> c 1<<2", "<p>and a &laquo; b &raquo; c 1&laquo;2</p>"),
                Arguments.of(
                        "Escaped \\\"no\\\" \\'no\\' \\-- and \\... and &quot;entity&quot; \"a&amp;b\" -\\- .\\..",
                        "<p>Escaped &quot;no&quot; 'no' -- and ... and &quot;entity&quot; &ldquo;a&amp;b&rdquo; -- ...</p>"),
                Arguments.of(
                        "`\"code\" -- ...` and \"`code`\" and \"[link](x \"t -- t\")\" [a -- \"b\"](y)",
                        "<p><code>&quot;code&quot; -- ...</code> and &ldquo;<code>code</code>&rdquo; and &ldquo;<a href=\"x\" title=\"t -- t\">link</a>&rdquo; <a href=\"y\">a &ndash; &ldquo;b&rdquo;</a></p>"),
                Arguments.of(
                        "\"First line\nsecond\" line's \"unclosed\n\nclosed\" here. \"\"double\"\" ''two'' '' \"\"",
                        "<p>&ldquo;First linesecond&rdquo; line&rsquo;s &ldquo;unclosed</p><p>closed&rdquo; here. &ldquo;&ldquo;double&rdquo;&rdquo; &lsquo;&rsquo;two&rsquo;&rsquo; &rsquo;&rsquo; &quot;&quot;</p>"),
                Arguments.of(
                        "https://example.org/a--b...c'd end",
                        "<p><a href=\"https://example.org/a--b...c'd\">https://example.org/a--b...c'd</a> end</p>"),
                Arguments.of(
                        "## Heading \"one\" -- it's...",
                        "<h2>Heading &ldquo;one&rdquo; &ndash; it&rsquo;s&hellip;</h2>"),
                Arguments.of("- item \"one\"", "<ul><li>item &ldquo;one&rdquo;</li></ul>"),
                Arguments.of(
                        "| a \"b\" | c -- d |\n|---|---|\n| 'x' | it's... |",
                        "<table><thead><tr><th>a &ldquo;b&rdquo;</th><th>c &ndash; d</th></tr></thead><tbody><tr><td>&lsquo;x&rsquo;</td><td>it&rsquo;s&hellip;</td></tr></tbody></table>"),
                Arguments.of("\"quote's\" -- 'twas", "<p>&ldquo;quote&rsquo;s&rdquo; &ndash; &rsquo;twas</p>"),
                Arguments.of(
                        "\"é\" l'été 'été' “already” it’s 中\"文\"字 \"字\" a\"b\"c d'\"e\"'f",
                        "<p>&ldquo;é&rdquo; l&rsquo;été &lsquo;été&rsquo; “already” it’s 中&quot;文&quot;字 &ldquo;字&rdquo; a&quot;b&quot;c d&rsquo;&ldquo;e&rdquo;&lsquo;f</p>"));
    }

    @ParameterizedTest
    @MethodSource("writtenByHugo")
    void marksAreThoseThatHugoShows(String markdown, String html) {
        assertThat(html(Typography.USUAL, markdown)).isEqualTo(html);
    }

    @Test
    void whatTheSiteSaysStandsForThem() {
        Typography own = new Typography(Map.of(
                Typography.Mark.LEFT_DOUBLE_QUOTE,
                "&laquo;&nbsp;",
                Typography.Mark.RIGHT_DOUBLE_QUOTE,
                "&nbsp;&raquo;"));

        assertThat(html(own, "\"a\" it's -- b...")).isEqualTo("<p>&laquo;&nbsp;a&nbsp;&raquo; it's -- b...</p>");
    }

    @Test
    void theyAreTheSameAtTheEndOfALineAndWithinIt() {
        String within = "Say \"one\" or 'six' or three -- or four... or";

        assertThat(html(Typography.USUAL, within.replace(" or", "\nor")))
                .isEqualTo(html(Typography.USUAL, within).replace(" or", "or"));
    }

    @Test
    void switchedOffTheyStayAsTheyAreTyped() {
        assertThat(html(Typography.OFF, "\"a\" it's -- b... << c >>"))
                .isEqualTo("<p>&quot;a&quot; it's -- b... &lt;&lt; c &gt;&gt;</p>");
    }

    @Test
    @Timeout(20)
    void aLineOfNothingButMarksIsReadOnce() {
        assertThat(html(Typography.USUAL, "\"'".repeat(200_000))).hasSizeGreaterThan(400_000);
        assertThat(html(Typography.USUAL, "a" + "\"".repeat(400_000))).hasSizeGreaterThan(400_000);
    }
}
