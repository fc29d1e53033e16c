package io.github.coursekit.starter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Running a Bakery | running-a-bakery | running-a-bakery",
                "Crème: \"hot\" & <cold> | creme-hot-cold | creme-hot-cold",
                "Straße & Größe | strasse-grosse | strasse-grosse",
                "Don't panic! | dont-panic | dont-panic",
                "C++ in 21 days | c-in-21-days | c-in-21-days",
                "2026 | 2026 | course",
                "Хлеб и соль | хлеб-и-соль | course",
                "경영 | 경영 | course",
                "हिन्दी | हिन्दी | course",
                "开面包店 101 | 开面包店-101 | course",
                "  -- | `` | course",
            })
    void wordsBecomeNames(String title, String file, String artifact) {
        assertThat(Slug.ofFile(title)).isEqualTo(file);
        assertThat(Slug.ofArtifact(title)).isEqualTo(artifact);
    }

    @Test
    void aLongTitleIsCutBetweenWords() {
        assertThat(Slug.ofFile("bread ".repeat(50)))
                .isEqualTo("bread-bread-bread-bread-bread-bread-bread-bread-bread-bread");
        assertThat(Slug.ofFile("面".repeat(100))).isEqualTo("面".repeat(59));
        assertThat(Slug.ofFile("𠀀".repeat(100))).matches("(?:𠀀)+").hasSizeLessThanOrEqualTo(60);
    }
}
