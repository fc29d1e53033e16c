package io.github.coursekit.report.html;

import io.github.coursekit.markdown.Run;
import io.github.coursekit.rule.RulePage;
import io.github.coursekit.rule.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule that has violations.
 *
 * @param id its id
 * @param summary what it asks for
 * @param health how many violations it has
 * @param share its violations against those of the rule that has most, as a bar
 * @param why why it is there: the paragraphs of its page
 * @param good examples of how to do it
 * @param address where its page is; null when only its provider knows
 */
record RuleHelp(
        String id,
        String summary,
        Health health,
        Bar share,
        List<List<Run>> why,
        List<RuleExample> good,
        @Nullable String address) {

    /** The help of a rule; {@code most} is the number of violations of the rule that has most. */
    static RuleHelp of(RulePage page, List<Violation> violations, long most) {
        Health health = Health.of(violations);
        List<Bar.Part> share = List.of(
                new Bar.Part(health.errors(), "error", Shown.count(health.errors(), "error")),
                new Bar.Part(health.warnings(), "warning", Shown.count(health.warnings(), "warning")),
                new Bar.Part(health.infos(), "info", Shown.count(health.infos(), "info")));
        RulePageText text = RulePageText.of(page);
        return new RuleHelp(
                page.rule().id(),
                page.rule().summary(),
                health,
                Bar.of(share, most),
                text.paragraphs("Why"),
                text.examples("Good"),
                page.address().orElse(null));
    }
}
