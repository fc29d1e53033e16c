package io.github.coursekit.hostile;

import static io.github.coursekit.hostile.Hostile.frontMatter;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Front matter that means harm. */
final class HostileFrontMatter {

    private HostileFrontMatter() {}

    static List<HostileGroup> groups() {
        return List.of(
                new HostileGroup("Front matter that expands", expanding()),
                new HostileGroup("Front matter that is deep", deep()),
                new HostileGroup("Values that are long", lengthy()),
                new HostileGroup("Front matter that holds much", manifold()),
                new HostileGroup("Front matter that is broken", broken()),
                new HostileGroup("Front matter under schemas of one's own", judgedBySchemas()));
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
    }

    private static List<Hostile> expanding() {
        String sixteen = "a0: &a0 [x,x]\n" + lines(47, i -> "a%d: &a%d [*a%d,*a%d]".formatted(i + 1, i + 1, i, i));
        String merging =
                "m0: &m0 {k0: 1}\n" + lines(500, i -> "m%d: &m%d {<<: *m%d, k%d: 1}".formatted(i + 1, i + 1, i, i + 1));
        return List.of(
                frontMatter("48 aliases that stand for 281 billion values", sixteen, "lint-limit"),
                frontMatter("ten aliases in ten, nine times", bomb(), "lint-limit"),
                frontMatter("an anchor that contains itself", "a: &a {b: *a}", "front-matter-syntax"),
                frontMatter("an anchor that contains itself through another", "a: &a [&b [*a]]", "front-matter-syntax"),
                frontMatter("80,000 aliases of one scalar", "a: &a x\nb: [" + "*a,".repeat(80_000) + "]"),
                frontMatter("a chain of 500 merged mappings", merging, "lint-limit"),
                frontMatter("a mapping that merges itself", "a: &a {<<: *a}", "front-matter-syntax"));
    }

    private static String bomb() {
        return "b0: &b0 [x,x,x,x,x,x,x,x,x,x]\n"
                + lines(9, i -> "b%d: &b%d [%s]".formatted(i + 1, i + 1, ("*b" + i + ",").repeat(10)));
    }

    private static List<Hostile> deep() {
        return List.of(
                frontMatter("60 lists in each other", "a: " + "[".repeat(60) + "]".repeat(60), "lint-limit"),
                frontMatter("100,000 opening brackets", "a: " + "[".repeat(100_000), "lint-limit"),
                frontMatter("100,000 opening braces", "a: " + "{".repeat(100_000), "lint-limit"),
                frontMatter("80,000 dashes on one line", "a:\n" + "- ".repeat(80_000), "lint-limit"),
                frontMatter("500 mappings by indentation", lines(500, i -> " ".repeat(i) + "a:"), "lint-limit"),
                frontMatter("80,000 question marks on one line", "? ".repeat(80_000), "lint-limit"));
    }

    private static List<Hostile> lengthy() {
        return List.of(
                frontMatter("a scalar of 3 MB", "a: " + "x".repeat(3_000_000), "lint-limit"),
                frontMatter("a scalar of 300 KB", "a: " + "x".repeat(300_000), "lint-limit"),
                frontMatter("a plain scalar of 250 KB", "a: " + "x ".repeat(125_000)),
                frontMatter(
                        "a quoted scalar of 250 KB of escapes",
                        "a: \"" + "\\n".repeat(125_000) + "\"",
                        "front-matter-empty-value"),
                frontMatter("a folded scalar of 80,000 lines", "a: >\n" + " x\n".repeat(80_000)),
                frontMatter("a quoted scalar over 80,000 lines", "a: '" + "x\n ".repeat(80_000) + "'"),
                frontMatter("a title of 200 KB", "linkTitle: " + "Title ".repeat(33_000)),
                frontMatter("a comment of 250 KB", "# " + "x".repeat(250_000)),
                frontMatter("125,000 comments", "#\n".repeat(125_000)),
                frontMatter("a key of 2,000 characters", "? " + "k".repeat(2000) + "\n: v", "lint-limit"),
                frontMatter("a key of 2,000 characters on its line", "k".repeat(2000) + ": v", "front-matter-syntax"),
                frontMatter("a number of 100,000 digits", "x: " + "9".repeat(100_000)),
                Hostile.lesson(
                        "a weight of 100,000 digits",
                        text("---\ntitle: T\ntype: page\ndescription: D\nweight: " + "9".repeat(100_000)
                                + "\n---\nText.\n"),
                        "weight-value"),
                frontMatter(
                        "an octal number of 100,000 digits",
                        "x: 0" + "7".repeat(100_000),
                        "front-matter-ambiguous-value"),
                frontMatter("a clock of 80,000 parts", "x: 1" + ":30".repeat(80_000)),
                frontMatter("an exponent of 300 digits", "x: 1e" + "9".repeat(300), "front-matter-ambiguous-value"),
                frontMatter(
                        "a date of 100,000 digits", "date: " + "1".repeat(100_000) + "-01-01", "front-matter-date"));
    }

