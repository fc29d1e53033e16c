package io.github.coursekit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What pages of the site show as code is what integration tests run. */
class RecipesTest {

    /** A comment that names a file, and the block of code below it. */
    private static final Pattern RECIPE =
            Pattern.compile("(?s)<!-- (part of )?(src/it/[^\n ]+) -->\n```[a-z]+\n(.*?)```\n");

    private static final String READER = "src/it/recipes/reader/src/main/java/org/example/reader/Courses.java";

    private record Recipe(boolean whole, String file, String code) {}

    static List<Recipe> recipes() throws IOException {
        try (Stream<Path> pages = Files.walk(Path.of("src/site/markdown"))) {
            return pages.filter(Files::isRegularFile)
                    .sorted()
                    .flatMap(page -> RECIPE.matcher(text(page)).results())
                    .map(RecipesTest::recipe)
                    .toList();
        }
    }

    private static Recipe recipe(MatchResult match) {
        return new Recipe(match.group(1) == null, match.group(2), match.group(3));
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void theCodeOfAPageIsThatOfAnIntegrationTest(Recipe recipe) {
        String file = text(Path.of(recipe.file()));

        assertThat(recipe.code()).isNotBlank();
        if (recipe.whole()) {
            assertThat(recipe.code()).isEqualTo(file);
        } else {
            assertThat(withoutIndentation(file)).contains(withoutIndentation(recipe.code()));
        }
    }

    @Test
    void theReaderIsShownAndShort() throws IOException {
        assertThat(recipes()).extracting(Recipe::file).contains(READER);
        assertThat(text(Path.of(READER)).lines()).hasSizeLessThanOrEqualTo(40);
    }

    private static String withoutIndentation(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
