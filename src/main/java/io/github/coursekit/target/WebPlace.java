package io.github.coursekit.target;

import io.github.coursekit.text.UriPaths;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a URL leads. Letter case of the server does not count, nor does encryption.
 *
 * @param text the server, in lower case, and the path
 */
record WebPlace(String text) {

    private static final Pattern WEB = Pattern.compile("(?i)https?://([^/]+)(/.*)?", Pattern.DOTALL);

    /** Whether a destination looks like such a URL. */
    static boolean isUrl(String destination) {
        return destination.regionMatches(true, 0, "http://", 0, 7)
                || destination.regionMatches(true, 0, "https://", 0, 8);
    }

    /** Where a URL leads; empty for what is none. */
    static Optional<WebPlace> of(String url) {
        Matcher web = WEB.matcher(url);
        return web.matches()
                ? Optional.of(new WebPlace(web.group(1).toLowerCase(Locale.ROOT)
                        + UriPaths.normalize(web.group(2) == null ? "/" : web.group(2))))
                : Optional.empty();
    }

    /** What stands behind another place in this one; empty for one that is not below it. */
    Optional<String> below(WebPlace base) {
        return (text + "/").startsWith(base.text)
                ? Optional.of(text.substring(Math.min(text.length(), base.text.length())))
                : Optional.empty();
    }
}
