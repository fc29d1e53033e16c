package io.github.coursekit.config;

import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.course.PathPatterns;
import io.github.coursekit.hugo.HugoScalars;
import io.github.coursekit.hugo.ScalarType;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.EditDistance;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;
import io.github.coursekit.yaml.YamlDocument;
import io.github.coursekit.yaml.YamlEntry;
import io.github.coursekit.yaml.YamlMapping;
import io.github.coursekit.yaml.YamlNode;
import io.github.coursekit.yaml.YamlScalar;
import io.github.coursekit.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads {@code course.yaml}. Everything that is wrong in it is told at once. */
public final class ConfigurationReader {

    private static final List<String> LEVELS = List.of("error", "warning", "info", "off");

    private final SourceFile file;
    private final List<String> ruleIds;
    private final List<String> problems = new ArrayList<>();
    private final List<Severities.PathOverride> overrides = new ArrayList<>();
    private final List<String> ignoredTitles = new ArrayList<>(CourseSettings.DEFAULT_IGNORED_STAGE_TITLES);
    private List<String> roles = CourseSettings.DEFAULT.roles();
    private PathPatterns stageLessons = PathPatterns.NONE;
    private PathPatterns exclude = PathPatterns.NONE;
    private Map<String, Optional<Severity>> rules = Map.of();

    private ConfigurationReader(SourceFile file, Collection<RuleDescriptor> known) {
        this.file = file;
        this.ruleIds = known.stream().map(RuleDescriptor::id).sorted().toList();
    }

    /**
     * {@return what a configuration file says}
     *
     * @param file the file; its path is used in messages
     * @param known the rules that there are
     * @throws ConfigurationException when anything in the file is wrong
     */
    public static Configuration read(SourceFile file, Collection<RuleDescriptor> known) throws ConfigurationException {
        return new ConfigurationReader(file, known).read();
    }

    private Configuration read() throws ConfigurationException {
        int start = file.byteOrderMarkLength();
        YamlDocument document =
                YamlDocument.parse(file.text(), new TextRange(start, file.text().length()));
        if (document.problem() != null) {
            problem(
                    document.problem().range(),
                    "not valid YAML: " + document.problem().text());
        } else if (document.root() != null && !isNothing(document.root())) {
            keys(document.root(), "the configuration", topLevel());
        }
        if (!problems.isEmpty()) {
            throw new ConfigurationException(problems);
        }
        CourseSettings settings = new CourseSettings(roles, stageLessons, ignoredTitles, exclude);
        return new Configuration(settings, new Severities(rules, overrides));
    }

    private Map<String, Consumer<YamlNode>> topLevel() {
        Map<String, Consumer<YamlNode>> keys = new LinkedHashMap<>();
        keys.put("exclude", value -> exclude = new PathPatterns(texts("exclude", value)));
        keys.put("roles", this::readRoles);
        keys.put("stages", value -> keys(value, "stages", stageKeys()));
        keys.put("rules", value -> rules = levels(value));
        keys.put("overrides", this::readOverrides);
        return keys;
    }

    private Map<String, Consumer<YamlNode>> stageKeys() {
        Map<String, Consumer<YamlNode>> keys = new LinkedHashMap<>();
        keys.put("lessons", value -> stageLessons = new PathPatterns(texts("stages.lessons", value)));
        keys.put("ignore", value -> ignoredTitles.addAll(texts("stages.ignore", value)));
        return keys;
    }

    private void readRoles(YamlNode value) {
        List<String> found = texts("roles", value);
        if (found.isEmpty()) {
            problem(value.range(), "roles must name at least one role");
        } else if (found.stream()
                        .map(role -> role.toLowerCase(Locale.ROOT))
                        .distinct()
                        .count()
                < found.size()) {
            problem(value.range(), "roles names a role twice");
        } else {
            roles = found;
        }
    }

