package io.github.coursekit.starter;

import io.github.coursekit.data.Notation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A page to be added to a course.
 *
 * @param kind what it is
 * @param title its title
 * @param keys further keys of its front matter with their values, as YAML writes them, in order
 * @param roles the roles that it has an entry for at each stage; none for a page without stages
 */
public record NewPage(PageKind kind, String title, List<Map.Entry<String, String>> keys, List<String> roles) {

    /** Copies the lists. */
    public NewPage {
        keys = List.copyOf(keys);
        roles = List.copyOf(roles);
    }

    /** {@return the text of the file} */
    public String text() {
        String more = keys.stream()
                .map(key -> Notation.YAML.entry(key.getKey(), key.getValue()) + "\n")
                .collect(Collectors.joining());
        String name = kind == PageKind.LESSON && !roles.isEmpty()
                ? "stages"
                : kind.name().toLowerCase(Locale.ROOT);
        return Template.fill(
                "page/" + name + ".md",
                Map.of("title", title, "keys", more, "start", entries("start"), "end", entries("end")));
    }

    /** The entries of a stage, one for each role, without a line break at their end. */
    private String entries(String stage) {
        return roles.stream()
                .map(role -> Template.fill("page/entry-" + stage + ".md", Map.of("role", role)))
                .collect(Collectors.joining())
                .stripTrailing();
    }

    /**
     * {@return a text as YAML writes it for a value, in quotes where it needs them}
     *
     * @param text the text
     */
    public static String value(String text) {
        return Escape.YAML.of(text);
    }
}
