package io.github.coursekit.rules.shortcodes;

import io.github.coursekit.rule.Rule;
import java.util.List;

/** The rules on shortcodes. */
public final class ShortcodeRules {

    private ShortcodeRules() {}

    /** {@return all of them} */
    public static List<Rule> all() {
        return List.of(
                new ShortcodeArguments(),
                new ShortcodeClosed(),
                new ShortcodeKnown(),
                new ShortcodeName(),
                new ShortcodeSyntax());
    }
}
