package io.github.coursekit.rules.frontmatter;

import io.github.coursekit.rule.Rule;
import java.util.List;

/** The rules on front matter. */
public final class FrontMatterRules {

    private FrontMatterRules() {}

    /** {@return all of them} */
    public static List<Rule> all() {
        return List.of(
                new FrontMatterAlteredValue(),
                new FrontMatterAmbiguousValue(),
                new FrontMatterClosed(),
                new FrontMatterDate(),
                new FrontMatterDescription(),
                new FrontMatterDuplicateKey(),
                new FrontMatterEmptyValue(),
                new FrontMatterEnumeration(),
                new FrontMatterKey(),
                new FrontMatterPresent(),
                new FrontMatterSchema(),
                new FrontMatterStart(),
                new FrontMatterSyntax(),
                new FrontMatterType());
    }
}
