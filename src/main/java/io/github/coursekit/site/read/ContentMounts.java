package io.github.coursekit.site.read;

import io.github.coursekit.site.Mount;
import java.util.List;
import java.util.Optional;

/**
 * The folders and files of a site's content as a course sees them.
 *
 * @param modules what the site is put together of
 * @param content the path of the course's content folder in the site's folder
 */
record ContentMounts(Modules modules, String content) {

    /** All that lie in the course, or that the course lies in. */
    List<Mount> all() {
        return modules.components("content")
                .flatMap(component -> of(component).stream())
                .toList();
    }

    /** One of them, if it lies in the course or the course in it. */
    Optional<Mount> of(Component component) {
        String source = component.source();
        if (!component.there()) {
            return Optional.empty();
        }
        Optional<String> below = below(source, content);
        if (below.isPresent()) {
            return Optional.of(new Mount(
                    below.get(),
                    component.target(),
                    component.languages(),
                    component.included(),
                    component.excluded()));
        }
        return below(content, source)
                .map(rest -> new Mount(
                        "",
                        component.target().isEmpty() ? rest : component.target() + "/" + rest,
                        component.languages(),
                        List.of(),
                        List.of()));
    }

    /** The path of something relative to a folder that it lies in. */
    private static Optional<String> below(String path, String folder) {
        if (path.equals(folder) || folder.isEmpty()) {
            return Optional.of(path.equals(folder) ? "" : path);
        }
        return path.startsWith(folder + "/") ? Optional.of(path.substring(folder.length() + 1)) : Optional.empty();
    }
}
