package io.github.coursekit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortableNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CON",
                "con.md",
                "Nul.tar.gz",
                "nul .md",
                "aux ",
                "prn",
                "COM1",
                "com\u00B9.md",
                "LPT9",
                "lpt\u00B2",
                "CONIN$",
                "conout$.txt",
                "nul.\nx",
                "a?",
                "a:b",
                "a*",
                "a|b",
                "<a",
                "a>",
                "\"a\"",
                "a\nb",
                "a\u001F",
                "a\0",
                "a.",
                "a ",
                "..."
            })
    void windowsHasNoFileOfThisName(String name) {
        assertThat(PortableNames.faults(List.of(name))).containsOnlyKeys(name);
        assertThat(PortableNames.faults(List.of(name + "/b.md"))).containsOnlyKeys(name + "/b.md");
        assertThat(PortableNames.faults(List.of("b/" + name + "/c/d.md"))).containsOnlyKeys("b/" + name + "/c/d.md");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "console",
                "con-1.md",
                "a.con",
                "com",
                "com10",
                "comx",
                "lpt",
                "conin",
                "null.md",
                "auxiliary",
                " con",
                "a b",
                ".a",
                "a..b",
                "\u4E2D\u6587",
                "a\u007F",
                "a%b",
                "a;b,c'd(e)[f]{g}~#&=@!^`$"
            })
    void everySystemHasThisName(String name) {
        assertThat(PortableNames.faults(List.of(name, name + "/" + name))).isEmpty();
    }

    @Test
    void linuxHasNoNamesOfMoreBytes() {
        String most = "\u4E2D".repeat(85);

        assertThat(PortableNames.faults(List.of(most, most + "/" + most))).isEmpty();
        assertThat(PortableNames.faults(List.of(most + "x/a.md")))
                .isEqualTo(
                        Map.of(
                                most + "x/a.md",
                                "This file cannot be checked out on Linux: its name, or that of a folder, has 256 bytes in UTF-8, and 255 are the most"));
    }

    @Test
    void ofTheFilesInAFolderTheFirstIsTold() {
        assertThat(PortableNames.faults(List.of("a/con/c/x.md", "a/con/b.md", "a/con/aux.md", "b/con/a.md", "a/ok.md")))
                .isEqualTo(Map.of(
                        "a/con/aux.md", "This file cannot be checked out on Windows: the name 'con' is reserved",
                        "b/con/a.md", "This file cannot be checked out on Windows: the name 'con' is reserved"));
    }
}
