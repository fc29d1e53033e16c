package io.github.coursekit.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.text.TextRange;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlVersion;

/** Compares the reader with a library of the same purpose, on documents with a few slips: always the same ones. */
class TomlReferenceTest {

    private static final List<String> SEEDS = List.of(
            "title = \"T\" # c\nweight = 3\ndraft = false\n",
            "a.b.c = 1\na.b.d = 2\n[x.y]\nk = [1, \"2\", {q = 1, r.s = 'x'}]\n",
            "[[q]]\nid=1\n[[q.o]]\nt=true\n[[q]]\n[q.r]\nz=1e3\n",
            "d = 2020-01-01 10:00:00Z\ne = 07:32:00\nf = 2020-01-01T10:00:00.5+02:00\n",
            "s = \"\"\"\na \"b\" \\\n  c\"\"\"\nt = '''x'y'''\n",
            "u = \"\\u00e9\\U0001F600\\n\"\nk = 0x1F\nl = -1_0\nm = inf\n",
            "tags = [\n \"a\", # c\n 'b',\n]\n\"q r\" . s = 1\n",
            "[a]\n[a.b]\nc = {}\nd = []\n");

    private static final String LETTERS = "\"'[]{}=.,#\\ \t\n\r0123456789abefnortuTZxU_+-:\u0001\u00e9\uFFFD";

    @Test
    void readsWhatTheLibraryReads() {
        Random random = new Random(1);
        int valid = 0;
        for (int i = 0; i < 5_000; i++) {
            String toml = changed(random);
            TomlParseResult reference = Toml.parse(toml, TomlVersion.V1_0_0);
            DataDocument document = DataDocument.parse(toml, new TextRange(0, toml.length()), Notation.TOML);
            boolean read = document.root() != null && !hasDoubles(document.root());

            assertThat(read)
                    .as(() -> toml + "\n" + document.problem() + "\n" + reference.errors())
                    .isEqualTo(reference.errors().isEmpty());
            if (read) {
                valid++;
                assertThat(plain(document.root())).as(toml).isEqualTo(plain(reference));
            }
        }
        assertThat(valid).isGreaterThan(300);
    }

    private static String changed(Random random) {
        StringBuilder toml = new StringBuilder(SEEDS.get(random.nextInt(SEEDS.size())));
        if (random.nextInt(3) == 0) {
            toml.append(SEEDS.get(random.nextInt(SEEDS.size())));
        }
        for (int changes = random.nextInt(4); changes >= 0; changes--) {
            int at = random.nextInt(toml.length());
            char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
            switch (random.nextInt(4)) {
                case 0 -> toml.deleteCharAt(at);
                case 1 -> toml.insert(at, letter);
                case 2 -> toml.setCharAt(at, letter);
                default ->
                    toml.insert(
                            random.nextInt(toml.length()),
                            toml.substring(at, Math.min(toml.length(), at + random.nextInt(12))));
            }
        }
        String text = new String(toml.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return text.replace("\\e", "\\t"); // Hugo takes that escape, and TOML 1.0 does not
    }

    private static boolean hasDoubles(DataNode node) {
        if (node instanceof DataSequence sequence) {
            return sequence.items().stream().anyMatch(TomlReferenceTest::hasDoubles);
        }
        Set<String> names = new HashSet<>();
        return node instanceof DataMapping mapping
                && mapping.entries().stream().anyMatch(entry -> !names.add(entry.name()) || hasDoubles(entry.value()));
    }

    private static Object plain(DataNode node) {
        if (node instanceof DataMapping mapping) {
            Map<String, Object> map = new TreeMap<>();
            mapping.entries().forEach(entry -> map.put(entry.name(), plain(entry.value())));
            return map;
        }
        if (node instanceof DataSequence sequence) {
            return sequence.items().stream().map(TomlReferenceTest::plain).toList();
        }
        DataScalar scalar = (DataScalar) node;
        return scalar.plain() ? 0 : text(scalar.text());
    }

    private static Object plain(Object value) {
        if (value instanceof org.tomlj.TomlTable table) {
            Map<String, Object> map = new TreeMap<>();
            table.keySet().forEach(key -> map.put(key, plain(table.get(List.of(key)))));
            return map;
        }
        if (value instanceof TomlArray array) {
            List<Object> list = new ArrayList<>();
            for (int i = 0; i < array.size(); i++) {
                list.add(plain(array.get(i)));
            }
            return list;
        }
        return value instanceof String text ? text(text) : 0;
    }

    /** The library makes line feeds of all line breaks; Hugo keeps them. */
    private static String text(String text) {
        return text.replace("\r\n", "\n");
    }
}
