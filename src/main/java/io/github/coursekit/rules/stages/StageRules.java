package io.github.coursekit.rules.stages;

import io.github.coursekit.rule.Rule;
import java.util.List;

/** The rules on stages. */
public final class StageRules {

    private StageRules() {}

    /** {@return all of them} */
    public static List<Rule> all() {
        return List.of(
                new StagePresent(),
                new StageRoleContent(),
                new StageRoleName(),
                new StageRoleUnique(),
                new StageRoles(),
                new StageTitleUnique());
    }
}
