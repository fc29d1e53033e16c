package io.github.coursekit.site.read;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Reads {@code ignoreFiles}. See <a href="https://gohugo.io/configuration/all/#ignorefiles">Hugo's documentation</a>. */
final class IgnoredFiles {

    /** Go's expressions cost time that grows with the text; Java's do where nothing is repeated that repeats in itself, and little is repeated at all. */
    private static final Pattern COSTLY = Pattern.compile("\\)[*+?{]|(?:[*+{].*){4}|\\\\[1-9]", Pattern.DOTALL);

    private static final int LONGEST = 200;

    private IgnoredFiles() {}

    /** The expressions that can be used; what another one leaves out is taken for published. */
    static List<Pattern> read(Setting settings) {
        return settings.get("ignoreFiles").texts().stream()
                .filter(expression -> !expression.isEmpty() && expression.length() <= LONGEST)
                .filter(expression -> !COSTLY.matcher(expression).find())
                .flatMap(IgnoredFiles::compiled)
                .toList();
    }

    private static Stream<Pattern> compiled(String expression) {
        try {
            return Stream.of(Pattern.compile(expression));
        } catch (PatternSyntaxException e) {
            return Stream.of();
        }
    }
}
