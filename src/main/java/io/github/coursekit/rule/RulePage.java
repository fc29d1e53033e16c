package io.github.coursekit.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The page of a rule: why it is there, bad and good examples. Its documentation, its test and its help text in reports. */
public final class RulePage {

    private static final String FOLDER = "/io/github/coursekit/rules/";
    private static final String SITE = "https://coursekit.github.io/course-maven-plugin/rules/";

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

    /**
     * {@return the address of a rule's page on the project's site; empty for a rule that a provider brought}
     *
     * @param rule the rule
     */
    public static Optional<String> address(RuleDescriptor rule) {
        URL page = RulePage.class.getResource(FOLDER + rule.id() + ".md");
        return page != null && page.toString().startsWith(ownRoot())
                ? Optional.of(SITE + rule.id() + ".html")
                : Optional.empty();
    }

    /** The jar or folder that this class comes from; a provider's page is found in another one. */
    private static String ownRoot() {
        String name = RulePage.class.getName().replace('.', '/') + ".class";
        String self = String.valueOf(RulePage.class.getResource("/" + name));
        return self.substring(0, self.length() - name.length());
    }
}
