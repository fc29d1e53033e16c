package io.github.coursekit.site.read;

import java.util.ArrayList;
import java.util.List;

/** Makes patterns of what a redirect answers, in which a name behind a colon stands for any name, and an asterisk at the end for all that follows. */
final class RedirectPatterns {

    private RedirectPatterns() {}

    /** The patterns for a path or URL; none where all would match. */
    static List<String> of(String from) {
        List<String> patterns = new ArrayList<>();
        String path = from.replaceFirst("^(https?://[^/]*)?/", "")
                .replaceAll("[?#].*", "")
                .replaceAll("(^|/):[A-Za-z_]+", "$1*")
                .replaceAll("\\*$", "**");
        if (!path.isEmpty() && !path.equals("**")) {
            String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
            patterns.add(bare);
            patterns.add(bare + "/");
            if (bare.endsWith("/**")) {
                patterns.add(bare.substring(0, bare.length() - "/**".length()));
            }
        }
        return patterns;
    }
}
