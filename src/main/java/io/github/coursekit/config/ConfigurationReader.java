package io.github.coursekit.config;

import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.course.OwnSchema;
import io.github.coursekit.course.PathPatterns;
import io.github.coursekit.course.ShortcodeForm;
import io.github.coursekit.course.ShortcodeForm.Closing;
import io.github.coursekit.course.ShortcodeForms;
import io.github.coursekit.hugo.HugoScalars;
import io.github.coursekit.hugo.ScalarType;
import io.github.coursekit.rule.Option;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.schema.FrontMatterSchemas;
import io.github.coursekit.text.EditDistance;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;
import io.github.coursekit.yaml.YamlDocument;
import io.github.coursekit.yaml.YamlEntry;
import io.github.coursekit.yaml.YamlMapping;
import io.github.coursekit.yaml.YamlNode;
import io.github.coursekit.yaml.YamlScalar;
import io.github.coursekit.yaml.YamlSequence;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code course.yaml} and the layers that it extends. Everything that is wrong in them is told at once.
 *
 * <p>Roles of a later layer replace those of an earlier one; lists of titles and paths are joined; settings of rules are kept layer by layer.
 */
public final class ConfigurationReader {

    private static final String SEVERITY = "severity";
    private static final List<String> LEVELS = List.of("error", "warning", "info", "off");

    /** Deeper than any sensible chain of house rules; a chain that is longer goes round in circles. */
    private static final int MAX_LAYERS = 20;

    private final LayerSource layers;
    private final Map<String, RuleDescriptor> known = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();
    private final List<RuleSettings.Step> steps = new ArrayList<>();
    private final Map<String, ShortcodeForm> shortcodes = new HashMap<>();
    private final List<String> elsewhere = new ArrayList<>();
    private final List<OwnSchema> schemas = new ArrayList<>();
    private final List<String> excluded = new ArrayList<>();
    private final List<String> stageLessons = new ArrayList<>();
    private final List<String> ignoredTitles = new ArrayList<>(CourseSettings.DEFAULT_IGNORED_STAGE_TITLES);
    private List<String> roles = CourseSettings.DEFAULT.roles();
    private SourceFile file;
    private int depth;

    private ConfigurationReader(SourceFile file, Collection<RuleDescriptor> known, LayerSource layers) {
        this.file = file;
        this.layers = layers;
        known.forEach(rule -> this.known.put(rule.id(), rule));
    }

    /**
     * {@return what a configuration file and the layers below it say}
     *
     * @param file the file, which may be empty; its path is used in messages
     * @param known the rules that there are
     * @param layers finds what {@code extends} names
     * @throws ConfigurationException when anything in the files is wrong
     */
    public static Configuration read(SourceFile file, Collection<RuleDescriptor> known, LayerSource layers)
            throws ConfigurationException {
        ConfigurationReader reader = new ConfigurationReader(file, known, layers);
        reader.readLayer(List.of(LayerSource.PRESETS.get(0)));
        if (!reader.problems.isEmpty()) {
            throw new ConfigurationException(reader.problems);
        }
        CourseSettings settings = new CourseSettings(
                reader.roles,
                new PathPatterns(reader.stageLessons),
                reader.ignoredTitles,
                reader.schemas,
                new ShortcodeForms(reader.shortcodes),
                new PathPatterns(reader.elsewhere),
                new PathPatterns(reader.excluded));
        return new Configuration(settings, new RuleSettings(reader.steps));
    }

    /** Reads the file at hand: first what it extends, then itself. */
    private void readLayer(List<String> defaultBases) {
        int start = file.byteOrderMarkLength();
        YamlDocument document =
                YamlDocument.parse(file.text(), new TextRange(start, file.text().length()));
        if (document.problem() != null) {
            problem(
                    document.problem().range(),
                    "not valid YAML: " + document.problem().text());
            return;
        }
        Optional<YamlEntry> bases = document.mapping().flatMap(mapping -> mapping.entry("extends"));
        if (bases.isPresent()) {
            YamlNode value = bases.get().value();
            texts("extends", value).forEach(name -> extend(name, value.range()));
        } else {
            defaultBases.forEach(name -> extend(name, new TextRange(0, 0)));
        }
        if (document.root() != null && !isNothing(document.root())) {
            keys(document.root(), "the configuration", topLevel());
        }
    }

