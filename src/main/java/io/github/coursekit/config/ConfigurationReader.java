package io.github.coursekit.config;

import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.site.Site;
import io.github.coursekit.site.SiteStatement;
import io.github.coursekit.text.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Reads {@code course.yaml} and the layers that it extends: the preset {@code recommended} holds underneath them all, and on it that of the site's theme,
 * where there is one. Everything that is wrong is told at once.
 */
public final class ConfigurationReader {

    private ConfigurationReader() {}

    /**
     * {@return what a configuration file and the layers below it say of a course whose site nobody knows}
     *
     * @param file the file, which may be empty; its path is used in messages
     * @param known the rules that there are
     * @param layers finds what the file names
     * @throws ConfigurationException when anything in the files is wrong
     */
    public static Configuration read(SourceFile file, Collection<RuleDescriptor> known, LayerSource layers)
            throws ConfigurationException {
        return read(file, known, layers, Site.DEFAULT, List.of());
    }

    /**
     * {@return what a configuration file and the layers below it say}
     *
     * @param file the file, which may be empty; its path is used in messages
     * @param known the rules that there are
     * @param layers finds what the file names
     * @param site the site that publishes the course, before anything is said of it here
     * @param themes the names of its themes and imports: one that there is a preset for brings it
     * @throws ConfigurationException when anything in the files is wrong
     */
    public static Configuration read(
            SourceFile file, Collection<RuleDescriptor> known, LayerSource layers, Site site, List<String> themes)
            throws ConfigurationException {
        RulesReader rules = new RulesReader(known);
        Configuration.BesideRules rest = readBesideRules(file, layers, site, themes, rules::keys);
        return new Configuration(rest.settings(), rules.settings(), rest.files());
    }

    /**
     * {@return what a configuration file and the layers below it say beside rules} What stands in {@code rules} and {@code overrides} is not looked at.
     *
     * @param file the file, which may be empty; its path is used in messages
     * @param layers finds what the file names
     * @param site the site that publishes the course, before anything is said of it here
     * @param themes the names of its themes and imports: one that there is a preset for brings it
     * @throws ConfigurationException when anything else in the files is wrong
     */
    public static Configuration.BesideRules readBesideRules(
            SourceFile file, LayerSource layers, Site site, List<String> themes) throws ConfigurationException {
        return readBesideRules(file, layers, site, themes, RulesReader::passedOver);
    }

    private static Configuration.BesideRules readBesideRules(
            SourceFile file, LayerSource layers, Site site, List<String> themes, LayersReader.Topic rules)
            throws ConfigurationException {
        List<Path> schemas = new ArrayList<>();
        CourseSettingsReader settings = new CourseSettingsReader(site, schemas::add);
        CompareReader compare = new CompareReader();
        List<String> presets = new ArrayList<>(List.of(Presets.BASE));
        presets.addAll(Presets.of(themes));
        LayersReader reader = new LayersReader(List.of(settings::keys, compare::keys, SiteKeys::check, rules));
        reader.read(new Layer("", file, layers, null), presets);
        if (!reader.problems().isEmpty()) {
            throw new ConfigurationException(reader.problems());
        }
        List<Path> files = new ArrayList<>(reader.files());
        files.addAll(schemas);
        return new Configuration.BesideRules(settings.settings(), compare.settings(), files);
    }

    /**
     * {@return what a configuration file and the layers below it say of the site, those below first} All else in them is passed over, and so is what is wrong:
     * to tell that is for the other methods.
     *
     * @param file the file, which may be empty
     * @param layers finds what the file names
     */
    public static List<SiteStatement> readSite(SourceFile file, LayerSource layers) {
        SiteKeys site = new SiteKeys();
        new LayersReader(List.of(site::keys)).readLayer(new Layer("", file, layers, null));
        return site.statements();
    }

    /**
     * {@return the JSON Schema of a configuration, for editors: what these readers read}
     *
     * @param known the rules that there are
     * @param layers finds what files name; it is asked for nothing
     */
    public static JsonNode schema(Collection<RuleDescriptor> known, LayerSource layers) {
        RulesReader rules = new RulesReader(known);
        CourseSettingsReader settings = new CourseSettingsReader(Site.DEFAULT, path -> {});
        CompareReader compare = new CompareReader();
        LayersReader reader = new LayersReader(List.of(settings::keys, compare::keys, SiteKeys::check, rules::keys));
        return reader.shape(SourceFile.of("course.yaml", ""), layers).json();
    }
}
