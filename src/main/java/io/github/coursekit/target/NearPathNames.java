package io.github.coursekit.target;

import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.MediaType;
import io.github.coursekit.text.RelativePaths;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Finds paths among a site's content by last names that are not quite theirs. */
final class NearPathNames {

    private final Index index;

    /** The folders that were asked about, several at once. */
    private final Map<String, FolderNames> namesByFolder = new ConcurrentHashMap<>();

    NearPathNames(Index index) {
        this.index = index;
    }

    /** The page or the only image, film or the like that goes on where a path ends. */
    Optional<String> extended(String path) {
        Optional<String> page = index.paths().page(path);
        if (page.isPresent()) {
            return page;
        }
        String folder = RelativePaths.folderOf(path);
        List<String> files = new ArrayList<>();
        for (String name : names(folder).withStem(RelativePaths.nameOf(path))) {
            if (MediaType.ofName(name).isPresent()) {
                files.add(name);
            }
        }
        return files.size() == 1 ? Optional.of(join(folder, files.get(0))) : Optional.empty();
    }

    /** The only path, or else page, of the same last name. */
    Optional<String> same(String path) {
        String name = RelativePaths.nameOf(path);
        Optional<String> named = index.paths().onlyPathNamed(name);
        return named.isPresent() ? named : index.paths().onlyPageNamed(name);
    }

    /** The name in the folder that is nearest, with or without its extension. */
    Optional<String> near(Lesson from, String path) {
        String folder = RelativePaths.folderOf(path);
        return names(folder)
                .nearest(RelativePaths.nameOf(path))
                .map(name -> join(folder, name))
                .flatMap(found -> index.paths().at(from, found).isPresent() ? Optional.of(found) : extended(found));
    }

    private FolderNames names(String folder) {
        return namesByFolder.computeIfAbsent(
                folder, key -> new FolderNames(index.paths().names(folder)));
    }

    private static String join(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }
}