    private void extend(String name, TextRange place) {
        SourceFile above = file;
        if (++depth > MAX_LAYERS) {
            problem(place, "extends goes round in circles");
            return;
        }
        try {
            file = layers.open(name);
            readLayer(List.of());
        } catch (IOException e) {
            file = above;
            problem(
                    place,
                    "extends '%s' cannot be read: %s; valid are %s, a path and a resource"
                            .formatted(name, e.getMessage(), String.join(", ", LayerSource.PRESETS)));
        } finally {
            file = above;
        }
    }

    private Map<String, Consumer<YamlNode>> topLevel() {
        Map<String, Consumer<YamlNode>> keys = new LinkedHashMap<>();
        keys.put("extends", value -> {}); // read before all else
        keys.put("exclude", value -> excluded.addAll(texts("exclude", value)));
        keys.put("roles", this::readRoles);
        keys.put("stages", value -> keys(value, "stages", stageKeys()));
        keys.put("schemas", this::readSchemas);
        keys.put("shortcodes", value -> keys(value, "shortcodes", Map.of("known", this::readShortcodes)));
        keys.put("links", value -> keys(value, "links", Map.of("elsewhere", this::readElsewhere)));
        keys.put("rules", value -> steps.add(RuleSettings.Step.forAll(settings(value))));
        keys.put("overrides", this::readOverrides);
        return keys;
    }

