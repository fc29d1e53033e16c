package io.github.coursekit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathClashTest {

    @ParameterizedTest
    @CsvSource({
        "Salt.md, salt.md",
        "\u00E9.md, e\u0301.md",
        "\u00C9.md, e\u0301.md",
        "\u03A3\u0391\u03A3.md, \u03C3\u03B1\u03C2.md",
        "\u212A.md, k.md",
        "A/x.md, a",
        "A, a/x.md",
        "\uD801\uDC00.md, \uD801\uDC28.md"
    })
    void oneReplacesTheOther(String one, String other) {
        assertThat(PathClash.among(List.of(one, other))).hasSize(1);
        assertThat(PathClash.among(List.of(other, one))).isEqualTo(PathClash.among(List.of(one, other)));
    }

    @ParameterizedTest
    @CsvSource({"a.md, \u00E4.md", "i.md, \u0131.md", "a/x.md, b/X.md", "a, a", "stra\u00DFe.md, strasse.md", "a/b, ab"
    })
    void bothStay(String one, String other) {
        assertThat(PathClash.among(List.of(one, other))).isEmpty();
    }

    @Test
    void aFolderIsToldOnceWithItsFirstFile() {
        assertThat(PathClash.among(List.of("A/B/one.md", "A/b/one.md", "A/b/Two.md", "a/b/two.md", "a/x.md")))
                .containsExactly(
                        new PathClash("A/b/Two.md", "A/b", "A/B", "A/B/one.md"),
                        new PathClash("a/b/two.md", "a", "A", "A/B/one.md"));
    }

    @Test
    void saysWhetherAPathOrAFolderDiffers() {
        assertThat(PathClash.among(List.of("Salt.md", "salt.md")))
                .extracting(PathClash::fact)
                .containsExactly("The path differs from 'Salt.md' only in letter case or in how accents are stored");
        assertThat(PathClash.among(List.of("A/x.md", "a/y.md")))
                .extracting(PathClash::fact)
                .containsExactly("The folder 'a' differs from 'A' only in letter case or in how accents are stored");
    }
}
