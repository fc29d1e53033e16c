package io.github.coursekit.hostile;

import static io.github.coursekit.hostile.Hostile.body;
import static io.github.coursekit.hostile.Hostile.lesson;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Bytes and characters that mean harm. */
final class HostileBytes {

    private static final String LESSON = "---\ntitle: Hostile\ntype: page\ndescription: D\nweight: 2\n---\nText.\n";

    private HostileBytes() {}

    static List<HostileGroup> groups() {
        return List.of(new HostileGroup("Bytes and characters", inputs()));
    }

    private static List<Hostile> inputs() {
        return List.of(
                lesson("no byte at all", new byte[0], "front-matter-present"),
                lesson("one byte", new byte[] {'-'}, "front-matter-present"),
                lesson("1 MB of zeros", new byte[1 << 20], "front-matter-present", "encoding-control"),
                lesson(
                        "UTF-16, little end first, with its mark",
                        ("\uFEFF" + LESSON).getBytes(StandardCharsets.UTF_16LE),
                        "encoding-utf8"),
                lesson(
                        "UTF-16, big end first, with its mark",
                        ("\uFEFF" + LESSON).getBytes(StandardCharsets.UTF_16BE),
                        "encoding-utf8"),
                lesson(
                        "UTF-16 without a mark",
                        LESSON.getBytes(StandardCharsets.UTF_16LE),
                        "front-matter-present",
                        "encoding-control"),
                lesson(
                        "UTF-32",
                        LESSON.getBytes(Charset.forName("UTF-32LE")),
                        "front-matter-present",
                        "encoding-control"),
                lesson("random bytes", random(), "encoding-utf8", "front-matter-present"),
                lesson("a lone surrogate in UTF-8", bytes(LESSON, 0xED, 0xA0, 0x80), "encoding-utf8"),
                lesson("an overlong slash", bytes(LESSON, 0xC0, 0xAF), "encoding-utf8"),
                lesson("bytes beyond Unicode", bytes(LESSON, 0xF7, 0xBF, 0xBF, 0xBF), "encoding-utf8"),
                lesson("half a character at the end", bytes(LESSON, 0xE2, 0x82), "encoding-utf8"),
                lesson(
                        "a thousand byte order marks",
                        ("\uFEFF".repeat(1000) + LESSON).getBytes(StandardCharsets.UTF_8),
                        "encoding-bom",
                        "encoding-zero-width",
                        "front-matter-start"),
                lesson("line breaks of old Macs", LESSON.replace("\n", "\r").getBytes(StandardCharsets.UTF_8)),
                body("500,000 carriage returns", "\r".repeat(500_000), "structure-empty-page"),
                body("10,000 NULs", "a\0".repeat(10_000), "encoding-control", "lint-limit"),
                body("250,000 zero-width spaces", "a\u200b".repeat(250_000), "encoding-zero-width", "lint-limit"),
                body("100,000 turns of direction", "a\u202e".repeat(100_000), "encoding-bidi", "lint-limit"),
                body("200,000 damaged characters in a row", "\u00c3\u00a9".repeat(200_000), "encoding-mojibake"),
                body(
                        "150,000 damaged characters apart",
                        "\u00c3\u00a9 ".repeat(150_000),
                        "encoding-mojibake",
                        "lint-limit"),
                body("damage upon damage upon damage", damaged(), "encoding-mojibake"),
                body("1 MB of Chinese", "\u53a8\u623f".repeat(170_000)),
                body(
                        "100,000 separators that are no line breaks",
                        "a\u2028b\u0085".repeat(100_000),
                        "encoding-control",
                        "lint-limit"),
                body("300,000 code points that are no characters", "\ufdd0".repeat(300_000)),
                body("100,000 emoji", "\uD83C\uDF72".repeat(100_000)),
                Hostile.frontMatter(
                        "60,000 no-break spaces after damage",
                        "a: \"" + "\u00c2\u00a0".repeat(60_000) + "\"",
                        "encoding-mojibake"),
                Hostile.frontMatter("60,000 no-break spaces", "a: \"" + "x\u00a0".repeat(60_000) + "\""));
    }

    private static byte[] bytes(String text, int... more) {
        byte[] start = text.getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(start, start.length + more.length);
        for (int i = 0; i < more.length; i++) {
            all[start.length + i] = (byte) more[i];
        }
        return all;
    }

    private static byte[] random() {
        byte[] bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    /** Text that was read wrongly ten times. */
    private static String damaged() {
        String text = "\u00e9".repeat(20);
        for (int i = 0; i < 10; i++) {
            text = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        }
        return text;
    }
}
