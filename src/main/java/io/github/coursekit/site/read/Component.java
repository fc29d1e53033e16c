package io.github.coursekit.site.read;

import io.github.coursekit.site.Glob;
import io.github.coursekit.site.PageFiles;
import io.github.coursekit.text.RelativePaths;
import java.util.List;
import java.util.Locale;

/**
 * A folder or file that a site or a theme of it brings. See <a href="https://gohugo.io/configuration/module/#mounts">Hugo's documentation</a>.
 *
 * @param kind what it brings: {@code content}, {@code static}, {@code assets}, {@code layouts} and others
 * @param source its path in the site's folder, with {@code /}
 * @param target its path below the site's folder of the kind; empty for all of that folder
 * @param languages the languages it is in; empty where names of files tell it
 * @param included patterns for paths below the source; empty for all
 * @param excluded patterns for paths below the source that it is without
 * @param there whether it is at hand
 * @param place where the configuration names it, such as {@code hugo.toml:12}; empty for what it need not name
 */
record Component(
        String kind,
        String source,
        String target,
        List<String> languages,
        List<Glob> included,
        List<Glob> excluded,
        boolean there,
        String place) {

    /** The beginning of the URLs of what is mounted; a page stands for itself and what is below it. */
    String url() {
        return urlOf(target);
    }

    /** The beginning of the URLs of what stands at a path below the source. */
    String url(String path) {
        return urlOf(target.isEmpty() ? path : target + "/" + path);
    }

    private static String urlOf(String target) {
        if (target.endsWith("*")) {
            return "/" + target.substring(0, target.length() - 1).toLowerCase(Locale.ROOT);
        }
        String page = PageFiles.DEFAULT.withoutEnding(target);
        String folder = PageFiles.isFolderPageName(RelativePaths.nameOf(page)) ? RelativePaths.folderOf(page) : page;
        return folder.isEmpty() ? "/" : "/" + folder.toLowerCase(Locale.ROOT) + "/";
    }
}
