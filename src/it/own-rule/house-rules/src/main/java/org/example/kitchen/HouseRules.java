package org.example.kitchen;

import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.RuleProvider;
import java.util.List;

public final class HouseRules implements RuleProvider {

    @Override
    public List<Rule> rules() {
        return List.of(new HouseShouting());
    }
}
