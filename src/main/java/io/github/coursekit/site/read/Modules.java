package io.github.coursekit.site.read;

import io.github.coursekit.site.Languages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a site is put together of: its own folders, and those of its themes and imports as far as they are at hand. */
final class Modules {

    /** The setting that names the folder of each kind. */
    private static final Map<String, String> FOLDERS = Map.of(
            "content", "contentDir",
            "static", "staticDir",
            "assets", "assetDir",
            "layouts", "layoutDir");

    /** No site nests themes deeper. */
    private static final int MOST_MODULES = 50;

    private final SiteFolder folder;
    private final Set<String> languages;
    private final String main;
    private final ModulePaths paths;
    private final MountReader mounts;
    private final List<Component> components = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private Setting ofThemes = Setting.NONE;
    private final Set<String> names = new HashSet<>();

    /** The modules of a site with some settings and languages. */
    Modules(SiteFolder folder, Setting settings, Languages languages) {
        this.folder = folder;
        this.languages = languages.codes();
        this.main = languages.main();
        this.paths = new ModulePaths(folder, settings);
        this.mounts = new MountReader(folder, this.languages);
        addComponents("", settings);
        addImports(settings);
    }

    /** What is brought, the site's own first. */
    List<Component> components() {
        return components;
    }

    Stream<Component> components(String kind) {
        return components.stream().filter(component -> component.kind().equals(kind));
    }

    /** The names of themes and imports that are not at hand. */
    List<String> missing() {
        return missing;
    }

    /** What the themes at hand say, the first the loudest; of it Hugo takes formats and media types into the site's own settings. */
    Setting ofThemes() {
        return ofThemes;
    }

    /** The names of all themes and imports, at hand or not. */
    Set<String> names() {
        return names;
    }

    private void addImports(Setting settings) {
        settings.get("theme").texts().forEach(name -> addModule(name, Setting.NONE));
        for (Setting imported : settings.get("module", "imports").items()) {
            if (!imported.get("disable").isTrue()) {
                imported.get("path").text().ifPresent(name -> addModule(name, imported));
            }
        }
    }

    private void addModule(String name, Setting imported) {
        if (names.size() >= MOST_MODULES || !names.add(name)) {
            return;
        }
        Optional<String> path = paths.of(name);
        if (path.isEmpty()) {
            missing.add(name);
            addMounts("", imported, new HashSet<>(), false);
            return;
        }
        String below = path.get().isEmpty() ? "" : path.get() + "/";
        Setting own = new ConfigurationFiles(folder, below).settings();
        ofThemes = own.with(ofThemes);
        if (imported.get("mounts").isSet()) {
            addMounts(below, imported, new HashSet<>(), true);
        } else {
            addComponents(below, own);
        }
        addImports(own);
    }

    /** The folders of a module; where it mounts any of a kind, no others of that kind. */
    private void addComponents(String below, Setting settings) {
        Setting module = settings.get("module");
        Set<String> mounted = new HashSet<>();
        addMounts(below, module, mounted, true);
        for (Map.Entry<String, String> kind : FOLDERS.entrySet()) {
            if (!mounted.contains(kind.getKey())) {
                addFolders(below, kind.getKey(), settings.get(kind.getValue()), settings);
            }
        }
    }

    private void addFolders(String below, String kind, Setting named, Setting settings) {
        List<String> folders = named.isSet() ? named.texts() : List.of(kind);
        if (kind.equals("content")) {
            settings.get("languages").stream()
                    .filter(language -> languages.contains(language.getKey()))
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(language -> language.getValue()
                            .get("contentDir")
                            .text()
                            .ifPresent(own -> add(
                                    below,
                                    kind,
                                    own,
                                    "",
                                    List.of(language.getKey()),
                                    language.getValue().place())));
            if (settings.get("languages", main, "contentDir").isSet()) {
                return; // each language has its own
            }
        }
        folders.forEach(own -> add(below, kind, own, "", List.of(), named.place()));
    }

    private void add(String below, String kind, String source, String target, List<String> of, String place) {
        String path = ModulePaths.normalized(below + source);
        boolean there = folder.isThere(path);
        // A folder that nobody names need not be there.
        if (there || !place.isEmpty()) {
            components.add(new Component(kind, path, target, of, List.of(), List.of(), there, place));
        }
    }

    private void addMounts(String below, Setting module, Set<String> mounted, boolean atHand) {
        for (Setting mount : module.get("mounts").items()) {
            Component component = mounts.component(mount, below, atHand);
            mounted.add(component.kind());
            components.add(component);
        }
    }
}
