package io.github.coursekit.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Front matter in TOML and JSON that means harm. */
final class HostileNotations {

    private HostileNotations() {}

    static List<HostileGroup> groups() {
        return List.of(
                new HostileGroup(
                        "Front matter in TOML",
                        List.of(
                                toml("100,000 opening brackets of TOML", "a = " + "[".repeat(100_000), "lint-limit"),
                                toml("a key of 100,000 dots", "a" + ".a".repeat(100_000) + " = 1", "lint-limit"),
                                toml("a table of 100,000 dots", "[a" + ".a".repeat(100_000) + "]", "lint-limit"),
                                toml("2,500 tables, each 40 deep", tables()),
                                toml("40,000 tables of an array", "[[a]]\n".repeat(40_000)),
                                toml(
                                        "40,000 times one table",
                                        "[a]\n".repeat(40_000),
                                        "front-matter-duplicate-key",
                                        "lint-limit"),
                                toml("90,000 tags of TOML", "tags = [" + "1,".repeat(90_000) + "]"),
                                toml("120,000 values of TOML", "tags = [" + "1,".repeat(120_000) + "]", "lint-limit"),
                                toml(
                                        "a number of TOML of 100,000 digits",
                                        "x = " + "9".repeat(100_000),
                                        "front-matter-syntax"),
                                toml("a fraction of TOML of 100,000 digits", "x = 0." + "9".repeat(100_000)),
                                toml("a time of 100,000 digits", "x = 12:00:00." + "9".repeat(100_000)),
                                toml("a word of 250 KB", "x = " + "x".repeat(250_000), "front-matter-syntax"),
                                toml(
                                        "a text of 250 KB of escapes",
                                        "x = \"" + "\\n".repeat(125_000) + "\"",
                                        "front-matter-empty-value"),
                                toml(
                                        "three quotes that are never closed, before 250 KB",
                                        "x = '''" + "x\n".repeat(120_000),
                                        "front-matter-syntax"),
                                toml("60,000 comments of TOML", "# c\n".repeat(60_000)),
                                toml("250,000 blank lines of TOML", "\n".repeat(250_000)),
                                toml("125,000 lines that are no TOML", "a\n".repeat(125_000), "front-matter-syntax"),
                                toml(
                                        "30,000 tables in a list, each opened in the one before",
                                        "x = [\n" + "{a = 1,\n".repeat(30_000),
                                        "front-matter-syntax"))),
                new HostileGroup(
                        "Front matter in JSON",
                        List.of(
                                json("40,000 objects in each other", nested(), "lint-limit"),
                                json(
                                        "60,000 lists in each other",
                                        "[".repeat(60_000) + "]".repeat(60_000),
                                        "lint-limit"),
                                json("a number of JSON of 100,000 digits", "9".repeat(100_000)),
                                json("120,000 values of JSON", "[" + "1,".repeat(120_000) + "1]", "lint-limit"),
                                json(
                                        "30,000 times one key of JSON",
                                        "1" + ", \"k\": 1".repeat(30_000),
                                        "front-matter-duplicate-key",
                                        "lint-limit"),
                                Hostile.lesson(
                                        "an object of 1 MB that is never closed",
                                        text("{\"a\": [" + "1,".repeat(500_000)),
                                        "front-matter-closed"),
                                Hostile.lesson(
                                        "an object in which a backslash hides 1 MB",
                                        text("{" + "\\\"".repeat(500_000)),
                                        "front-matter-closed"))));
    }

    private static String tables() {
        return IntStream.range(0, 2500)
                .mapToObj(i -> "[" + "a.".repeat(40) + "k" + i + "]")
                .collect(Collectors.joining("\n"));
    }

    private static String nested() {
        return "{\"k\":".repeat(40_000) + "1" + "}".repeat(40_000);
    }

    private static Hostile toml(String name, String toml, String... rules) {
        String start = "+++\ntitle = 'T'\ntype = 'page'\ndescription = 'D'\nweight = 5\n";
        return Hostile.lesson(name, text(start + toml + "\n+++\nText.\n"), rules);
    }

    private static Hostile json(String name, String value, String... rules) {
        String start = "{\"title\": \"T\", \"type\": \"page\", \"description\": \"D\", \"weight\": 5, \"k\": ";
        return Hostile.lesson(name, text(start + value + "}\nText.\n"), rules);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
