package io.github.coursekit.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tokens that Hugo documents, for a page dated on a Sunday. */
class PermalinkPatternTest {

    private static final UrlParts SAID = new UrlParts(
            Optional.of("hot/pan"),
            Optional.empty(),
            Optional.of("Heat/Fire"),
            Optional.of(Instant.parse("2026-03-01T23:59:00Z")));

    @ParameterizedTest
    @CsvSource({
        "/:filename/, /heat/",
        "/:contentbasename/, /heat/",
        "/:slug/, /hot-pan/",
        "/:title/, /Heat-Fire/",
        "/:slugorfilename/, /hot-pan/",
        "/:slugorcontentbasename/, /hot-pan/",
        "/:section/, /a/",
        "/:sections/, /a/b/c/",
        "/:sections[1:]/x, /b/c/x",
        "/:sections[:last]/, /a/b/",
        "/:sections[last]/, /c/",
        "/:sections[0]/, /a/",
        "/:sections[1:2]/, /b/",
        "/:sections[:9]/, /a/b/c/",
        "/:sections[9]/, //",
        "/:sections[2:1]/, //",
        "/:sections[x]/,",
        "/:sections[12345]/,",
        "/:year/:month/:day/, /2026/03/01/",
        "/:monthname/, /March/",
        "/:weekday/:weekdayname/, /0/Sunday/",
        "/:yearday/, /60/",
        "/:year-:month/:filename, /2026-03/heat",
        "/:spoon/,",
        "/plain/, /plain/",
    })
    void aWordStandsForWhatThePageSays(String pattern, @Nullable String url) {
        assertThat(new PermalinkPattern(pattern).expand("a/b/c/heat", SAID)).isEqualTo(Optional.ofNullable(url));
    }

    @ParameterizedTest
    @CsvSource({
        "/:filename/, /heat/",
        "/:slug/,",
        "/:title/,",
        "/:slugorfilename/, /heat/",
        "/:section/, //",
        "/:sections/, //",
        "/:sections[last]/, //",
        "/:year/,",
    })
    void whatThePageDoesNotSayLeavesItUnknown(String pattern, @Nullable String url) {
        assertThat(new PermalinkPattern(pattern).expand("heat", UrlParts.NONE)).isEqualTo(Optional.ofNullable(url));
    }

    @ParameterizedTest
    @CsvSource({"/:slug/, /Fire/"})
    void withoutASlugTheTitleStandsForIt(String pattern, String url) {
        UrlParts titled = new UrlParts(Optional.of(""), Optional.empty(), Optional.of("Fire"), Optional.empty());

        assertThat(new PermalinkPattern(pattern).expand("heat", titled)).contains(url);
    }
}
