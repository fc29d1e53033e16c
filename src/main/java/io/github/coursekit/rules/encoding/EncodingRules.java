package io.github.coursekit.rules.encoding;

import io.github.coursekit.rule.Rule;
import java.util.List;

/** The rules on characters and their encoding. */
public final class EncodingRules {

    private EncodingRules() {}

    /** {@return all of them} */
    public static List<Rule> all() {
        return List.of(
                new EncodingBidi(),
                new EncodingBom(),
                new EncodingControl(),
                new EncodingMojibake(),
                new EncodingNbsp(),
                new EncodingUtf8(),
                new EncodingZeroWidth());
    }
}
