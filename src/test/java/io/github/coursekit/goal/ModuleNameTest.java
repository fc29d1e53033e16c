package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.archive.JarWriter;
import io.github.coursekit.catalog.Coordinates;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModuleNameTest {

    /** Words of the language, of its literals and of module declarations, and whatever else Maven takes for an id, and more. */
    private static final List<String> IDS = List.of(
            "int",
            "new",
            "true",
            "false",
            "null",
            "_",
            "__",
            "enum",
            "strictfp",
            "goto",
            "const",
            "var",
            "module",
            "open",
            "record",
            "yield",
            "transitive",
            "Int",
            "0",
            "2-kitchen",
            "1.2",
            "a..b",
            ".",
            "..",
            ".a",
            "a.",
            "-",
            "a-b",
            "a.new.b",
            "a.1.b",
            "a._.b",
            "a$b",
            "K\u00FCche",
            "\u4E2D\u6587",
            "a b",
            "\uD83D\uDE00",
            "\uD83D",
            "a/b");

    @TempDir
    private Path folder;

    private String moduleOf(String name) throws Exception {
        Path jar = folder.resolve("a.jar");
        JarWriter.write(jar, Map.of("Automatic-Module-Name", name), List.of(), LocalDateTime.of(2026, 1, 1, 0, 0));
        return ModuleFinder.of(jar).findAll().stream()
                .map(ModuleReference::descriptor)
                .filter(module -> module.isAutomatic())
                .findAny()
                .orElseThrow()
                .name();
    }

    @Test
    void theJdkTakesItWhateverTheCoordinates() throws Exception {
        for (String group : IDS) {
            for (String artifact : IDS) {
                String name = ModuleName.of(new Coordinates(group, artifact, "1"));

                assertThat(moduleOf(name)).as(group + ":" + artifact).isEqualTo(name);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "org.example, kitchen, org.example.kitchen",
        "org.example, 2-kitchen, org.example._2_kitchen",
        "int, new, int_.new_",
        "a..b, _, a.__.b.__",
        "org.Example, var, org.Example.var"
    })
    void itStaysAsNearToThemAsItCan(String group, String artifact, String expected) {
        assertThat(ModuleName.of(new Coordinates(group, artifact, "1"))).isEqualTo(expected);
    }
}
