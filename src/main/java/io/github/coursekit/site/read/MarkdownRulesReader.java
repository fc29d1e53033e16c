package io.github.coursekit.site.read;

import io.github.coursekit.markdown.Dialect.Extension;
import io.github.coursekit.markdown.Typography;
import io.github.coursekit.site.HeadingIdStyle;
import io.github.coursekit.site.MarkdownRules;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads how a site reads Markdown. See <a href="https://gohugo.io/configuration/markup/">Hugo's documentation</a>. */
final class MarkdownRulesReader {

    /** What surrounds math when the site does not say it. */
    private static final Map<String, List<List<String>>> MATH = Map.of(
            "block", List.of(List.of("\\[", "\\]"), List.of("$$", "$$")), "inline", List.of(List.of("\\(", "\\)")));

    /** What is on unless the site switches it off. */
    private static final Map<Extension, String> EXTENSIONS = Map.of(
            Extension.DEFINITION_LISTS, "definitionList",
            Extension.FOOTNOTES, "footnote",
            Extension.LINKIFY, "linkify",
            Extension.STRIKETHROUGH, "strikethrough",
            Extension.TABLES, "table");

    private MarkdownRulesReader() {}

    static MarkdownRules read(Setting settings) {
        Setting goldmark = settings.get("markup", "goldmark");
        Setting typographer = goldmark.get("extensions", "typographer");
        // Before version 0.112 of Hugo it was on or off.
        boolean off = typographer.isScalar()
                ? !typographer.isTrue()
                : typographer.get("disable").isTrue();
        return new MarkdownRules(
                headingIds(goldmark.get("parser")),
                off ? Typography.OFF : typography(typographer),
                goldmark.get("parser", "autoDefinitionTermID").isTrue(),
                extensions(goldmark),
                math(goldmark.get("extensions", "passthrough")));
    }

    private static Typography typography(Setting typographer) {
        Map<Typography.Mark, String> marks = new EnumMap<>(Typography.Mark.class);
        for (Typography.Mark mark : Typography.Mark.values()) {
            marks.put(mark, typographer.get(mark.key()).text().orElse(mark.usual()));
        }
        return new Typography(marks);
    }

    private static Set<Extension> extensions(Setting goldmark) {
        Set<Extension> extensions = EnumSet.noneOf(Extension.class);
        EXTENSIONS.forEach((extension, name) -> {
            if (isOn(goldmark.get("extensions", name))) {
                extensions.add(extension);
            }
        });
        if (goldmark.get("extensions", "extras", "delete", "enable").isTrue()) {
            extensions.add(Extension.STRIKETHROUGH); // what is to be used in its place beside subscripts
        }
        if (goldmark.get("parser", "attribute", "block").isTrue()) {
            extensions.add(Extension.BLOCK_ATTRIBUTES);
        }
        return extensions;
    }

    /** Footnotes have settings of their own since version 0.152 of Hugo. */
    private static boolean isOn(Setting extension) {
        return extension.isScalar()
                ? extension.isTrue()
                : extension.get("enable").isTrueUnlessSet();
    }

    private static Map<String, String> math(Setting passthrough) {
        if (!passthrough.get("enable").isTrue()) {
            return Map.of();
        }
        Map<String, String> math = new TreeMap<>();
        MATH.forEach((kind, usual) -> {
            List<Setting> set = passthrough.get("delimiters", kind).items();
            List<List<String>> pairs =
                    set.isEmpty() ? usual : set.stream().map(Setting::texts).toList();
            pairs.stream()
                    .filter(pair -> pair.size() == 2 && pair.stream().noneMatch(String::isEmpty))
                    .forEach(pair -> math.put(pair.get(0), pair.get(1)));
        });
        return math;
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
