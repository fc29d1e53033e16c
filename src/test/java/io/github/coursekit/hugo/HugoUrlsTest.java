package io.github.coursekit.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.site.Site;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** URLs of a site that says nothing of them. */
class HugoUrlsTest {

    private static final HugoUrls URLS = new HugoUrls(Site.DEFAULT);

    @ParameterizedTest
    @CsvSource({
        "a.md, /a/",
        "_index.md, /",
        "a/_index.md, /a/",
        "a/index.md, /a/",
        "a/b.md, /a/b/",
        "a/b.en.md, /a/b/",
        "a/.en.md, /a/.en/",
        "A/Big Pan.md, /a/big-pan/",
        "a/b - c.md, /a/b-c/",
        "a/ b.md, /a/-b/",
        "a/b\u00A0c\u0085d\te.md, /a/b-c-d-e/",
        "a/x&y!z.md, /a/xyz/",
        "a/100%.md, /a/100/",
        "a/%2f.md, /a/%2f/",
        "a/%2g.md, /a/2g/",
        "a/%g2.md, /a/g2/",
        "a/%2.md, /a/2/",
        "a/caf\u00E9.md, /a/caf%C3%A9/",
    })
    void aPageIsServedAtItsPath(String path, String url) {
        assertThat(URLS.ofPage(path, UrlParts.NONE)).isEqualTo(url);
    }

    @ParameterizedTest
    @CsvSource({
        "a/b.md, Hot pan, , /a/hot-pan/",
        "b.md, hot, , /hot/",
        "a/b/index.md, hot, , /a/hot/",
        "a/_index.md, hot, , /a/",
        "a/b.md, '', '', /a/b/",
        "a/b.md, hot, /x/, /x/",
        "a/b.md, , x, /x/",
        "a/b.md, , x/y.html, /x/y.html",
        "a/b.md, , /x/:filename/, /x/b/",
        "a/b.md, , ':section/c', /a/c/",
        "a/b.md, , /x/:spoon/, /x/:spoon/",
        "a/b.md, , /X y/../z, /z/",
    })
    void aPageMaySayItsUrl(String path, @Nullable String slug, @Nullable String url, String expected) {
        UrlParts parts =
                new UrlParts(Optional.ofNullable(slug), Optional.ofNullable(url), Optional.empty(), Optional.empty());

        assertThat(URLS.ofPage(path, parts)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "/a/b/, c, /a/c/",
        "/a/b/, /c, /c/",
        "/a/b/, /c/, /c/",
        "/a/b/, ../c, /c/",
        "/a/b/, c.html, /a/c.html",
        "/a/, c, /c/",
    })
    void anAliasStartsWhereThePagesNameStands(String page, String alias, String url) {
        assertThat(HugoUrls.ofAlias(page, alias)).isEqualTo(url);
    }

    @ParameterizedTest
    @CsvSource({"'', /", "a, /a/", "A/Big Pan, /a/big-pan/"})
    void aFolderIsServedAtItsPath(String path, String url) {
        assertThat(URLS.ofFolder(path)).isEqualTo(url);
    }
}
