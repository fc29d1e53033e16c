package io.github.coursekit.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.site.Site;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationsTest {

    private static final Translations TRANSLATIONS = Translations.of(
            List.of(
                    "a.md",
                    "a.fr.md",
                    "s/b.fr.md",
                    "s/_index.md",
                    "s/_index.pt-br.md",
                    "k8s.io.md",
                    "node.js.md",
                    "node.md",
                    "v1.xx.md",
                    "v1.md"),
            Site.DEFAULT);

    @ParameterizedTest
    @CsvSource({
        "a.md, ''",
        "a.fr.md, fr",
        "s/b.fr.md, fr",
        "s/_index.pt-br.md, pt-br",
        "k8s.io.md, ''",
        "node.js.md, ''",
        "v1.xx.md, ''",
    })
    void aSuffixIsALanguageWhereAPageStandsInTwo(String path, String language) {
        assertThat(TRANSLATIONS.language(path)).isEqualTo(language);
    }
}
