package io.github.coursekit.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The page of a rule: why it is there, bad and good examples. Its documentation, its test and its help text in reports. */
public final class RulePage {

    private static final String FOLDER = "/io/github/coursekit/rules/";

    private RulePage() {}

    /**
     * {@return the page of a rule, in Markdown; its summary when a provider brought it without a page}
     *
     * @param rule the rule
     */
    public static String markdown(RuleDescriptor rule) {
        String path = FOLDER + rule.id() + ".md";
        try (InputStream in = RulePage.class.getResourceAsStream(path)) {
            if (in == null) {
                return "# " + rule.id() + "\n\n## Why\n\n" + rule.summary() + ".\n";
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
