package io.github.coursekit.rules;

import io.github.coursekit.rule.Rule;
import io.github.coursekit.rules.encoding.EncodingMojibake;
import io.github.coursekit.rules.encoding.EncodingUtf8;
import io.github.coursekit.rules.frontmatter.FrontMatterClosed;
import io.github.coursekit.rules.frontmatter.FrontMatterDuplicateKey;
import io.github.coursekit.rules.frontmatter.FrontMatterPresent;
import io.github.coursekit.rules.frontmatter.FrontMatterSchema;
import io.github.coursekit.rules.frontmatter.FrontMatterSyntax;
import io.github.coursekit.rules.stages.StagePresent;
import io.github.coursekit.rules.stages.StageRoleContent;
import io.github.coursekit.rules.stages.StageRoleName;
import io.github.coursekit.rules.stages.StageRoleUnique;
import io.github.coursekit.rules.stages.StageRoles;
import io.github.coursekit.rules.stages.StageTitleUnique;
import io.github.coursekit.rules.weights.WeightPresent;
import io.github.coursekit.rules.weights.WeightUnique;
import io.github.coursekit.rules.weights.WeightValue;
import java.util.List;

/** The rules that come with the plugin, by topic. A new rule is a class in its topic's package, a line here and a page. */
public final class BuiltInRules {

    private BuiltInRules() {}

    /** {@return all of them} */
    public static List<Rule> all() {
        return List.of(
                new EncodingMojibake(),
                new EncodingUtf8(),
                new FrontMatterClosed(),
                new FrontMatterDuplicateKey(),
                new FrontMatterPresent(),
                new FrontMatterSchema(),
                new FrontMatterSyntax(),
                new StagePresent(),
                new StageRoleContent(),
                new StageRoleName(),
                new StageRoleUnique(),
                new StageRoles(),
                new StageTitleUnique(),
                new WeightPresent(),
                new WeightUnique(),
                new WeightValue());
    }
}
