package io.github.coursekit.site.read;

import io.github.coursekit.site.HeadingIdStyle;
import io.github.coursekit.site.MarkdownRules;
import java.util.Optional;

/** Reads how a site reads Markdown. See <a href="https://gohugo.io/configuration/markup/">Hugo's documentation</a>. */
final class MarkdownRulesReader {

    private MarkdownRulesReader() {}

    static MarkdownRules read(Setting settings) {
        Setting goldmark = settings.get("markup", "goldmark");
        Setting typographer = goldmark.get("extensions", "typographer");
        MarkdownRules usual = MarkdownRules.DEFAULT;
        // Before version 0.112 of Hugo it was on or off.
        boolean off = typographer.isScalar()
                ? !typographer.isTrue()
                : typographer.get("disable").isTrue();
        return new MarkdownRules(
                headingIds(goldmark.get("parser")),
                off ? "--" : typographer.get("enDash").text().orElse(usual.enDash()),
                off ? "---" : typographer.get("emDash").text().orElse(usual.emDash()),
                goldmark.get("parser", "autoDefinitionTermID").isTrue(),
                goldmark.get("extensions", "linkify").isTrueUnlessSet());
    }

    /** The type has had another name before version 0.144, and that name still wins. */
    private static HeadingIdStyle headingIds(Setting parser) {
        Optional<String> type = parser.get("autoHeadingIDType")
                .text()
                .or(() -> parser.get("autoIDType").text());
        return parser.get("autoHeadingID").isTrueUnlessSet()
                ? type.flatMap(HeadingIdStyle::named).orElse(HeadingIdStyle.GITHUB)
                : HeadingIdStyle.NONE;
    }
}
