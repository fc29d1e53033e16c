package io.github.coursekit.config;

import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.course.OwnSchema;
import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.hugo.HugoScalars;
import io.github.coursekit.schema.FrontMatterSchemas;
import io.github.coursekit.site.PathPatterns;
import io.github.coursekit.site.Site;
import io.github.coursekit.stages.StageRecogniser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads what a course says about itself beside its rules. Roles of a later layer replace those of an earlier one; lists are joined. */
final class CourseSettingsReader {

    private final Site site;
    private final Consumer<Path> opened;
    private final ShortcodesReader shortcodes = new ShortcodesReader();
    private final RequiredHeadingsReader structure = new RequiredHeadingsReader();
    private final LimitsReader limits = new LimitsReader();
    private final List<String> elsewhere = new ArrayList<>();
    private final List<String> prerequisites = new ArrayList<>();
    private final List<OwnSchema> schemas = new ArrayList<>();
    private final List<String> excluded = new ArrayList<>();
    private final List<String> stageLessons = new ArrayList<>();
    private final List<String> ignoredTitles = new ArrayList<>(CourseSettings.DEFAULT_IGNORED_STAGE_TITLES);
    private List<String> roles = CourseSettings.DEFAULT.roles();

    /** {@code site} is what is known of the site otherwise; {@code opened} takes each local file that was read. */
    CourseSettingsReader(Site site, Consumer<Path> opened) {
        this.site = site;
        this.opened = opened;
    }

    CourseSettings settings() {
        return new CourseSettings(
                roles,
                new PathPatterns(stageLessons),
                ignoredTitles,
                schemas,
                structure.required(),
                prerequisites,
                site.with(shortcodes.forms(), new PathPatterns(elsewhere)),
                new PathPatterns(excluded),
                limits.limits());
    }

    /** The keys of a layer that are read here, each with what reads its value; files that it names are looked for beside it. */
    Map<String, Consumer<DataNode>> keys(ConfigurationValues values, Layer layer) {
        Map<String, Consumer<DataNode>> keys = new LinkedHashMap<>();
        keys.put("exclude", value -> excluded.addAll(values.texts("exclude", value)));
        keys.put("roles", value -> readRoles(value, values));
        keys.put("stages", value -> values.keys(value, "stages", stageKeys(values)));
        keys.put("structure", value -> values.keys(value, "structure", structureKeys(values)));
        keys.put("schemas", value -> readSchemas(value, values, layer));
        keys.put("shortcodes", value -> shortcodes.read(value, values, layer));
        keys.put(
                "links",
                value -> values.keys(value, "links", Map.of("elsewhere", node -> readElsewhere(node, values))));
        keys.put("limits", value -> values.keys(value, "limits", limits.keys(values)));
        return keys;
    }

    private Map<String, Consumer<DataNode>> stageKeys(ConfigurationValues values) {
        Map<String, Consumer<DataNode>> keys = new LinkedHashMap<>();
        keys.put("lessons", value -> stageLessons.addAll(values.texts("stages.lessons", value)));
        keys.put("ignore", value -> ignoredTitles.addAll(values.texts("stages.ignore", value)));
        return keys;
    }

    private Map<String, Consumer<DataNode>> structureKeys(ConfigurationValues values) {
        Map<String, Consumer<DataNode>> keys = new LinkedHashMap<>();
        keys.put("required", value -> structure.read(value, values));
        keys.put("prerequisites", value -> prerequisites.addAll(values.texts("structure.prerequisites", value)));
        return keys;
    }

    private void readRoles(DataNode value, ConfigurationValues values) {
        List<String> found = values.texts("roles", value);
        long distinct = found.stream()
                .map(role -> role.toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        if (found.isEmpty()) {
            values.problem(value.range(), "roles must name at least one role");
        } else if (distinct < found.size()) {
            values.problem(value.range(), "roles names a role twice");
        } else if (!found.stream().allMatch(StageRecogniser::canBeRole)) {
            String wrong = found.stream()
                    .filter(role -> !StageRecogniser.canBeRole(role))
                    .collect(Collectors.joining("', '"));
            values.problem(
                    value.range(),
                    "no entry can have the role '" + wrong
                            + "': a label ends at a colon or dash and begins with a letter or digit");
        } else {
            roles = found;
        }
    }

    private void readSchemas(DataNode value, ConfigurationValues values, Layer layer) {
        if (!(value instanceof DataMapping mapping)) {
            values.problem(
                    value.range(),
                    "schemas must be lesson types or paths with a file each, such as 'page: page.schema.json'");
            return;
        }
        for (DataEntry entry : values.once(mapping)) {
            String name = HugoScalars.string(entry.value()).orElse("");
            try {
                Layer schema = layer.beside().open(name, layer.file().path());
                if (schema.path() != null) {
                    opened.accept(schema.path());
                }
                String json = schema.file().text();
                schemas.add(new OwnSchema(entry.name(), name, json, FrontMatterSchemas.check(json)));
            } catch (IOException | IllegalArgumentException e) {
                values.problem(entry.place(), "the schema '" + name + "' cannot be used: " + e.getMessage());
            }
        }
    }

    private void readElsewhere(DataNode value, ConfigurationValues values) {
        for (String pattern : values.texts("links.elsewhere", value)) {
            if (pattern.startsWith("/")) {
                elsewhere.add(pattern.substring(1));
            } else {
                values.problem(
                        value.range(), "links.elsewhere holds URL paths that begin with '/', such as '/academy/**'");
            }
        }
    }
}
