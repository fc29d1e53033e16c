package io.github.coursekit.rule;

import io.github.coursekit.text.RelativePaths;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.CodeSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The page of a rule: why it is there, bad and good examples. Its documentation, its test and its help text in reports. It is the resource
 * {@code <id>.md} beside the rule's class, or in a folder named rules there; else in the same places of the package above, and so on up.
 *
 * @param rule the rule
 * @param beside the rule's class, or another one that its page is found from
 */
public record RulePage(RuleDescriptor rule, Class<?> beside) {

    private static final String SITE = "https://coursekit.github.io/course-maven-plugin/rules/";

    /**
     * {@return the page of a rule}
     *
     * @param rule the rule
     */
    public static RulePage of(Rule rule) {
        return new RulePage(rule.descriptor(), rule.getClass());
    }

    /** {@return the page in Markdown; the rule's summary when there is none} */
    public String markdown() {
        URL page = find();
        if (page == null) {
            return "# " + rule.id() + "\n\n## Why\n\n" + rule.summary() + ".\n";
        }
        try (InputStream in = page.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return whether there is a page} */
    public boolean exists() {
        return find() != null;
    }

    private @Nullable URL find() {
        ClassLoader loader = beside.getClassLoader();
        String folder = beside.getPackageName().replace('.', '/') + "/";
        while (true) {
            for (String path : new String[] {folder + rule.id() + ".md", folder + "rules/" + rule.id() + ".md"}) {
                URL page = loader.getResource(path);
                if (page != null) {
                    return page;
                }
            }
            int slash = folder.lastIndexOf('/', folder.length() - 2);
            if (slash < 0) {
                return null;
            }
            folder = folder.substring(0, slash + 1);
        }
    }

    /** {@return the address of the page on the project's site; empty for a rule that a provider brought} */
    public Optional<String> address() {
        return isBuiltIn() && exists() ? Optional.of(SITE + rule.id() + ".html") : Optional.empty();
    }

    /** {@return whether the rule comes with the plugin} */
    public boolean isBuiltIn() {
        return home(beside).equals(home(RulePage.class));
    }

    /** {@return the name of the jar or folder that the rule comes from, without its path; empty when it cannot be told} */
    public String origin() {
        String home = home(beside).replaceFirst("/+$", "");
        return RelativePaths.nameOf(home);
    }

    private static String home(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return source == null || source.getLocation() == null
                ? ""
                : source.getLocation().toString();
    }
}
