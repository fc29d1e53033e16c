package io.github.coursekit.cache;

import io.github.coursekit.config.Configuration;
import io.github.coursekit.config.RuleSettings;
import io.github.coursekit.hugo.Cascade;
import io.github.coursekit.rule.Option;
import io.github.coursekit.rule.OptionValues;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.text.RelativePaths;
import io.github.coursekit.text.Sha256;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * Hashes all that the result of reading one asset, or of linting one lesson or the course, depends on beside its files: what it inherits, the course's settings, the
 * rules that hold for it, the code of all rules and of this plugin with its libraries, and the Java version, whose Unicode tables tell letters from
 * other characters.
 */
final class LintContexts {

    private final RuleSettings settings;
    private final List<RuleDescriptor> known;
    private final String surroundings;
    private final Map<BitSet, String> ofRules = new ConcurrentHashMap<>();
    private final Map<Parts, String> contexts = new ConcurrentHashMap<>();

    /** What a lesson's context is made of beside the surroundings; many lessons share both. */
    private record Parts(String ofRules, Cascade inherited) {}

    /** {@code known} are all that a violation can be of: the rules and what the engine itself reports. */
    LintContexts(List<Rule> rules, List<RuleDescriptor> known, Configuration configuration) throws IOException {
        this.settings = configuration.rules();
        this.known = known;
        TreeSet<String> parts = new TreeSet<>();
        parts.add("java " + System.getProperty("java.specification.version"));
        parts.add("settings " + KeyText.of(configuration.settings()));
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
        return surroundings;
    }

    /** What the rules on the course depend on beside its files: all settings, since what holds for some files only is not told apart. */
    String ofCourse() {
        return Sha256.of(surroundings + KeyText.of(settings));
    }

    /** What a lesson depends on beside its file. */
    String of(String path, Cascade inherited) {
        String rules = ofRules.computeIfAbsent(settings.stepsFor(path), steps -> Sha256.of(KeyText.of(rules(steps))));
        return contexts.computeIfAbsent(
                new Parts(rules, inherited),
                parts -> Sha256.of(surroundings + parts.ofRules + KeyText.of(parts.inherited)));
    }

    /** What holds of each rule where some steps of the settings hold. */
    private List<List<Object>> rules(BitSet steps) {
        return known.stream()
                .map(rule -> {
                    RuleSettings.Resolved resolved = settings.of(rule, steps);
                    return List.of(rule.id(), resolved.level(), options(rule, resolved.options()));
                })
                .toList();
    }

    private static Map<String, Object> options(RuleDescriptor rule, OptionValues values) {
        return rule.options().stream().collect(Collectors.toMap(Option::name, values::get));
    }

    /** The names, sizes and checksums of what is in a jar; of a folder, the names, sizes and times. */
    private static String code(String location) throws IOException {
        try {
            Path place = Path.of(new URI(location));
            return Files.isDirectory(place) ? tree(place) : jar(place);
        } catch (URISyntaxException e) {
            throw new IOException("code at " + location + " cannot be read", e);
        }
    }

    /** The jar's own checksums: to hash all of it takes longer than to look for what changed in a thousand lessons. */
    private static String jar(Path file) throws IOException {
        StringBuilder entries = new StringBuilder();
        try (ZipFile jar = new ZipFile(file.toFile())) {
            jar.stream()
                    .forEach(entry -> entries.append(entry.getName())
                            .append(' ')
                            .append(entry.getSize())
                            .append(' ')
                            .append(entry.getCrc())
                            .append('\n'));
        }
        return entries.toString();
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
                names.add(RelativePaths.nameOf(url.getPath()));
            }
        }
        return names.toString();
    }
}
