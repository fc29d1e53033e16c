package io.github.coursekit.rules.shortcodes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.config.Configuration;
import io.github.coursekit.config.ConfigurationReader;
import io.github.coursekit.config.LayerSource;
import io.github.coursekit.file.Enclosure;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.site.read.SiteReader;
import io.github.coursekit.text.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of shortcodes hangs on the site; what Hugo 0.169 says of its own was tried with it. */
class ShortcodeRulesTest {

    @TempDir
    private Path folder;

    private void file(String path, String text) throws Exception {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void lesson(String name, String body) throws Exception {
        file("content/" + name, "---\ntitle: Heat\n---\n" + body + "\n");
    }

    private List<String> lint() throws Exception {
        Configuration configuration = ConfigurationReader.read(
                SourceFile.of("course.yaml", ""),
                List.of(),
                new LayerSource(folder, Enclosure.around(folder), getClass().getClassLoader()),
                SiteReader.read(folder, folder.resolve("content"), List.of()).site(),
                List.of());
        return new Linter(ShortcodeRules.all(), configuration)
                .lint(folder.resolve("content")).violations().stream()
                        .map(v -> v.location().path() + " " + v.rule().id() + " " + v.message())
                        .toList();
    }

    @Test
    void whereAllTemplatesAreAtHandAnUnknownNameIsAnError() throws Exception {
        file("hugo.yaml", "title: Kitchen");
        file("layouts/shortcodes/card.html", "{{ .Get 0 }}");
        lesson("a.md", "{{< card 1 >}} {{< youtub abc >}} {{< tweet user=a id=1 >}} {{< Card 1 >}}");

        assertThat(lint())
                .containsExactly(
                        "a.md shortcode-known The site has no shortcode 'youtub', and Hugo stops; did you mean 'youtube'?",
                        "a.md shortcode-name Hugo has had no shortcode 'tweet' since version 0.156, and stops; write 'x' for it",
                        "a.md shortcode-name The shortcode 'Card' is called 'card'; older versions of Hugo look at letter case, and stop");
    }

    @Test
    void anOlderHugoStillHasWhatTheNewestHasNot() throws Exception {
        file("hugo.yaml", "title: Kitchen");
        file(".hugo-version", "0.120.4");
        lesson("a.md", "{{< tweet user=a id=1 >}}");

        assertThat(lint()).isEmpty();
    }

    @Test
    void aSlipInTheNameOfAnArgumentIsToldWhereTheTemplateIsKnown() throws Exception {
        file("hugo.yaml", "title: Kitchen");
        file(
                "layouts/shortcodes/card.html",
                "{{ .Get \"title\" }}{{ with .Params.image }}{{ . }}{{ end }}{{ .Page.Params.x }}");
        file("layouts/shortcodes/any.html", "{{ .Get \"title\" }}{{ partial \"any\" . }}");
        file("layouts/shortcodes/each.html", "{{ .Get \"title\" }}{{ range .Params }}{{ . }}{{ end }}");
        lesson(
                "a.md",
                "{{< card titel=A imgae=b colour=c >}} {{< card titles=x title=y >}} {{< any titel=A >}} {{< each titel=A >}}");

        assertThat(lint())
                .containsExactly(
                        "a.md shortcode-arguments Shortcode 'card' reads no argument 'titel'; did you mean 'title'?",
                        "a.md shortcode-arguments Shortcode 'card' reads no argument 'imgae'; did you mean 'image'?");
    }

    @Test
    void aTemplateOfTheSiteStandsForOneOfHugo() throws Exception {
        file("hugo.yaml", "title: Kitchen");
        file("layouts/_shortcodes/tweet.html", "{{ .Get 0 }}");
        file("layouts/_shortcodes/YouTube.html", "{{ .Get 0 }}");
        lesson("a.md", "{{< tweet 1 >}} {{< YouTube 1 >}}");

        assertThat(lint()).isEmpty();
    }

    @Test
    void whatThreeLessonsCallIsTheThemes() throws Exception {
        file("hugo.yaml", "theme: elsewhere");
        lesson("a.md", "{{< figur src=a >}}");
        lesson("b.md", "{{< figur src=a >}}");
        assertThat(lint()).hasSize(2);

        lesson("c.md", "{{< figur src=a >}}");
        assertThat(lint()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{< x id=1 >}}",
                "{{< x 1 >}}",
                "{{< instagram id=a >}}",
                "{{< param name=title >}}",
                "{{< vimeo >}}",
                "{{< youtube >}}",
                "{{< qr text=a >}}",
                "{{< details >}}",
                "{{< figure src=\"https://example.org/a.png\" />}}",
                "{{< param title />}}",
                "{{< ref >}}"
            })
    void whatTheNewestHugoStopsAtIsTold(String tag) throws Exception {
        lesson("a.md", tag);

        assertThat(lint()).hasSizeGreaterThan(0).allMatch(found -> found.startsWith("a.md shortcode-"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{< x user=a id=1 >}}",
                "{{< instagram a >}}",
                "{{< param title >}}",
                "{{< vimeo id=1 >}}",
                "{{< youtube 1 >}}",
                "{{< qr text=a />}}",
                "{{< qr >}}a{{< /qr >}}",
                "{{< details />}}",
                "{{< comment />}}",
                "{{< highlight />}}",
                "{{< figure src=\"https://example.org/a.png\" >}}"
            })
    void whatItTakesIsNot(String tag) throws Exception {
        lesson("a.md", tag);

        assertThat(lint()).isEmpty();
    }
}
