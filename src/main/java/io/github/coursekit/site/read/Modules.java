package io.github.coursekit.site.read;

import io.github.coursekit.site.Glob;
import io.github.coursekit.site.Languages;
import io.github.coursekit.text.RelativePaths;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
    private final String themes;
    private final Map<String, String> replacements;
    private final List<Component> components = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private Setting ofThemes = Setting.NONE;
    private final Set<String> names = new HashSet<>();

    /** The modules of a site with some settings and languages. */
    Modules(SiteFolder folder, Setting settings, Languages languages) {
        this.folder = folder;
        this.languages = languages.codes();
        this.main = languages.main();
        this.themes = settings.get("themesDir").text().orElse("themes");
        this.replacements = replacements(settings);
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

    private static Map<String, String> replacements(Setting settings) {
        Map<String, String> replacements = new HashMap<>();
        for (String list : settings.get("module", "replacements").texts()) {
            for (String replacement : list.split(",", -1)) {
                String[] sides = replacement.split("->", 2);
                if (sides.length == 2) {
                    replacements.put(sides[0].strip(), sides[1].strip());
                }
            }
        }
        return replacements;
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
        Optional<String> path = path(name);
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

    /** Where a theme lies in the site's folder. */
    private Optional<String> path(String name) {
        String replacement = replacements.getOrDefault(name, "");
        return Stream.of(
                        replacement,
                        replacement.isEmpty() ? "" : themes + "/" + replacement,
                        themes + "/" + name,
                        "_vendor/" + name)
                .filter(path -> !path.isEmpty())
                .map(Modules::normalized)
                .filter(path -> !path.isEmpty() && folder.isThere(path))
                .findFirst();
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
        String path = normalized(below + source);
        boolean there = folder.isThere(path);
        // A folder that nobody names need not be there.
        if (there || !place.isEmpty()) {
            components.add(new Component(kind, path, target, of, List.of(), List.of(), there, place));
        }
    }

    private void addMounts(String below, Setting module, Set<String> mounted, boolean atHand) {
        for (Setting mount : module.get("mounts").items()) {
            String target = mount.get("target").text().orElse("");
            String kind = target.contains("/") ? target.substring(0, target.indexOf('/')) : target;
            String inKind = target.substring(Math.min(target.length(), kind.length() + 1));
            String source = mount.get("source").text().orElse("");
            mounted.add(kind);
            String path = normalized(below + source);
            boolean there = atHand && folder.isThere(path);
            components.add(new Component(
                    kind,
                    path,
                    RelativePaths.resolve("", inKind).orElse(inKind),
                    languages(mount),
                    included(mount),
                    excluded(mount),
                    there,
                    mount.place()));
        }
    }

    /** A path of the site's folder, which may lead up to the folders around it. */
    private static String normalized(String path) {
        try {
            return Path.of(path).normalize().toString().replace('\\', '/');
        } catch (InvalidPathException e) {
            return path; // nothing has such a name
        }
    }

    private List<String> languages(Setting mount) {
        Setting matrix = mount.get("sites", "matrix", "languages");
        List<String> patterns =
                matrix.isSet() ? matrix.texts() : mount.get("lang").texts();
        return patterns.stream()
                .map(pattern -> pattern.toLowerCase(Locale.ROOT))
                .flatMap(pattern -> languages.stream()
                        .filter(code ->
                                Glob.of(pattern).map(glob -> glob.matches(code)).orElse(false)))
                .distinct()
                .toList();
    }

    /** In {@code files} an exclamation mark leaves out. */
    private static List<Glob> included(Setting mount) {
        List<String> patterns = Stream.concat(
                        mount.get("includeFiles").texts().stream(),
                        mount.get("files").texts().stream().filter(pattern -> !pattern.startsWith("!")))
                .toList();
        List<Glob> globs = globs(patterns.stream());
        return globs.size() < patterns.size() ? List.of() : globs;
    }

    private static List<Glob> excluded(Setting mount) {
        return globs(Stream.concat(
                mount.get("excludeFiles").texts().stream(),
                mount.get("files").texts().stream()
                        .filter(pattern -> pattern.startsWith("!"))
                        .map(pattern -> pattern.substring(1).strip())));
    }

    /** A pattern that cannot be read leaves nothing out: what is there is rather published than not. */
    private static List<Glob> globs(Stream<String> patterns) {
        return patterns.map(pattern -> pattern.startsWith("/") ? pattern.substring(1) : pattern)
                .flatMap(pattern -> Glob.of(pattern).stream())
                .toList();
    }
}
