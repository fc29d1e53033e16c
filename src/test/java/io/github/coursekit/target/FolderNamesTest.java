package io.github.coursekit.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class FolderNamesTest {

    private static List<String> many(String... more) {
        return Stream.concat(IntStream.range(0, 20_000).mapToObj(i -> "lesson-%05d.md".formatted(i)), Stream.of(more))
                .toList();
    }

    @Test
    void aNameIsFoundWithAndWithoutItsExtension() {
        FolderNames names = new FolderNames(List.of("service.md", "service", "menu.png", ".hidden"));

        assertThat(names.nearest("servise.md")).contains("service.md");
        assertThat(names.nearest("servise")).contains("service");
        assertThat(names.nearest("menue")).contains("menu.png");
        assertThat(names.nearest("table")).isEmpty();
    }

    @Test
    void whatGoesOnBehindAStemIsFound() {
        FolderNames names = new FolderNames(List.of("a.png", "a.b.png", "ab.png"));

        assertThat(names.withStem("a")).containsExactly("a.png", "a.b.png");
        assertThat(names.withStem("a.b")).containsExactly("a.b.png");
        assertThat(names.withStem("b")).isEmpty();
    }

    @Test
    void inALargeFolderASlipBehindTheFirstLetterIsFound() {
        FolderNames names = new FolderNames(many("service.md"));

        assertThat(names.nearest("servise.md")).contains("service.md");
        assertThat(names.nearest("xervice.md")).isEmpty();
    }

    @Test
    @Timeout(60)
    void thousandsOfQuestionsToThousandsOfEqualNamesEnd() {
        FolderNames names = new FolderNames(many());

        for (int i = 0; i < 100_000; i++) {
            assertThat(names.nearest("lessen-%05d.md".formatted(i % 20_000))).isEmpty();
        }
    }
}