    private void readOverrides(YamlNode value) {
        if (!(value instanceof YamlSequence sequence)) {
            problem(value.range(), "overrides must be a list, each item with 'paths' and 'rules'");
            return;
        }
        for (YamlNode item : sequence.items()) {
            List<String> paths = new ArrayList<>();
            Map<String, Optional<Severity>> levels = new HashMap<>();
            Map<String, Consumer<YamlNode>> keys = new LinkedHashMap<>();
            keys.put("paths", node -> paths.addAll(texts("paths", node)));
            keys.put("rules", node -> levels.putAll(levels(node)));
            int before = problems.size();
            keys(item, "an override", keys);
            if (problems.size() == before && (paths.isEmpty() || levels.isEmpty())) {
                problem(item.range(), "an override needs 'paths' and 'rules'");
            }
            overrides.add(new Severities.PathOverride(new PathPatterns(paths), levels));
        }
    }

    private Map<String, Optional<Severity>> levels(YamlNode value) {
        Map<String, Optional<Severity>> levels = new HashMap<>();
        if (!(value instanceof YamlMapping mapping)) {
            problem(value.range(), "rules must be rule ids with a severity each, such as 'weight-unique: warning'");
            return levels;
        }
        for (YamlEntry entry : once(mapping)) {
            if (!ruleIds.contains(entry.name())) {
                problem(entry.key().range(), unknown("rule", entry.name(), ruleIds));
            } else {
                level(entry).ifPresent(level -> levels.put(entry.name(), level));
            }
        }
        return levels;
    }

    /** The severity of a rule, itself empty for off; empty when it is none, which is told. */
    private Optional<Optional<Severity>> level(YamlEntry entry) {
        String text = entry.value() instanceof YamlScalar scalar ? scalar.text().toLowerCase(Locale.ROOT) : "";
        if (!LEVELS.contains(text)) {
            problem(
                    entry.value().range().isEmpty()
                            ? entry.key().range()
                            : entry.value().range(),
                    "the severity of " + entry.name() + " must be error, warning, info or off");
            return Optional.empty();
        }
        return Optional.of(
                text.equals("off") ? Optional.empty() : Optional.of(Severity.valueOf(text.toUpperCase(Locale.ROOT))));
    }

    private void keys(YamlNode value, String where, Map<String, Consumer<YamlNode>> known) {
        if (!(value instanceof YamlMapping mapping)) {
            problem(
                    value.range(),
                    where + " must have keys and values; known keys are " + String.join(", ", known.keySet()));
            return;
        }
        for (YamlEntry entry : once(mapping)) {
            Consumer<YamlNode> reader = known.get(entry.name());
            if (reader == null) {
                problem(entry.key().range(), unknown("key", entry.name(), known.keySet()));
            } else {
                reader.accept(entry.value());
            }
        }
    }

    private List<YamlEntry> once(YamlMapping mapping) {
        Map<String, YamlEntry> first = new LinkedHashMap<>();
        for (YamlEntry entry : mapping.entries()) {
            if (first.putIfAbsent(entry.name(), entry) != null) {
                problem(entry.key().range(), "the key '" + entry.name() + "' stands here a second time");
            }
        }
        return List.copyOf(first.values());
    }

    private List<String> texts(String name, YamlNode value) {
        List<YamlNode> items = value instanceof YamlSequence sequence ? sequence.items() : List.of(value);
        List<String> texts = new ArrayList<>();
        for (YamlNode item : items) {
            Optional<String> text = HugoScalars.string(item).map(String::strip).filter(t -> !t.isEmpty());
            text.ifPresentOrElse(texts::add, () -> problem(item.range(), name + " must be a list of texts"));
        }
        return texts;
    }

    private static boolean isNothing(YamlNode node) {
        return node instanceof YamlScalar scalar && HugoScalars.type(scalar) == ScalarType.NULL;
    }

    private static String unknown(String kind, String found, Collection<String> known) {
        String valid = "valid are " + String.join(", ", known);
        return "unknown %s '%s'; %s"
                .formatted(
                        kind,
                        found,
                        EditDistance.nearest(found, known)
                                .map(near -> "did you mean '" + near + "'? (" + valid + ")")
                                .orElse(valid));
    }

    private void problem(TextRange range, String text) {
        problems.add(file.path() + ":" + file.lines().position(range.start()) + ": " + text);
    }
}
