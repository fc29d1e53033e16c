package io.github.coursekit.bench;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What pages that people wrote have beside plain prose: HTML, shortcodes, long tables, code in many languages, other scripts, links to files. */
final class RealBlocks {

    /** Lines of front matter under keys of somebody's theme. */
    static final List<String> UNKNOWN_KEYS = List.of(
            "", "", "author: Ada\n", "toc: true\nauthor: Grace\n", "estimated_minutes: 12\n", "params:\n  banner: false\n  audience: [cooks, waiters]\n");

    private static final List<String> LANGUAGES = List.of(
            "bash", "yaml", "go", "json", "java", "python", "toml", "html", "sql", "rust", "diff", "console", "ts", "text");

    /** Twice in a hundred blocks: one such character makes a text of the JVM twice as long. */
    private static final List<String> OTHER_SCRIPTS = List.of(
            "厨师在开门之前检查每一个盘子，然后把汤放到炉子上。",
            "Повар проверяет каждую тарелку до открытия и ставит суп на плиту.",
            "シェフは開店前にすべての皿を確認し、スープを火にかけます。",
            "يفحص الطاهي كل طبق قبل الافتتاح.");

    private final Prose prose;
    private final String fileLink;

    /** {@code fileLink} is a link to the file of another page. */
    RealBlocks(Prose prose, String fileLink) {
        this.prose = prose;
        this.fileLink = fileLink;
    }

    /** One of them. */
    String any() {
        int kind = prose.below(20);
        if (kind == 0) {
            return prose.oneOf(OTHER_SCRIPTS);
        }
        return switch (kind % 5) {
            case 0 -> html();
            case 1 -> details();
            case 2 -> longTable();
            case 3 -> highlight();
            default -> Prose.wrapped(prose.paragraph(2).replace('\n', ' ') + " It is told in " + fileLink + ".", "");
        };
    }

    private String html() {
        return "<figure class=\"plan\">\n<blockquote>\n" + prose.sentence() + "<br>\n<a href=\"https://example.org/" + slug()
                + "\">" + prose.statement() + "</a>\n</blockquote>\n<figcaption>" + prose.title() + "</figcaption>\n</figure>";
    }

    private String details() {
        return "{{< details summary=\"" + prose.title() + "\" >}}\n" + prose.paragraph(2) + "\n\n- " + prose.statement() + "\n- "
                + prose.statement() + "\n{{< /details >}}";
    }

    private String highlight() {
        return "{{< highlight " + prose.oneOf(LANGUAGES) + " >}}\n" + lines() + "{{< /highlight >}}";
    }

    private String longTable() {
        return IntStream.range(0, 10 + prose.below(15))
                .mapToObj(row -> "| `" + slug() + "` | " + prose.statement() + " | " + prose.below(100) + " | [" + prose.title()
                        + "](https://example.org/" + slug() + ") |\n")
                .collect(Collectors.joining("", "| key | what it does | default | see |\n| --- | --- | ---: | --- |\n", ""))
                .stripTrailing();
    }

    /** A block of code. */
    String code() {
        return "```" + prose.oneOf(LANGUAGES) + "\n" + lines() + "```";
    }

    private String lines() {
        return IntStream.range(0, 3 + prose.below(12))
                .mapToObj(line -> "  ".repeat(prose.below(3))
                        + switch (prose.below(4)) {
                            case 0 -> "if (" + name() + " != null) { " + name() + "[" + prose.below(9) + "] = *p << 2; }";
                            case 1 -> "$ " + slug() + " --" + slug() + "=" + prose.below(1000) + " | grep -v '<none>' # " + prose.statement();
                            case 2 -> "<div class=\"" + slug() + "\">{{ ." + name() + " }}</div>";
                            default -> slug() + ": " + prose.below(1000);
                        }
                        + "\n")
                .collect(Collectors.joining());
    }

    private String slug() {
        return Prose.slug(prose.title());
    }

    private String name() {
        return slug().replace('-', '_');
    }
}
