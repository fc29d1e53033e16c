package io.github.coursekit.git;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What Git is handed of all that is configured. */
final class HarmlessSettings {

    /** What is a matter of the user's machine: how files lie in the work tree, and which are nobody's. None of them names a command. */
    private static final Set<String> OF_THE_MACHINE = Set.of(
            "core.attributesfile",
            "core.autocrlf",
            "core.checkstat",
            "core.eol",
            "core.excludesfile",
            "core.filemode",
            "core.ignorecase",
            "core.longpaths",
            "core.precomposeunicode",
            "core.symlinks",
            "core.trustctime");

    private static final String FILTER = "filter.";

    private HarmlessSettings() {}

    /**
     * Of what is configured, by the repository too, what is a matter of the machine, and each filter as one that does
     * nothing.
     */
    static List<GitSetting> of(List<GitSetting> configured) {
        List<GitSetting> settings = new ArrayList<>();
        Set<String> filters = new LinkedHashSet<>();
        for (GitSetting setting : configured) {
            int dot = setting.key().lastIndexOf('.');
            if (OF_THE_MACHINE.contains(setting.key().toLowerCase(Locale.ROOT))) {
                settings.add(setting);
            } else if (setting.key().startsWith(FILTER) && dot >= FILTER.length()) {
                filters.add(setting.key().substring(0, dot));
            }
        }
        for (String filter : filters) {
            for (String command : List.of("clean", "smudge", "process")) {
                settings.add(new GitSetting(filter + "." + command, ""));
            }
            settings.add(new GitSetting(filter + ".required", "false"));
        }
        return settings;
    }
}
