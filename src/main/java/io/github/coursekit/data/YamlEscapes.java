package io.github.coursekit.data;

import io.github.coursekit.text.TextRange;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Escapes in double quotes that go-yaml, by which Hugo reads, takes otherwise than SnakeYAML. */
final class YamlEscapes {

    /** What may stand before text in double quotes, up to the quote: a tag, an anchor, comments. */
    private static final Pattern QUOTE = Pattern.compile("(?:[&!]\\S*+|\\s++|#[^\\r\\n]*+)*+\"");

    /** An escape of text in double quotes; the group is there when it names half of a character. */
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:((?:u|U0000)[dD][89a-fA-F][0-9a-fA-F]{2})|.)", Pattern.DOTALL);

    private YamlEscapes() {}

    /** Refuses, in the text in double quotes at a place, escapes for halves of characters, as go-yaml does: in pairs, too, which is JSON's way and not YAML's. */
    static void check(DocumentText yaml, TextRange place) {
        int end = place.end() - yaml.start();
        Matcher quote = QUOTE.matcher(yaml.text()).region(place.start() - yaml.start(), end);
        Matcher escape = ESCAPE.matcher(yaml.text()).region(quote.lookingAt() ? quote.end() : end, end);
        while (escape.find()) {
            if (escape.group(1) != null) {
                throw Refusal.halfCharacter(yaml.place(escape.start(), escape.end()), escape.group());
            }
        }
    }
}
