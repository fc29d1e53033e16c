package io.github.coursekit.markdown;

import java.util.Set;

/** The names of the <a href="https://html.spec.whatwg.org/multipage/indices.html#elements-3">elements of HTML</a>, with those that it no longer has and browsers still show. */
final class HtmlNames {

    private static final Set<String> ELEMENTS = Set.of("""
            a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big
            blink blockquote body br button canvas caption center cite code col colgroup content data
            datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font
            footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins
            kbd keygen label legend li link listing main map mark marquee math menu meta meter nav nobr
            noembed noframes noscript object ol optgroup option output p param picture plaintext pre
            progress q rb rp rt rtc ruby s samp script search section select shadow slot small source span
            strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time
            title tr track tt u ul var video wbr xmp
            """.strip().split("\\s+"));

    private HtmlNames() {}

    /** Whether a name in lower case is one of an element. */
    static boolean isKnown(String name) {
        return ELEMENTS.contains(name);
    }
}
