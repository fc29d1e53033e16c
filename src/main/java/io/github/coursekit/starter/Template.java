package io.github.coursekit.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text file among the resources of this package, with places for values, each with the notation that it stands in.
 *
 * <pre>{@code
 * title: {{yaml title}}
 * }</pre>
 */
final class Template {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(yaml|xml|markdown|plain) ([a-zA-Z]+)}}");

    private Template() {}

    /**
     * The text of a template with values in its places.
     *
     * @throws IllegalStateException when there is no such template, or a place has no value
     */
    static String fill(String name, Map<String, String> values) {
        return PLACE.matcher(text(name)).replaceAll(place -> {
            String value = values.get(place.group(2));
            if (value == null) {
                throw new IllegalStateException("nothing to write for '" + place.group(2) + "' in " + name);
            }
            return Matcher.quoteReplacement(escape(place).of(value));
        });
    }

    private static Escape escape(MatchResult place) {
        return Escape.valueOf(place.group(1).toUpperCase(Locale.ROOT));
    }

    private static String text(String name) {
        try (InputStream in = Template.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