    private Map<String, Consumer<YamlNode>> stageKeys() {
        Map<String, Consumer<YamlNode>> keys = new LinkedHashMap<>();
        keys.put("lessons", value -> stageLessons.addAll(texts("stages.lessons", value)));
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

    private void readSchemas(YamlNode value) {
        if (!(value instanceof YamlMapping mapping)) {
            problem(
                    value.range(),
                    "schemas must be lesson types or paths with a file each, such as 'page: page.schema.json'");
            return;
        }
        for (YamlEntry entry : once(mapping)) {
            String name = HugoScalars.string(entry.value()).orElse("");
            try {
                String json = layers.open(name).text();
                FrontMatterSchemas.check(json);
                schemas.add(new OwnSchema(entry.name(), name, json));
            } catch (IOException | IllegalArgumentException e) {
                problem(place(entry), "the schema '" + name + "' cannot be used: " + e.getMessage());
            }
        }
    }

    private void readElsewhere(YamlNode value) {
        for (String pattern : texts("links.elsewhere", value)) {
            if (pattern.startsWith("/")) {
                elsewhere.add(pattern.substring(1));
            } else {
                problem(value.range(), "links.elsewhere holds URL paths that begin with '/', such as '/academy/**'");
            }
        }
    }

    /** Names alone, or names with what each needs. */
    private void readShortcodes(YamlNode value) {
        if (value instanceof YamlMapping mapping) {
            for (YamlEntry entry : once(mapping)) {
                shortcodes.put(entry.name(), shortcode(entry));
            }
        } else {
            texts("shortcodes.known", value).forEach(name -> shortcodes.put(name, ShortcodeForm.UNKNOWN));
        }
    }

    private ShortcodeForm shortcode(YamlEntry entry) {
        List<List<String>> required = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        Set<Closing> closing = EnumSet.noneOf(Closing.class);
        Map<String, Consumer<YamlNode>> keys = new LinkedHashMap<>();
        keys.put("closed", value -> closing.add(HugoScalars.isTrue(value) ? Closing.NEEDED : Closing.REFUSED));
        keys.put("required", value -> texts("required", value).forEach(name -> required.add(List.of(name))));
        keys.put("paths", value -> paths.addAll(texts("paths", value)));
        if (!isNothing(entry.value())) {
            keys(entry.value(), "shortcodes.known." + entry.name(), keys);
        }
        return new ShortcodeForm(closing.stream().findFirst().orElse(Closing.ALLOWED), required, paths, List.of());
    }

    private void readOverrides(YamlNode value) {
        if (!(value instanceof YamlSequence sequence)) {
            problem(value.range(), "overrides must be a list, each item with 'paths' and 'rules'");
            return;
        }
        for (YamlNode item : sequence.items()) {
            List<String> paths = new ArrayList<>();
            Map<String, RuleSetting> settings = new HashMap<>();
            Map<String, Consumer<YamlNode>> keys = new LinkedHashMap<>();
            keys.put("paths", node -> paths.addAll(texts("paths", node)));
            keys.put("rules", node -> settings.putAll(settings(node)));
            int before = problems.size();
            keys(item, "an override", keys);
            if (problems.size() == before && (paths.isEmpty() || settings.isEmpty())) {
                problem(item.range(), "an override needs 'paths' and 'rules'");
            }
            steps.add(new RuleSettings.Step(new PathPatterns(paths), settings));
        }
    }

    private Map<String, RuleSetting> settings(YamlNode value) {
        Map<String, RuleSetting> settings = new HashMap<>();
        if (!(value instanceof YamlMapping mapping)) {
            problem(value.range(), "rules must be rule ids with a severity each, such as 'weight-unique: warning'");
            return settings;
        }
        for (YamlEntry entry : once(mapping)) {
            RuleDescriptor rule = known.get(entry.name());
            if (rule == null) {
                problem(entry.key().range(), unknown("rule", entry.name(), known.keySet()));
            } else {
                settings.put(rule.id(), setting(rule, entry));
            }
        }
        return settings;
    }

    private RuleSetting setting(RuleDescriptor rule, YamlEntry entry) {
        String origin =
                file.path() + ":" + file.lines().position(entry.key().range().start());
        if (!(entry.value() instanceof YamlMapping mapping)) {
            return new RuleSetting(level(rule.id(), entry), Map.of(), origin);
        }
        Level level = null;
        Map<String, Integer> options = new HashMap<>();
        for (YamlEntry option : once(mapping)) {
            Option described = rule.option(option.name()).orElse(null);
            if (option.name().equals(SEVERITY)) {
                level = level(rule.id(), option);
            } else if (described == null) {
                List<String> names = new ArrayList<>(List.of(SEVERITY));
                rule.options().forEach(each -> names.add(each.name()));
                problem(option.key().range(), unknown("option of " + rule.id(), option.name(), names));
            } else {
                option(described, option).ifPresent(number -> options.put(described.name(), number));
            }
        }
        return new RuleSetting(level, options, origin);
    }

    private Optional<Integer> option(Option described, YamlEntry entry) {
        Optional<Integer> number = entry.value() instanceof YamlScalar scalar
                ? HugoScalars.integer(scalar).filter(n -> n.bitLength() < 31).map(BigInteger::intValue)
                : Optional.empty();
        if (number.filter(n -> n >= described.least()).isEmpty()) {
            problem(place(entry), described.name() + " must be a whole number from " + described.least() + " on");
            return Optional.empty();
        }
        return number;
    }

    /** The level that a value names; null when it names none, which is told. */
    private @Nullable Level level(String rule, YamlEntry entry) {
        String text = entry.value() instanceof YamlScalar scalar ? scalar.text().toLowerCase(Locale.ROOT) : "";
        if (!LEVELS.contains(text)) {
            problem(place(entry), "the severity of " + rule + " must be error, warning, info or off");
            return null;
        }
        return text.equals("off") ? Level.OFF : Level.of(Severity.valueOf(text.toUpperCase(Locale.ROOT)));
    }

    private static TextRange place(YamlEntry entry) {
        return entry.value().range().isEmpty()
                ? entry.key().range()
                : entry.value().range();
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
