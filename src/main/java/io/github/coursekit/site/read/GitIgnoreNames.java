package io.github.coursekit.site.read;

import java.util.List;
import java.util.stream.Stream;

/** Reads the names in a file that tells Git what to pass over. Only names are read, no patterns but for such as begin with a name. */
final class GitIgnoreNames {

    /** Stands at the end of the beginning of names. */
    static final String ANY = "*";

    private GitIgnoreNames() {}

    static List<String> in(Stream<String> lines) {
        return lines.map(String::strip)
                .filter(line ->
                        !line.isEmpty() && Stream.of("#", "!", "?", "[", "\\").noneMatch(line::contains))
                .map(line -> line.replaceAll("^/+|/+$", ""))
                .flatMap(GitIgnoreNames::upToAny)
                .filter(name -> !name.isEmpty() && !name.startsWith("."))
                .toList();
    }

    /** Of a pattern such as {@code api/v*.md} what stands before the asterisk; nothing of one in which that is no part of a name. */
    private static Stream<String> upToAny(String pattern) {
        int any = pattern.indexOf(ANY);
        boolean begun = any > 0 && pattern.charAt(any - 1) != '/' && pattern.indexOf('/', any) < 0;
        return any < 0 ? Stream.of(pattern) : begun ? Stream.of(pattern.substring(0, any + 1)) : Stream.empty();
    }
}
