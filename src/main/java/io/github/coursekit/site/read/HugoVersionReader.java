package io.github.coursekit.site.read;

import io.github.coursekit.site.HugoVersion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds out which Hugo builds a site. Its configuration can say which is the newest that may; else those files are asked that hosts and package managers get it by. See
 * <a href="https://gohugo.io/configuration/module/#hugoversion">Hugo</a>, <a href="https://docs.netlify.com/build/configure-builds/manage-dependencies/">Netlify</a> and
 * <a href="https://www.npmjs.com/package/hugo-extended">hugo-extended</a>.
 */
final class HugoVersionReader {

    /** A site may lie some folders below the project that builds it. */
    private static final List<String> FOLDERS = List.of("", "../", "../../");

    private static final String WORKFLOWS = ".github/workflows";

    private static final Set<String> OF_HOSTS = Set.of("hugo_version", "hugo-version");
    private static final Set<String> OF_PACKAGES = Set.of("hugo-extended", "hugo-bin");

    private final SiteFolder folder;
    private final Setting settings;

    HugoVersionReader(SiteFolder folder, Setting settings) {
        this.folder = folder;
        this.settings = settings;
    }

    Optional<HugoVersion> read() {
        return oldest(settings.get("module", "hugoVersion", "max").texts().stream())
                .or(() -> FOLDERS.stream().flatMap(this::said).findFirst());
    }

    private Stream<HugoVersion> said(String below) {
        return Stream.of(
                        folder.lines(below + ".hugo-version"),
                        values(below, "netlify", OF_HOSTS),
                        values(below, "package", OF_PACKAGES),
                        folder.names(below + WORKFLOWS).stream()
                                .filter(name -> name.endsWith(".yml") || name.endsWith(".yaml"))
                                .map(name -> name.substring(0, name.lastIndexOf('.')))
                                .distinct()
                                .flatMap(name -> values(below + WORKFLOWS + "/", name, OF_HOSTS)))
                .flatMap(versions -> oldest(versions).stream());
    }

    /** Several mean that the site is built in several ways, or that one was forgotten. What the oldest allows is not called wrong. */
    private static Optional<HugoVersion> oldest(Stream<String> versions) {
        return versions.flatMap(text -> HugoVersion.of(text).stream()).min(HugoVersion::compareTo);
    }

    /** All values of some keys in a file, wherever they stand in it. */
    private Stream<String> values(String below, String name, Set<String> keys) {
        return new ConfigurationFiles(folder, below, List.of(name)).settings().textsOf(keys);
    }
}
