package io.github.coursekit.hostile;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An input that means harm, and what happens.
 *
 * @param name what it is
 * @param files writes it into a content folder
 * @param expected the rules that report it, by path
 */
record Hostile(String name, Files files, Map<String, Set<String>> expected) {

    /** Writes files. */
    @FunctionalInterface
    interface Files {
        void into(Path folder) throws Exception;
    }

    private static final String HEAD = "title: Hostile\ntype: page\ndescription: D\nweight: 2\n";

    /** A file of some bytes. */
    static Hostile file(String name, String path, byte[] bytes, String... rules) {
        return new Hostile(name, folder -> java.nio.file.Files.write(folder.resolve(path), bytes), at(path, rules));
    }

    /** A lesson of some bytes. */
    static Hostile lesson(String name, byte[] bytes, String... rules) {
        return file(name, "hostile.md", bytes, rules);
    }

    /** A good lesson but for more lines in its front matter. */
    static Hostile frontMatter(String name, String lines, String... rules) {
        return lesson(name, ("---\n" + HEAD + lines + "\n---\nText.\n").getBytes(StandardCharsets.UTF_8), rules);
    }

    /** A good lesson but for its body. */
    static Hostile body(String name, String body, String... rules) {
        return lesson(name, ("---\n" + HEAD + "---\n" + body).getBytes(StandardCharsets.UTF_8), rules);
    }

    /** The same, with something in {@code course.yaml}. */
    Hostile with(String configuration) {
        return new Hostile(
                name,
                folder -> {
                    java.nio.file.Files.writeString(folder.resolve("course.yaml"), configuration);
                    files.into(folder);
                },
                expected);
    }

    /** Files that a program writes, with what is expected of one of them. */
    static Hostile files(String name, Files files, String path, String... rules) {
        return new Hostile(name, files, at(path, rules));
    }

    private static Map<String, Set<String>> at(String path, String... rules) {
        Map<String, Set<String>> expected = new TreeMap<>();
        if (rules.length > 0) {
            expected.put(path, new TreeSet<>(Set.of(rules)));
        }
        return expected;
    }

    @Override
    public String toString() {
        return name;
    }
}
