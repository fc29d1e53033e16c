package io.github.coursekit.rule;

import java.util.List;
import java.util.Optional;

/**
 * What is known of a rule without running it.
 *
 * @param id the id in kebab-case, beginning with its topic; also the name of its page
 * @param summary one sentence on what the rule asks for
 * @param defaultSeverity the severity unless the configuration sets another
 * @param options what can be set beside the severity
 */
public record RuleDescriptor(String id, String summary, Severity defaultSeverity, List<Option<?>> options) {

    static final String KEBAB_CASE = "[a-z0-9]++(?:-[a-z0-9]++)*+";

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException when the id is not in kebab-case
     */
    public RuleDescriptor {
        options = List.copyOf(options);
        if (!id.matches(KEBAB_CASE)) {
            throw new IllegalArgumentException("not a rule id: " + id);
        }
    }

    /**
     * Describes a rule without options.
     *
     * @param id the id
     * @param summary one sentence on what the rule asks for
     * @param defaultSeverity the severity unless the configuration sets another
     */
    public RuleDescriptor(String id, String summary, Severity defaultSeverity) {
        this(id, summary, defaultSeverity, List.of());
    }

    /**
     * {@return the option of a name}
     *
     * @param name the name
     */
    public Optional<Option<?>> option(String name) {
        return options.stream().filter(option -> option.name().equals(name)).findFirst();
    }
}
