package io.github.coursekit.rule;

/**
 * What is known of a rule without running it.
 *
 * @param id the id in kebab-case, beginning with its topic; also the name of its page
 * @param summary one sentence on what the rule asks for
 * @param defaultSeverity the severity unless the configuration sets another
 */
public record RuleDescriptor(String id, String summary, Severity defaultSeverity) {

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException when the id is not in kebab-case
     */
    public RuleDescriptor {
        if (!id.matches("[a-z0-9]++(?:-[a-z0-9]++)*+")) {
            throw new IllegalArgumentException("not a rule id: " + id);
        }
    }
}
