package io.github.coursekit.data;

import io.github.coursekit.text.TextRange;

/**
 * A slip that may have been made, with the text as it should be. It is believed when YAML reads further with it.
 *
 * @param place where it was made, in UTF-16 offsets into the YAML
 * @param text what YAML makes of it, without a full stop
 * @param advice what to write, without a full stop
 * @param edited what is replaced
 * @param replacement by what
 * @param sure whether nothing else can have been meant
 */
record YamlGuess(TextRange place, String text, String advice, TextRange edited, String replacement, boolean sure) {

    /** The YAML with this guess followed. */
    String applied(String yaml) {
        return yaml.substring(0, edited.start()) + replacement + yaml.substring(edited.end());
    }

    YamlGuess unsure() {
        return new YamlGuess(place, text, advice, edited, replacement, false);
    }

    YamlGuess advised(String other) {
        return new YamlGuess(place, text, other, edited, replacement, sure);
    }
}
