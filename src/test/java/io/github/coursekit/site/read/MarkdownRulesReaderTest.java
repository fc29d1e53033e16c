package io.github.coursekit.site.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.TestCourse;
import io.github.coursekit.markdown.Dialect.Extension;
import io.github.coursekit.markdown.Typography;
import io.github.coursekit.site.HeadingIdStyle;
import io.github.coursekit.site.MarkdownRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownRulesReaderTest {

    @TempDir
    private Path folder;

    private MarkdownRules rules(String goldmark) throws IOException {
        new TestCourse(folder)
                .file("hugo.yaml", "markup: {goldmark: {" + goldmark + "}}\n")
                .file("content/a.md", "---\ntitle: A\n---\n");
        return SiteReader.read(folder, folder.resolve("content"), List.of())
                .site()
                .markdown();
    }

    @Test
    void aSiteThatSetsNothingHasHugosDefaults() throws IOException {
        assertThat(rules("")).isEqualTo(MarkdownRules.DEFAULT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "autoHeadingIDType: github | GITHUB",
                "autoHeadingIDType: github-ascii | GITHUB_ASCII",
                "autoIDType: blackfriday | BLACKFRIDAY",
                "autoHeadingIDType: github, autoIDType: blackfriday | GITHUB",
                "autoHeadingIDType: other | GITHUB",
                "autoHeadingID: false | NONE",
                "autoHeadingID: false, autoIDType: blackfriday | NONE",
                "autoheadingid: true | GITHUB",
            })
    void theStyleOfHeadingIdsIsThatOfTheSite(String parser, HeadingIdStyle style) throws IOException {
        assertThat(rules("parser: {" + parser + "}").headingIds()).isEqualTo(style);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "typographer: false | - | -",
                "typographer: true | &ndash; | &ldquo;",
                "typographer: {disable: true, enDash: x} | - | -",
                "typographer: {enDash: '--', leftDoubleQuote: '&laquo;&nbsp;'} | -- | &laquo;&nbsp;",
                "typographer: {enDash: ''} | - | &ldquo;",
            })
    void quotesAndDashesAreThoseOfTheSite(String extension, String enDash, String quote) throws IOException {
        Typography typography = rules("extensions: {" + extension + "}").typography();

        assertThat(typography.of(Typography.Mark.EN_DASH).orElse("-")).isEqualTo(enDash);
        assertThat(typography.of(Typography.Mark.LEFT_DOUBLE_QUOTE).orElse("-")).isEqualTo(quote);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "extensions: {linkify: false} | LINKIFY",
                "extensions: {footnote: false} | FOOTNOTES",
                "extensions: {footnote: {enable: false}} | FOOTNOTES",
                "extensions: {definitionList: false} | DEFINITION_LISTS",
                "extensions: {strikethrough: false} | STRIKETHROUGH",
                "extensions: {strikethrough: false, extras: {delete: {enable: true}}} |",
                "extensions: {table: false} | TABLES",
                "extensions: {taskList: false, footnote: {enableAutoIDPrefix: true}, Table: true} |",
            })
    void whatTheSiteSwitchesOffIsOff(String goldmark, Extension off) throws IOException {
        Set<Extension> extensions = new HashSet<>(Extension.USUAL);
        extensions.remove(off);

        assertThat(rules(goldmark).extensions()).isEqualTo(extensions);
    }

    @Test
    void attributesOfBlocksAreTextUnlessTheSiteSaysOtherwise() throws IOException {
        assertThat(rules("").extensions()).doesNotContain(Extension.BLOCK_ATTRIBUTES);
        assertThat(rules("parser: {attribute: {block: true}}").extensions()).contains(Extension.BLOCK_ATTRIBUTES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "enable: true|$$ $$, \\( \\), \\[ \\]",
                "enable: false, delimiters: {inline: [[$, $]]}|``",
                "delimiters: {inline: [[$, $]]}|``",
                "enable: true, delimiters: {inline: [[$, $]]}|$ $, $$ $$, \\[ \\]",
                "enable: true, delimiters: {inline: [[$]], block: [['', x]]}|``",
            })
    void mathHasTheDelimitersOfTheSite(String passthrough, String delimiters) throws IOException {
        MarkdownRules rules = rules("extensions: {passthrough: {" + passthrough + "}}");

        assertThat(rules.math().entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(delimiters);
    }
}
