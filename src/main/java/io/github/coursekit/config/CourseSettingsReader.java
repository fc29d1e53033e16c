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
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads what a course says about itself beside its rules. Roles of a later layer replace those of an earlier one; lists are joined. */
final class CourseSettingsReader {

    private final Site site;
    private final Consumer<Path> opened;
    private final ShortcodesReader shortcodes = new ShortcodesReader();
    private final RequiredHeadingsReader structure = new RequiredHeadingsReader();
    private final LimitsReader limits = new LimitsReader();
    private final RolesReader roles = new RolesReader();
    private final List<String> elsewhere = new ArrayList<>();
    private final List<String> prerequisites = new ArrayList<>();
    private final List<OwnSchema> schemas = new ArrayList<>();
    private final List<String> excluded = new ArrayList<>();
    private final List<String> stageLessons = new ArrayList<>();
    private final List<String> ignoredTitles = new ArrayList<>(CourseSettings.DEFAULT_IGNORED_STAGE_TITLES);

    /** {@code site} is what is known of the site otherwise; {@code opened} takes each local file that was read. */
    CourseSettingsReader(Site site, Consumer<Path> opened) {
        this.site = site;
        this.opened = opened;
    }

    CourseSettings settings() {
        return new CourseSettings(
                roles.roles(),
                new PathPatterns(stageLessons),
                ignoredTitles,
                schemas,
                structure.required(),
                prerequisites,
                site.with(shortcodes.forms(), new PathPatterns(elsewhere)),
                new PathPatterns(excluded),
                limits.limits());
    }

    /** The keys of a layer that are read here; files that it names are looked for beside it. */
    Keys keys(ConfigurationValues values, Layer layer) {
        return new Keys()
                .add(
                        "exclude",
                        Shape.texts().saying("Patterns of files that are neither checked nor packed"),
                        value -> excluded.addAll(values.texts("exclude", value)))
                .add(
                        "roles",
                        Shape.texts().saying("What each stage needs an entry for"),
                        value -> roles.read(value, values))
                .add("stages", () -> stageKeys(values), values)
                .add("structure", () -> structureKeys(values), values)
                .add(
                        "schemas",
                        Shape.namesWith(Shape.text())
                                .saying("Your own JSON Schemas, by lesson type or by a path pattern"),
                        value -> readSchemas(value, values, layer))
                .add("shortcodes", () -> shortcodes.keys(values, layer), values)
                .add("links", () -> linkKeys(values), values)
                .add("limits", () -> limits.keys(values), values);
    }

    private Keys stageKeys(ConfigurationValues values) {
        return new Keys()
                .add(
                        "lessons",
                        Shape.texts().saying("Patterns of lessons that must have stages"),
                        value -> stageLessons.addAll(values.texts("stages.lessons", value)))
                .add(
                        "ignore",
                        Shape.texts().saying("Titles of headings that are no stages"),
                        value -> ignoredTitles.addAll(values.texts("stages.ignore", value)));
    }

    private Keys structureKeys(ConfigurationValues values) {
        return new Keys()
                .add("required", RequiredHeadingsReader.shape(values), value -> structure.read(value, values))
                .add(
                        "prerequisites",
                        Shape.texts().saying("Keys of front matter that name the lessons to be read before"),
                        value -> prerequisites.addAll(values.texts("structure.prerequisites", value)));
    }

    private Keys linkKeys(ConfigurationValues values) {
        return new Keys()
                .add(
                        "elsewhere",
                        Shape.listOrOne(Shape.text("^\\s*/"))
                                .saying("URL paths that other parts of the site serve, such as /academy/**"),
                        value -> readElsewhere(value, values));
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
