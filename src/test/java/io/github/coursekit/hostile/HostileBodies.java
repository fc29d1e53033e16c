package io.github.coursekit.hostile;

import static io.github.coursekit.hostile.Hostile.body;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Bodies that mean harm. */
final class HostileBodies {

    private HostileBodies() {}

    static List<HostileGroup> groups() {
        return List.of(
                new HostileGroup("Headings, lists and other blocks", blocks()),
                new HostileGroup("Tables", tables()),
                new HostileGroup("Text within blocks", inlines()),
                new HostileGroup("Links", links()),
                new HostileGroup("Raw HTML", html()),
                new HostileGroup("Stages", stages()),
                new HostileGroup("Shortcodes", shortcodes()),
                new HostileGroup("Suppressions", suppressions()));
    }

    private static String each(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining());
    }

    private static List<Hostile> blocks() {
        return List.of(
                body("100,000 headings", each(100_000, i -> "# h" + i + "\n"), "lint-limit", "structure-empty-section"),
                body(
                        "30,000 equal headings",
                        "# heading\n".repeat(30_000),
                        "structure-duplicate-heading",
                        "lint-limit"),
                body(
                        "20,000 headings that jump",
                        "# a\n### b\n".repeat(10_000),
                        "structure-duplicate-heading",
                        "lint-limit"),
                body(
                        "20,000 headings whose ids collide",
                        each(20_000, i -> "# a-" + i % 200 + "\n"),
                        "structure-duplicate-heading",
                        "lint-limit"),
                body(
                        "20,000 underlines of headings",
                        "a\n=\n".repeat(20_000),
                        "structure-duplicate-heading",
                        "lint-limit"),
                body(
                        "a heading of 500 KB of spaces before a brace",
                        "# a" + " ".repeat(500_000) + "{b\n",
                        "structure-empty-section"),
                body("a heading of 500 KB of braces", "# " + "{".repeat(500_000) + "}\n", "structure-empty-page"),
                body("100,000 items of a list", "- item\n".repeat(100_000)),
                body("500 lists in each other", each(500, i -> " ".repeat(2 * i) + "- a\n"), "lint-limit"),
                body("10,000 quotations in each other", ">".repeat(10_000) + " a\n", "lint-limit"),
                body("2,000 lines of 150 quotations", (">".repeat(150) + " a\n").repeat(2000), "lint-limit"),
                body("100,000 lines that continue lazily", "> a\n" + "b\n".repeat(100_000)),
                body("200,000 lines of one letter", "a\n".repeat(200_000)),
                body("500,000 blank lines", "\n".repeat(500_000), "structure-empty-page"),
                body("a line of 1 MB", "word ".repeat(200_000)),
                body("a line of 1 MB of spaces", " ".repeat(1_000_000), "structure-empty-page"),
                body(
                        "a fence that is never closed, before 1 MB",
                        "```\n" + "x\n".repeat(400_000),
                        "structure-unclosed-fence"),
                body("100,000 fences", "```\n```\n".repeat(100_000), "structure-empty-page"),
                body(
                        "20,000 conflict markers between code",
                        "    a\n\n<<<<<<< x\n".repeat(20_000),
                        "structure-merge-conflict",
                        "lint-limit"),
                body("100,000 rules", "***\n".repeat(100_000), "structure-empty-page"));
    }

    private static List<Hostile> tables() {
        String ragged = "|a".repeat(1000) + "|\n" + "|-".repeat(1000) + "|\n" + "|x\n".repeat(1000);
        return List.of(
                body("a table of 1,000 ragged rows and columns", ragged, "lint-limit"),
                body(
                        "3,000 tables of 1,000 cells",
                        ("|a".repeat(30) + "|\n" + "|-".repeat(30) + "|\n" + "|x\n".repeat(30) + "\n").repeat(3000),
                        "lint-limit"),
                body("a table in a quotation", "> " + ragged.replace("\n", "\n> "), "lint-limit"),
                body("100,000 bars", "|".repeat(100_000)),
                body("30,000 lines that could begin a table", "|-|\n".repeat(30_000), "structure-empty-page"));
    }

    private static List<Hostile> inlines() {
        return List.of(
                body("100,000 asterisks", "*a ".repeat(100_000)),
                body("150 emphases in each other", "*a **b ".repeat(150) + "c" + "** *".repeat(150)),
                body(
                        "200 images in each other",
                        "![".repeat(200) + "x" + "](y)".repeat(200),
                        "image-target",
                        "lint-limit"),
                body("500,000 underscores", "_".repeat(500_000), "structure-empty-page"),
                body("runs of backticks of rising length", each(1000, i -> "`".repeat(i) + " ")),
                body("100,000 code spans in one item", "- " + "a `b` ".repeat(100_000)),
                body("500 KB of exclamation marks in an item", "- " + "!".repeat(500_000), "structure-empty-page"),
                body("400 KB of brackets in an item", "- " + "[ ] ".repeat(100_000), "structure-empty-page"),
                body("500,000 backslashes", "\\".repeat(500_000), "structure-empty-page"),
                body("100,000 entities", "&amp;".repeat(100_000), "structure-empty-page"),
                body("500,000 ampersands", "&".repeat(500_000), "structure-empty-page"),
                body("a letter with 300,000 accents", "a" + "\u0301".repeat(300_000)),
                body("100,000 hard line breaks", "a\\\n".repeat(100_000)));
    }

    private static List<Hostile> links() {
        return List.of(
                body("500,000 opening brackets", "[".repeat(500_000), "structure-empty-page"),
                body("40,000 opening brackets with text", "[a](".repeat(40_000)),
                body("200,000 images that are never closed", "![".repeat(200_000), "structure-empty-page"),
                body("40,000 references to one definition", "[a]: b.md\n\n" + "[a] ".repeat(40_000), "link-target"),
                body("30,000 definitions", each(30_000, i -> "[a" + i + "]: b" + i + ".md\n"), "structure-empty-page"),
                body(
                        "20,000 definitions, all used",
                        each(20_000, i -> "[a" + i + "]: #b" + i + "\n") + "\n" + each(20_000, i -> "[a" + i + "] "),
                        "link-anchor",
                        "lint-limit"),
                body("a label of 500 KB", "[" + "a".repeat(500_000) + "]: b"),
                body("a destination of 500 KB", "[a](" + "b".repeat(500_000) + ")", "link-target"),
                body("a destination of 100,000 steps up", "[a](" + "../".repeat(100_000) + "b)", "link-target"),
                body("20,000 broken links", each(20_000, i -> "[a](b" + i + ".md)\n"), "link-target", "lint-limit"),
                body(
                        "20,000 broken anchors to 20,000 headings",
                        each(20_000, i -> "# h" + i + "\n[a](#x" + i + ")\n"),
                        "link-anchor",
                        "lint-limit"),
                body("20,000 links to one page", "[a](0-good.md#) ".repeat(20_000), "link-source", "lint-limit"),
                body("50,000 almost links with a space", "[a](b c.md)\n".repeat(50_000), "link-syntax", "lint-limit"),
                body("an almost link with 500,000 dots", "[a](b " + "c.".repeat(250_000) + "\")"),
                body("40,000 autolinks", "<https://example.org> ".repeat(40_000)),
                body("40,000 bare addresses", "https://example.org ".repeat(40_000)),
                body("40,000 footnotes", "[^1] ".repeat(40_000) + "\n\n[^1]: note\n"));
    }

    private static List<Hostile> html() {
        return List.of(
                body("10,000 comments that are never closed", "<!-- ".repeat(10_000), "structure-unclosed-html"),
                body("100,000 comments", "<!-- a -->".repeat(100_000)),
                body("200,000 less-than signs", "<".repeat(200_000)),
                body(
                        "50,000 elements, closed by others",
                        "<div>\n".repeat(50_000) + "</section>\n".repeat(50_000),
                        "structure-unclosed-html",
                        "lint-limit"),
                body("50,000 elements in each other", "<div>".repeat(50_000) + "</div>".repeat(50_000)),
                body(
                        "20,000 elements with attributes in each other",
                        "<b id=\"a\">".repeat(20_000),
                        "link-anchor-unique",
                        "lint-limit"),
                body("a tag of 400,000 attributes", "<div " + "a ".repeat(400_000) + ">", "structure-unclosed-html"),
                body("tags with quotes that are never closed", "<div a=\"<div a='".repeat(50_000)),
                body("200,000 processing instructions", "<?a".repeat(200_000)),
                body("200,000 declarations", "<!A ".repeat(200_000)),
                body("40,000 CDATA sections that are never closed", "<![CDATA[".repeat(40_000)),
                body(
                        "raw script",
                        "<script>alert(1)</script>\n<img src=x onerror=alert(1)>\n",
                        "image-alt",
                        "image-target"));
    }

    private static List<Hostile> stages() {
        String half = "## Stage %d\n- **DevOps**: cooks.\n";
        return List.of(
                body("10,000 headings with an entry for one role", each(10_000, half::formatted)),
                body(
                        "10,000 stages, the last complete",
                        each(10_000, half::formatted) + "- **SRE**: cleans.\n",
                        "stage-roles",
                        "lint-limit"),
                body(
                        "10,000 equal stages",
                        "## Stage\n- **DevOps**: a.\n- **SRE**: b.\n".repeat(10_000),
                        "stage-title-unique",
                        "lint-limit"),
                body(
                        "one stage of 40,000 entries",
                        "## Stage\n" + "- **DevOps**: a.\n".repeat(20_000) + "- **SRE**: b.\n".repeat(20_000),
                        "stage-role-unique",
                        "lint-limit"),
                body(
                        "one stage of 40,000 paragraphs",
                        "## Stage\n" + "**DevOps**: a.\n\n**SRE**: b.\n\n".repeat(20_000),
                        "stage-role-unique",
                        "lint-limit"),
                body(
                        "10,000 headings under one with roles",
                        "# DevOps and SRE\n" + each(10_000, half::formatted),
                        "stage-roles",
                        "lint-limit"),
                body(
                        "a stage with a title of 500 KB",
                        "## " + "t".repeat(500_000) + "\n- **DevOps**: a.\n## B\n- **DevOps**: a.\n- **SRE**: b.\n",
                        "stage-roles"));
    }

    private static List<Hostile> shortcodes() {
        return List.of(
                body("200,000 openers", "{{< ".repeat(200_000), "shortcode-syntax", "lint-limit"),
                body(
                        "30,000 shortcodes that are never closed",
                        "{{< highlight go >}}\n".repeat(30_000),
                        "shortcode-closed",
                        "lint-limit"),
                body(
                        "30,000 shortcodes in each other",
                        "{{< highlight go >}}\n".repeat(15_000) + "{{< /highlight >}}\n".repeat(15_000)),
                body(
                        "100,000 escaped shortcodes that are never closed",
                        "{{</* a ".repeat(100_000),
                        "shortcode-syntax",
                        "lint-limit"),
                body(
                        "a shortcode of 100,000 arguments",
                        "{{< figure src=\"a.png\" " + "b=\"c\" ".repeat(100_000) + ">}}",
                        "image-target"),
                body("a shortcode of 200,000 positional arguments", "{{< note " + "b ".repeat(200_000) + ">}}"),
                body(
                        "a quote in a shortcode that is never closed",
                        "{{< figure src=\"" + "a".repeat(500_000),
                        "shortcode-syntax"),
                body(
                        "80,000 quotes in shortcodes that are never closed",
                        "{{< a \"b\n".repeat(80_000),
                        "shortcode-syntax",
                        "lint-limit"),
                body(
                        "a backtick in a shortcode that is never closed",
                        "{{< a `".repeat(100_000),
                        "shortcode-syntax",
                        "lint-limit"),
                body(
                        "20,000 references to nothing",
                        "{{< ref \"nowhere.md\" >}} ".repeat(20_000),
                        "link-target",
                        "lint-limit"));
    }

    private static List<Hostile> suppressions() {
        String comment = "<!-- course-ignore-next-line stage-roles: a -->";
        return List.of(
                body(
                        "10,000 suppressions of nothing",
                        (comment + "\n").repeat(10_000),
                        "lint-limit",
                        "structure-empty-page"),
                body(
                        "9,000 suppressions before 400,000 blank lines",
                        comment.repeat(9_000) + "\n".repeat(400_000),
                        "lint-limit"),
                body(
                        "10,000 suppressions of unknown rules",
                        "<!-- course-ignore-file stage-rolls: a -->\n".repeat(10_000),
                        "lint-suppression",
                        "lint-limit"),
                body(
                        "10,000 violations of one line, suppressed",
                        "<!-- course-ignore-next-line encoding-zero-width: a -->\n" + "a\u200b".repeat(10_000),
                        "lint-limit"));
    }
}
