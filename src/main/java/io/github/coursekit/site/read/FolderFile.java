package io.github.coursekit.site.read;

import java.util.ArrayList;
import java.util.List;

/**
 * A file in a folder of configuration, whose name tells below which keys its values stand. See
 * <a href="https://gohugo.io/configuration/introduction/#configuration-directory">Hugo's documentation</a>.
 *
 * @param name its name
 * @param stem the name without its ending, and without what makes it a model
 */
record FolderFile(String name, String stem) {

    /** The model of a file that the site's own build writes, as some sites have it. */
    private static final String MODEL = "-template";

    /** Those of some names with one of some endings; models only of files that are not there. */
    static List<FolderFile> among(List<String> names, List<String> endings) {
        List<FolderFile> files = new ArrayList<>();
        for (String file : names) {
            int dot = file.lastIndexOf('.');
            String stem = file.substring(0, Math.max(0, dot));
            String ending = file.substring(dot + 1);
            boolean model = stem.endsWith(MODEL);
            String keys = model ? stem.substring(0, stem.length() - MODEL.length()) : stem;
            boolean written = model && endings.stream().anyMatch(e -> names.contains(keys + "." + e));
            if (dot > 0 && endings.contains(ending) && !written) {
                files.add(new FolderFile(file, keys));
            }
        }
        return files;
    }

    /**
     * The keys: a file {@code params.toml} holds what stands below {@code params}, and {@code menus.fr.toml} what does below that of a language.
     *
     * @param whole the names of files that hold what stands below none
     */
    String[] keys(List<String> whole) {
        String[] names = stem.split("\\.", 0);
        String first = names[0];
        if (names.length > 1) {
            return first.equals("languages")
                    ? new String[] {first, names[1]}
                    : new String[] {"languages", names[1], first};
        }
        return whole.contains(first) ? new String[0] : new String[] {first};
    }
}
