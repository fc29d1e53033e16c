package io.github.coursekit.hugo;

import io.github.coursekit.text.UriPaths;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** What Hugo does with the characters of a path where it makes a URL of it. */
final class UrlCharacters {

    private static final String KEPT = "-_./+~#\\@";

    /** What URLs hold as it is, beside lower-case letters and digits. */
    private static final String PLAIN = "-_./~";

    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");

    private UrlCharacters() {}

    /** Whether all of a path stays as it is, as it does in most courses. */
    static boolean isPlain(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || PLAIN.indexOf(c) >= 0)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a character stays. A percent sign stays only where two hexadecimal digits follow. */
    static boolean isKept(String path, int at, int c) {
        int type = Character.getType(c);
        return KEPT.indexOf(c) >= 0
                || Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || (c == '%' && isHexadecimal(path, at + 1) && isHexadecimal(path, at + 2));
    }

    private static boolean isHexadecimal(String path, int at) {
        return at < path.length() && path.charAt(at) < 0x80 && Character.digit(path.charAt(at), 16) >= 0;
    }

    /** Whether one is white space, as Go's {@code unicode.IsSpace} has it: the space that does not break is one. */
    static boolean isBlank(int c) {
        return Character.isSpaceChar(c) || (c >= '\t' && c <= '\r') || c == 0x85;
    }

    static String withoutAccents(String path) {
        String apart = Normalizer.normalize(path, Normalizer.Form.NFD);
        return Normalizer.normalize(ACCENTS.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
    }

    /** A path as it stands in a URL. What is encoded already stays. */
    static String encode(String path) {
        return isPlain(path) ? path : UriPaths.encode(path).replaceAll("%25(?=[0-9A-Fa-f]{2})", "%");
    }
}
