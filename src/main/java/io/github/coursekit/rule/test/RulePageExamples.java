package io.github.coursekit.rule.test;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The examples of a rule's page: fences {@code md path=...}, {@code violations} and {@code yaml}, by the heading that they stand under. */
record RulePageExamples(
        Set<String> headings, Example bad, Example good, Example fixed, String configuration, List<String> options) {

    private static final Pattern FENCE = Pattern.compile("(?ms)^(`{3,})(\\w+)([^\\n]*)\\n(.*?)^\\1$");
    private static final Pattern PATH = Pattern.compile("path=(\\S+)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\x([0-9A-F]{2})|\\\\u([0-9A-F]{4})");

    /** Files by path, and what is said about them. */
    record Example(Map<String, byte[]> files, List<String> violations) {}

    /** The examples of a page; empty ones where it has none. */
    static RulePageExamples of(String markdown) {
        Map<String, String> chapters = chapters(markdown.replace("\r\n", "\n"));
        String options = chapters.getOrDefault("Options", "");
        return new RulePageExamples(
                chapters.keySet(),
                example(chapters.getOrDefault("Bad", "")),
                example(chapters.getOrDefault("Good", "")),
                example(chapters.getOrDefault("Fixed", "")),
                fences(options, "yaml").stream().findFirst().orElse(""),
                options.lines().filter(line -> line.startsWith("- `")).toList());
    }

    private static Map<String, String> chapters(String page) {
        Map<String, String> chapters = new HashMap<>();
        for (String chapter : page.split("(?m)^## (?=(?:Why|Bad|Good|Fixed|Options)$)", -1)) {
            String[] headingAndText = chapter.split("\n", 2);
            chapters.put(headingAndText[0], headingAndText.length < 2 ? "" : headingAndText[1]);
        }
        return chapters;
    }

    private static Example example(String chapter) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Matcher fence = FENCE.matcher(chapter);
        while (fence.find()) {
            Matcher path = PATH.matcher(fence.group(3));
            if (path.find()) {
                boolean escaped = fence.group(3).contains(" bytes");
                files.put(path.group(1), escaped ? decoded(fence.group(4)) : utf8(fence.group(4)));
            }
        }
        List<String> violations = new ArrayList<>();
        fences(chapter, "violations")
                .forEach(text -> violations.addAll(text.lines().toList()));
        return new Example(files, violations);
    }

    private static List<String> fences(String chapter, String language) {
        List<String> found = new ArrayList<>();
        Matcher fence = FENCE.matcher(chapter);
        while (fence.find()) {
            if (fence.group(2).equals(language)) {
                found.add(fence.group(4));
            }
        }
        return found;
    }

    private static byte[] decoded(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher escape = ESCAPE.matcher(text);
        int done = 0;
        while (escape.find()) {
            bytes.writeBytes(utf8(text.substring(done, escape.start())));
            if (escape.group(1) != null) {
                bytes.write(Integer.parseInt(escape.group(1), 16));
            } else {
                bytes.writeBytes(utf8(String.valueOf((char) Integer.parseInt(escape.group(2), 16))));
            }
            done = escape.end();
        }
        bytes.writeBytes(utf8(text.substring(done)));
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
