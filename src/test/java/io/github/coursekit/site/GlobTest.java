package io.github.coursekit.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

    @ParameterizedTest
    @CsvSource({
        "docs/**, docs/oven/heat.md, true",
        "docs/*, docs/oven/heat.md, false",
        "docs/*, docs/heat.md, true",
        "**/heat.md, oven/gas/heat.md, true",
        "**/heat.md, heat.md, false",
        "**heat.md, heat.md, true",
        "h?at.md, heat.md, true",
        "h?at.md, h/at.md, false",
        "Docs/**, docs/HEAT.md, true",
        "docs, docs/heat.md, false",
        "**, '', true",
        "a*b*c, aXbYbZc, true",
        "a*b/**/c, axb/d/e/c, true",
    })
    void starStaysWithinAName(String pattern, String text, boolean matches) {
        assertEquals(matches, Glob.of(pattern).orElseThrow().matches(text));
    }

    @Test
    void takesEachChoiceOfBraces() {
        Glob glob = Glob.of("{,/**}/_includes{,/**}").orElseThrow();
        assertTrue(glob.matches("/_includes"));
        assertTrue(glob.matches("/en/oven/_includes/heat"));
        assertTrue(!glob.matches("/en/_includesx"));
    }

    /** Regular expressions say the same, at another cost. */
    @Test
    void saysWhatARegularExpressionSays() {
        Random random = new Random(7);
        for (int i = 0; i < 100_000; i++) {
            String pattern = text(random, "ab/?**");
            String text = text(random, "aab/");
            Pattern expected = Pattern.compile(pattern.replace("**", "\0")
                    .replace("*", "[^/]*")
                    .replace("\0", ".*")
                    .replace("?", "[^/]"));
            assertEquals(
                    expected.matcher(text).matches(),
                    Glob.of(pattern).orElseThrow().matches(text),
                    pattern + " and " + text);
        }
    }

    private static String text(Random random, String alphabet) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(9); left > 0; left--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    @Test
    void manyStarsDoNotMultiply() {
        Glob glob = Glob.of("**/" + "a*".repeat(100) + "/**/" + "a*".repeat(100) + "b")
                .orElseThrow();
        String text = ("/" + "a".repeat(200)).repeat(15);
        assertTrue(!assertTimeoutPreemptively(Duration.ofSeconds(30), () -> glob.matches(text)));
    }
}