    private static List<Hostile> manifold() {
        return List.of(
                frontMatter("50,000 unknown keys", lines(50_000, i -> "k" + i + ": 1"), "lint-limit"),
                frontMatter("24,000 unknown keys", lines(24_000, i -> "k" + i + ": 1")),
                frontMatter(
                        "4,900 keys that are slips",
                        lines(4900, i -> slip(i) + ": 1"),
                        "front-matter-key",
                        "lint-limit"),
                frontMatter(
                        "40,000 times one key", lines(40_000, i -> "k: 1"), "front-matter-duplicate-key", "lint-limit"),
                frontMatter(
                        "20,000 values that are ambiguous",
                        lines(20_000, i -> "k" + i + ": y"),
                        "front-matter-ambiguous-value",
                        "lint-limit"),
                frontMatter("a list of 60,000 entries", "a:\n" + "- x\n".repeat(60_000)),
                frontMatter("20,000 aliases of the page", "aliases:\n" + lines(20_000, i -> "- /a" + i)),
                frontMatter("90,000 tags", "tags: [" + "a,".repeat(90_000) + "]"),
                frontMatter(
                                "20,000 prerequisites that are no lessons",
                                "needs:\n" + lines(20_000, i -> "- h" + i),
                                "course-prerequisites",
                                "lint-limit")
                        .with("structure: {prerequisites: needs}\n"),
                frontMatter(
                                "20,000 times itself as a prerequisite",
                                "needs:\n" + "- hostile\n".repeat(20_000),
                                "course-prerequisites")
                        .with("structure: {prerequisites: needs}\n"),
                frontMatter("a cascade of 15,000 keys", "cascade:\n" + lines(15_000, i -> "  k" + i + ": 1")),
                assessment(
                        "3,000 questions with one id",
                        3000,
                        i -> "- id: q\n  text: T\n  type: short-answer\n  marks: 1\n  correctAnswer: a",
                        "assessment-question-id",
                        "lint-limit"),
                assessment(
                        "10,000 options of one question",
                        1,
                        i -> "- id: q\n  text: T\n  type: multiple-answers\n  marks: 1\n  options:\n"
                                + lines(10_000, n -> "  - {id: o, text: t}"),
                        "assessment-option-id",
                        "assessment-answer-key",
                        "lint-limit"));
    }

    /** A known key with two letters changed: there are 4,900 such. */
    private static String slip(int i) {
        StringBuilder key = new StringBuilder("passpercentage");
        key.setCharAt(i / 100 % 7, (char) ('0' + i % 10));
        key.setCharAt(7 + i / 700 % 7, (char) ('0' + i / 10 % 10));
        return key.toString();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Hostile assessment(String name, int questions, IntFunction<String> question, String... rules) {
        String yaml =
                "---\ntitle: A\ntype: test\ndescription: D\nquestions:\n" + lines(questions, question) + "\n---\n";
        return Hostile.lesson(name, text(yaml), rules);
    }

    private static List<Hostile> broken() {
        return List.of(
                frontMatter("an escape beyond Unicode", "a: \"\\UFFFFFFFF\"", "front-matter-syntax"),
                frontMatter("an escape for half of a character", "a: \"\\uD83D\"", "front-matter-syntax"),
                frontMatter("a NUL", "a: b\0c", "front-matter-syntax"),
                frontMatter(
                        "a quote that is never closed, before 250 KB",
                        "a: \"" + "x\n ".repeat(80_000),
                        "front-matter-syntax"),
                frontMatter(
                        "a bracket that is never closed, before 250 KB",
                        "a: [" + "x,".repeat(90_000),
                        "front-matter-syntax"),
                frontMatter(
                        "a tag that names a class",
                        "a: !!javax.script.ScriptEngineManager [!!java.net.URL [\"http://127.0.0.1/\"]]"),
                frontMatter("a directive", "%YAML 9.9\na: 1", "front-matter-syntax"),
                frontMatter("a second document", "...\na: 1", "front-matter-syntax"),
                frontMatter("a binary value", "a: !!binary " + "A".repeat(200_000)),
                frontMatter("U+2028 as a line break", "a: b\u2028c: d", "encoding-control"),
                Hostile.lesson(
                        "front matter of 1 MB that is never closed",
                        text("---\n" + "a: b\n".repeat(200_000)),
                        "front-matter-closed"),
                Hostile.lesson(
                        "200,000 delimiters",
                        text("---\n".repeat(200_000)),
                        "front-matter-description",
                        "front-matter-schema",
                        "front-matter-type",
                        "weight-present"));
    }

    private static List<Hostile> judgedBySchemas() {
        return List.of(
                schema(
                        "a pattern on 5,000 characters",
                        "^[a-z0-9]+(-[a-z0-9]+)*$",
                        "house: " + "a".repeat(5000),
                        "",
                        "lint-limit"),
                // Its steps grow with the Fibonacci numbers: seconds, not years, since nobody can end the thread that
                // takes them.
                schema(
                        "a pattern that hardly ever ends",
                        "^(a|aa)+\\\\1?$",
                        "house: " + "a".repeat(44) + "!",
                        "limits: {time-per-file: 1s}\n",
                        "lint-limit"),
                schema(
                        "20,000 keys that are not allowed",
                        "a",
                        lines(20_000, i -> "k" + i + ": 1"),
                        "",
                        "front-matter-schema",
                        "lint-limit"));
    }

    private static Hostile schema(String name, String pattern, String lines, String configuration, String... rules) {
        String schema = """
                {"properties": {"title": {}, "type": {}, "description": {}, "weight": {}, "house": {"pattern": "%s"}},
                 "additionalProperties": false}
                """.formatted(pattern);
        Hostile lesson =
                frontMatter(name, lines, rules).with("schemas: {\"**/hostile.md\": house.json}\n" + configuration);
        return new Hostile(
                name,
                folder -> {
                    Files.writeString(folder.resolve("house.json"), schema);
                    lesson.files().into(folder);
                },
                lesson.expected());
    }
}
