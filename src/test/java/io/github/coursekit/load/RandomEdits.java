package io.github.coursekit.load;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Edits the files of a small course at random, as authors and worse do; the same seed makes the same edits. */
final class RandomEdits {

    private static final List<String> FOLDERS = List.of(
            "",
            "",
            "a/",
            "a/",
            "a/b/",
            "a/b/c/",
            "d/",
            "d/",
            "x.md/",
            ".git/",
            "node_modules/",
            "out/",
            "a/out/",
            "back\\slash/");
    private static final List<String> NAMES = List.of(
            "_index.md",
            "_index.md",
            "_index.md",
            "_index.fr.md",
            "index.md",
            "index.fr.md",
            "p.md",
            "p.fr.md",
            "q.md",
            "q.markdown",
            "io.md",
            "b",
            "pic.png",
            "pic.svg",
            "notes.txt",
            "skip.me",
            "broken.md",
            "broken.png",
            ".hidden.md",
            "nul\\.md");
    private static final List<String> FRONT_MATTER = List.of(
            "title: T",
            "weight: 3",
            "type: test\nquestions: [{id: a}]",
            "cascade: {type: page}",
            "cascade: {type: lab}",
            "cascade: [{type: page, _target: {path: '/a/**'}}, {draft: true}]",
            "cascade: {weight: 7}",
            "headless: true",
            "title: [",
            "date: 2026-01-01",
            "slug: s");

    private final Random random;
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    RandomEdits(long seed) {
        this.random = new Random(seed);
    }

    /** All files as they are now. */
    SortedMap<String, byte[]> files() {
        return files;
    }

    /** Makes an edit, mostly of one file, and tells which paths it touched. */
    Set<String> next() {
        Set<String> touched = new TreeSet<>();
        switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> put(pick(FOLDERS) + pick(NAMES), touched);
            case 4, 5, 6 -> existing().ifPresentOrElse(path -> put(path, touched), () -> put("p.md", touched));
            case 7 -> existing().ifPresent(path -> remove(path, touched));
            case 8 -> existing().ifPresent(path -> rename(path, touched));
            default -> removeFolder(pick(FOLDERS), touched);
        }
        return touched;
    }

    private void put(String path, Set<String> touched) {
        files.put(path, content(path).getBytes(StandardCharsets.UTF_8));
        touched.add(path);
    }

    private void remove(String path, Set<String> touched) {
        files.remove(path);
        touched.add(path);
    }

    private void rename(String from, Set<String> touched) {
        String to = pick(FOLDERS) + pick(NAMES);
        files.put(to, files.get(from));
        touched.add(to);
        if (!to.equals(from)) {
            remove(from, touched);
        }
    }

    private void removeFolder(String folder, Set<String> touched) {
        if (!folder.isEmpty()) {
            List.copyOf(files.keySet()).stream()
                    .filter(path -> path.startsWith(folder))
                    .forEach(files::remove);
            touched.add(folder.substring(0, folder.length() - 1));
        }
    }

    private String content(String path) {
        if (random.nextInt(15) == 0) {
            return "x".repeat(700); // too long
        }
        if (path.endsWith(".svg")) {
            return random.nextBoolean() ? "<svg xmlns='http://www.w3.org/2000/svg'/>" : "<svg><script>x</script></svg>";
        }
        List<String> keys = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            keys.add(pick(FRONT_MATTER));
        }
        return "---\n%s\n---\n# Heading %d\n\n- **DevOps**: [link](../p.md)\n- **SRE**: ![image](pic.png)\n"
                .formatted(String.join("\n", keys), random.nextInt(5));
    }

    private Optional<String> existing() {
        return files.isEmpty() ? Optional.empty() : Optional.of(pick(List.copyOf(files.keySet())));
    }

    private <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
