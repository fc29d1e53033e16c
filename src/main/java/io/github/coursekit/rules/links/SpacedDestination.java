package io.github.coursekit.rules.links;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was meant for a destination and has spaces in it, so that it is none to Markdown. */
final class SpacedDestination {

    /** What has no space in it, whatever was meant: how an address begins, and the name of its server. */
    private static final Pattern START = Pattern.compile("https?:\\s*//[^/?#]*|mailto:\\s*");

    /** Words before an address. */
    private static final Pattern WORDS = Pattern.compile("[^/:?#]*\\s(https?://\\S+)");

    /** A name that goes on behind what looks like its end is rather two. */
    private static final Pattern TWO = Pattern.compile("\\.[a-z]{2,4} ");

    private SpacedDestination() {}

    /** The destination that was meant: without words before an address and spaces in how it begins; other spaces are encoded. */
    static String written(String destination) {
        Matcher words = WORDS.matcher(destination);
        if (words.matches()) {
            return words.group(1);
        }
        int end = end(destination);
        return destination.substring(0, end).replace(" ", "")
                + destination.substring(end).replace(" ", "%20");
    }

    /** Whether nothing else can have been meant: its spaces stand within names, as they do within texts, and not beside a slash or another mark. */
    static boolean isSure(String destination) {
        String rest = destination.substring(end(destination));
        for (int space = rest.indexOf(' '); space >= 0; space = rest.indexOf(' ', space + 1)) {
            boolean within = space > 0
                    && space + 1 < rest.length()
                    && Character.isLetterOrDigit(rest.charAt(space - 1))
                    && Character.isLetterOrDigit(rest.charAt(space + 1));
            if (!within) {
                return false;
            }
        }
        return !WORDS.matcher(destination).matches() && !TWO.matcher(rest).find();
    }

    private static int end(String destination) {
        Matcher start = START.matcher(destination);
        return start.lookingAt() ? start.end() : 0;
    }
}
