package io.github.coursekit.lint;

import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.hugo.Cascade;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.text.Sha256;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Hashes all that the result of reading one asset or of linting one lesson depends on beside its file: what it inherits, the course's settings, the
 * rules that hold for it, the code of all rules and of this plugin with its libraries, and the Java version, whose Unicode tables tell letters from
 * other characters.
 */
final class LintContexts {

    private final String surroundings;
    private final IdentityHashMap<ActiveRules.ForFile, String> described = new IdentityHashMap<>();

    /** The hash of each context, by what it is made of but for the surroundings. */
    private final Map<String, String> contexts = new HashMap<>();

    LintContexts(CourseSettings settings, List<Rule> rules) throws IOException {
        TreeSet<String> parts = new TreeSet<>();
        parts.add("java " + System.getProperty("java.specification.version"));
        parts.add("settings " + settings);
        Set<String> places = new TreeSet<>();
        for (Class<?> type : Stream.concat(
                        Stream.of(LintContexts.class), rules.stream().map(Rule::getClass))
                .toList()) {
            CodeSource source = type.getProtectionDomain().getCodeSource();
            parts.add("code " + type.getName());
            parts.add("libraries " + libraries(type.getClassLoader()));
            if (source != null && source.getLocation() != null) {
                places.add(source.getLocation().toString());
            }
        }
        for (String place : places) {
            parts.add("code " + code(place));
        }
        this.surroundings = Sha256.of(String.join("\n", parts));
    }

    /** What an asset depends on beside its file: no lesson has the same. */
    String ofAssets() {
        return Sha256.of(surroundings + "assets");
    }

    /** What a lesson depends on beside its file. Many lessons share what they inherit and their rules, so each context is hashed once. */
    synchronized String of(Cascade inherited, ActiveRules.ForFile rules) {
        String ofRules = described.computeIfAbsent(rules, key -> Sha256.of(describe(rules)));
        return contexts.computeIfAbsent(ofRules + describe(inherited), parts -> Sha256.of(surroundings + parts));
    }

    private static String describe(Cascade inherited) {
        return new TreeMap<>(inherited.values()) + " " + new TreeSet<>(inherited.undecided());
    }

    private static String describe(ActiveRules.ForFile rules) {
        TreeMap<String, String> options = new TreeMap<>();
        rules.options().forEach((rule, values) -> options.put(rule, values.toString()));
        List<String> ids = rules.lessonRules().stream()
                .map(rule -> rule.rule().descriptor().id())
                .toList();
        return ids + " " + new TreeMap<>(rules.severities()) + " " + options;
    }

    /** The hash of a jar; of a folder, the names, sizes and times of what is in it. */
    private static String code(String location) throws IOException {
        try {
            Path place = Path.of(new URI(location));
            return Files.isDirectory(place) ? tree(place) : Sha256.of(Files.readAllBytes(place));
        } catch (URISyntaxException e) {
            throw new IOException("code at " + location + " cannot be read", e);
        }
    }

    private static String tree(Path folder) throws IOException {
        StringBuilder files = new StringBuilder();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                files.append(folder.relativize(file))
                        .append(' ')
                        .append(Files.size(file))
                        .append(' ')
                        .append(Files.getLastModifiedTime(file))
                        .append('\n');
            }
        }
        return files.toString();
    }

    /** The names of the jars beside, which hold their versions: Maven lets a user choose other versions of a plugin's libraries. */
    private static String libraries(ClassLoader loader) {
        TreeSet<String> names = new TreeSet<>();
        if (loader instanceof URLClassLoader urls) {
            for (URL url : urls.getURLs()) {
                names.add(url.getPath().substring(url.getPath().lastIndexOf('/') + 1));
            }
        }
        return names.toString();
    }
}
