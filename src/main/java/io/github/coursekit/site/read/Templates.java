package io.github.coursekit.site.read;

import io.github.coursekit.site.Languages;
import io.github.coursekit.site.LinkHooks;
import io.github.coursekit.site.LinkHooks.Hook;
import io.github.coursekit.site.ShortcodeForm;
import io.github.coursekit.text.SourceFile;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What the templates of a site and its themes tell: the shortcodes that there are, and what is made of links. No template is run. */
final class Templates {

    private static final List<String> SHORTCODES = List.of("shortcodes/", "_shortcodes/");
    private static final List<String> HOOKS = List.of("_markup/", "_default/_markup/");
    private static final Pattern LOOK_UP =
            Pattern.compile("GetPage|Resources\\.Get|resources\\.Get|\\brelref\\b|\\bref\\b|RelRef|\\.Ref\\b");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\s{}]{1,40})\"");
    private static final Pattern ELSEWHERE = Pattern.compile("\\bpartial(?:Cached)?\\b|\\btemplate\\b");

    private final SiteFolder folder;
    private final Setting settings;
    private final Modules modules;
    private final Map<String, ShortcodeForm> shortcodes = new TreeMap<>();
    private final Map<String, String> hooks = new TreeMap<>();

    Templates(SiteFolder folder, Setting settings, Modules modules) {
        this.folder = folder;
        this.settings = settings;
        this.modules = modules;
        modules.components("layouts")
                .filter(Component::there)
                .forEach(component -> folder.files(component.source()).forEach(file -> add(component, file)));
    }

    /** The shortcodes by name. */
    Map<String, ShortcodeForm> shortcodes() {
        return shortcodes;
    }

    LinkHooks hooks(Languages languages) {
        Set<String> names = new TreeSet<>();
        hooks.values()
                .forEach(template -> QUOTED.matcher(template).results().forEach(match -> names.add(match.group(1))));
        return new LinkHooks(hook("link", languages), hook("image", languages), names);
    }

    /** The first template of a name wins: the site's own come first. */
    private void add(Component component, String file) {
        String prefix = component.target().isEmpty() ? "" : component.target() + "/";
        String path = prefix + file;
        for (String start : SHORTCODES) {
            if (path.startsWith(start)) {
                String name = nameOf(path.substring(start.length()));
                if (!shortcodes.containsKey(name)) {
                    read(component, file).ifPresent(text -> shortcodes.put(name, ShortcodeTemplate.form(text)));
                }
            }
        }
        int markup = path.lastIndexOf("_markup/");
        if (markup >= 0) {
            String name = nameOf(path.substring(markup + "_markup/".length()));
            boolean ofAll = HOOKS.contains(path.substring(0, markup + "_markup/".length()));
            if (name.equals("render-link") || name.equals("render-image")) {
                // One of some sections only is not told apart.
                read(component, file).ifPresent(text -> hooks.putIfAbsent(name, ofAll ? text : "partial"));
            }
        }
    }

    /** A template's name: without its ending, and that of its language or output format. */
    private static String nameOf(String path) {
        int dot = path.indexOf('.', path.lastIndexOf('/') + 1);
        return dot < 0 ? path : path.substring(0, dot);
    }

    private Optional<String> read(Component component, String file) {
        try {
            return folder.read(component.source() + "/" + file).map(SourceFile::text);
        } catch (IOException e) {
            return Optional.empty(); // what cannot be read brings nothing
        }
    }

    private Hook hook(String kind, Languages languages) {
        String template = hooks.get("render-" + kind);
        if (template != null) {
            if (LOOK_UP.matcher(template).find()) {
                return Hook.LOOKS_UP;
            }
            return ELSEWHERE.matcher(template).find() ? Hook.UNKNOWN : Hook.NONE;
        }
        if (!modules.missing().isEmpty()) {
            return Hook.UNKNOWN;
        }
        Setting embedded = settings.get("markup", "goldmark", "renderHooks", kind);
        String use = embedded.get("useEmbedded").text().orElse("auto");
        boolean used = switch (use) {
            case "always", "fallback" -> true;
            case "never" -> false;
            // See https://gohugo.io/render-hooks/links/#embedded: alone in a site of several languages.
            default -> languages.areSeveral() || embedded.get("enableDefault").isTrue();
        };
        return used ? Hook.LOOKS_UP : Hook.NONE;
    }
}
