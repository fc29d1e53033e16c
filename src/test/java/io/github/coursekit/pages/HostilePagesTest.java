package io.github.coursekit.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What stands in a course runs nothing, loads nothing and leads nowhere but by links that a reader follows. */
class HostilePagesTest {

    /** A page with all that could do harm. */
    static final String PAGE = """
            ---
            title: "<script>boom('title')</script><img src=x onerror=boom('title')>"
            description: "\\"><script>boom('description')</script>"
            ---
            <script>boom('script')</script>
            <SCRIPT SRC=//evil.example/x.js></SCRIPT>
            <svg onload=boom('svg')><script>boom('svg')</script><a xlink:href="javascript:boom()"><text>x</text></a></svg>
            <math><mi xlink:href="javascript:boom('math')">x</mi></math>
            <img src=x onerror=boom('img')> <img src="data:image/svg+xml,<svg onload=boom()>"> <img srcset="https://evil.example/a.png 2x">
            <a href="javascript:boom('href')">js</a> <a href=" java\tscript:boom('href')">js</a> <a href="&#106;avascript:boom('href')">js</a>
            [md](javascript:boom('md')) [vb](vbscript:boom) [data](data:text/html,<script>boom('data')</script>) <javascript:boom('auto')>
            ![md](javascript:boom('img')) ![md](data:text/html,x) ![far](https://evil.example/pixel.png) ![rel](//evil.example/pixel.png)
            <base href="https://evil.example/"> <meta http-equiv="refresh" content="0;url=https://evil.example/">
            <link rel="stylesheet" href="https://evil.example/x.css"> <style>@import "https://evil.example/x.css"; body{display:none}</style>
            <p style="background:url(https://evil.example/x.png);position:fixed">styled</p>
            <form action="https://evil.example/" id="location"><input name="document"><button>Send</button></form>
            <iframe src="https://evil.example/"></iframe><object data="x.swf"></object><embed src="x.swf"><applet code=x></applet>
            <video src="https://evil.example/x.mp4" autoplay onplay=boom()></video><audio autoplay src=//evil.example/x.mp3></audio>
            <video poster="https://evil.example/x.png"><source src="https://evil.example/x.mp4"></video>
            <picture><source srcset="https://evil.example/x.png"><img src="https://evil.example/x.png"></picture>
            <div id="location" class="x" onclick="boom()" onmouseover=boom()>clobber</div> <a id="top" name="body">n</a>
            <details open ontoggle=boom('toggle')><summary>s</summary></details> <body onload=boom('body')>
            <noscript><p title="</noscript><img src=x onerror=boom('noscript')>"></noscript>
            <textarea><img title="</textarea><img src=x onerror=boom('mxss')>"></textarea> <template><script>boom()</script></template>
            <!--><img src=x onerror=boom('comment')>--> <![CDATA[<script>boom()</script>]]> <?php boom() ?>
            <table background="https://evil.example/x.png"><tr><td background="//evil.example/x.png" align=right>t</td></tr></table>
            [ping](https://example.org/ "t\\" onclick=boom() x=\\"") <a href="https://example.org" ping="https://evil.example" target=_top>ping</a>

            | a | b |
            |:-:|--:|
            | <script>boom('cell')</script> | x |

            {{< figure src="javascript:boom('figure')" link="javascript:boom('figure')" title="<script>boom('figure')</script>" >}}
            {{< youtube id="x\\"><script>boom('youtube')</script>" >}} {{< youtube dQw4w9WgXcQ >}}
            {{< unknown "<script>boom('argument')</script>" >}}<script>boom('inside')</script>{{< /unknown >}}
            {{< highlight "js" >}}<script>boom('highlight')</script>{{< /highlight >}} [r]({{< ref "javascript:boom('ref')" >}})
            <a href="{{< ref `x" onclick="boom('ref')` >}}">ref</a> {{% note "<img src=x onerror=boom('note')>" %}}note{{% /note %}}
            \uFDD0\uFDD1\uFDD1\uFDD1\uFDD1\uFDD1 [x](\uFDD0\uFDD2\uFDD1\uFDD1\uFDD1\uFDD1 "y")
            <div id=course-main class="course-skip">mine</div>
            """;

    @TempDir
    private Path folder;

    @Test
    @Timeout(60)
    void nothingIsLeftThatRunsOrLoads() throws Exception {
        MadePages pages = new MadePages(folder)
                .content("a.md", PAGE)
                .content("x.js", "boom()")
                .content("x.html", "<script>boom()</script>")
                .content(
                        "x.svg",
                        "<svg xmlns='http://www.w3.org/2000/svg' onload='boom()'><script>boom()</script></svg>")
                .content("b.md", "---\ntitle: B\n---\n[js](x.js) [html](x.html) [svg](x.svg) ![svg](x.svg)\n")
                .make();
        Document page = pages.page("a/index.html");

        assertThat(
                        page.select(
                                "script, style, iframe, object, embed, form, base, svg, math, button, template, noscript, applet"))
                .isEmpty();
        assertThat(page.select("meta[http-equiv]")).hasSize(1);
        assertThat(page.select("link").eachAttr("href")).containsExactly("../_pages/1-pages.css");
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey())
                        .as(element.outerHtml())
                        .doesNotMatch("on.*|style|srcset|background|ping|target|formaction|xlink.*|autoplay");
            }
        }
        assertThat(page.select("[src], [poster]"))
                .as("nothing is loaded, from nowhere")
                .isEmpty();
        for (Element link : page.select("a[href]")) {
            assertThat(link.attr("href")).matches("https://.*|[.#/a-z-]+html|#.*");
        }
        assertThat(page.select("#location").text()).isEqualTo("clobber");
        assertThat(page.text())
                .contains("js", "far", "https://", "styled", "boom('highlight')")
                .doesNotContain("{{", "\uFDD0");
        assertThat(pages.names()).containsExactly("_pages/1-pages.css", "a/index.html", "b/index.html", "index.html");
        assertThat(pages.page("b/index.html").select(".course-text a, img")).isEmpty();
    }
}
