package io.github.coursekit.pages;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlStreamRenderer;
import org.owasp.html.PolicyFactory;

/**
 * Lets through of HTML what shows text, pictures, sounds and films, and nothing that runs, is filled in, styles the page, or is hidden. Ids stay as they are, since links of other
 * pages and of other sites name them: there is no script that an id such as {@code location} could mislead.
 */
final class CleanHtml {

    /** What a page is made of. */
    private static final String BLOCKS =
            "address article aside blockquote center dd details div dl dt figcaption figure footer h1 h2 h3 "
                    + "h4 h5 h6 header hr li ol p pre section summary ul";

    private static final String TABLES = "caption col colgroup table tbody td tfoot th thead tr";

    private static final String MEDIA = "audio img picture source track video";

    /** What stands within a line. */
    private static final String WORDS =
            "a abbr b bdi bdo big br cite code del dfn em i ins kbd mark q rp rt ruby s samp small span "
                    + "strike strong sub sup time tt u var wbr";

    private static final Pattern ID = Pattern.compile("\\P{Cntrl}{1,300}");
    private static final Pattern CLASSES = Pattern.compile("[-\\w: ]{1,300}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9-]{1,35}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,6}%?");
    private static final Pattern DIRECTION = Pattern.compile("(?i)ltr|rtl|auto");
    private static final Pattern ALIGN = Pattern.compile("(?i)left|right|center");
    private static final Pattern SCOPE = Pattern.compile("(?i)row|col|rowgroup|colgroup");
    private static final Pattern ORDER = Pattern.compile("[1aAiI]");
    private static final Pattern TRACK = Pattern.compile("(?i)subtitles|captions|descriptions|chapters");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[-\\w.+]{1,60}/[-\\w.+]{1,60}");
    private static final Pattern ON = Pattern.compile(".{0,20}");

    private final PolicyFactory policy = policy();

    /**
     * Sanitises HTML.
     *
     * @param html any text
     * @param links what may change the links of what is let through, and hands it on
     * @return what is left
     */
    String clean(String html, Links links) {
        StringBuilder clean = new StringBuilder(html.length());
        HtmlStreamRenderer out = HtmlStreamRenderer.create(clean, invalid -> {});
        HtmlSanitizer.sanitize(html, new ShownHtml(policy.apply(links.before(out))));
        return clean.toString();
    }

    /** What stands between the policy and what is written. */
    @FunctionalInterface
    interface Links {
        HtmlStreamEventReceiver before(HtmlStreamEventReceiver out);
    }

    private static PolicyFactory policy() {
        return new HtmlPolicyBuilder()
                .allowElements(BLOCKS.split(" "))
                .allowElements(TABLES.split(" "))
                .allowElements(MEDIA.split(" "))
                .allowElements(WORDS.split(" "))
                .allowWithoutAttributes("span")
                .allowUrlProtocols("http", "https", "mailto", "tel")
                .allowAttributes("id")
                .matching(ID)
                .globally()
                .allowAttributes("class")
                .matching(CLASSES)
                .globally()
                .allowAttributes("lang")
                .matching(LANGUAGE)
                .globally()
                .allowAttributes("dir")
                .matching(DIRECTION)
                .globally()
                .allowAttributes("title")
                .globally()
                .allowAttributes("href")
                .onElements("a")
                .allowAttributes("name")
                .matching(ID)
                .onElements("a")
                .allowAttributes("src")
                .onElements("img", "video", "audio", "source", "track")
                .allowAttributes("poster")
                .onElements("video")
                .allowAttributes("alt")
                .onElements("img")
                .allowAttributes("width", "height")
                .matching(NUMBER)
                .onElements("img", "video", "col", "colgroup", "table", "td", "th")
                .allowAttributes("controls", "loop", "muted")
                .matching(ON)
                .onElements("video", "audio")
                .allowAttributes("type")
                .matching(MEDIA_TYPE)
                .onElements("source")
                .allowAttributes("kind")
                .matching(TRACK)
                .onElements("track")
                .allowAttributes("srclang")
                .matching(LANGUAGE)
                .onElements("track")
                .allowAttributes("label")
                .onElements("track")
                .allowAttributes("open")
                .matching(ON)
                .onElements("details")
                .allowAttributes("start", "value")
                .matching(NUMBER)
                .onElements("ol", "li")
                .allowAttributes("type")
                .matching(ORDER)
                .onElements("ol")
                .allowAttributes("reversed")
                .matching(ON)
                .onElements("ol")
                .allowAttributes("align")
                .matching(ALIGN)
                .onElements("td", "th", "tr", "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "img")
                .allowAttributes("colspan", "rowspan", "span")
                .matching(NUMBER)
                .onElements("td", "th", "col", "colgroup")
                .allowAttributes("scope")
                .matching(SCOPE)
                .onElements("th")
                .allowAttributes("datetime")
                .onElements("time", "ins", "del")
                .toFactory();
    }
}
