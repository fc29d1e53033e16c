package io.github.coursekit.target;

import io.github.coursekit.course.Lesson;
import io.github.coursekit.site.Languages;
import io.github.coursekit.site.PageFiles;
import io.github.coursekit.site.Site;
import io.github.coursekit.text.RelativePaths;
import java.util.Optional;

/** What may have been meant by references that lead nowhere. Whatever is meant is found when it is written. */
final class MeantReferences {

    private final Index index;
    private final References references;
    private final Site site;

    MeantReferences(Index index, References references, Site site) {
        this.index = index;
        this.references = references;
        this.site = site;
    }

    /** The reference to the only page of a name. */
    Optional<String> named(Lesson from, String path) {
        String name = RelativePaths.nameOf(path);
        return index.paths()
                .onlyPathNamed(name)
                .or(() -> index.paths().onlyPageNamed(name))
                .map(found -> "/" + found)
                .filter(found -> references.find(from, found).isPresent());
    }

    /** The reference to a page that has gone elsewhere, and says so by an alias, with an ending where the one to its old place has one. */
    Optional<String> moved(Lesson from, String path) {
        Optional<String> old = path.startsWith("/")
                ? Optional.of(path.substring(1))
                : RelativePaths.resolve(index.paths().folder(from), path);
        return old.flatMap(found -> index.moved(from, found)).flatMap(page -> {
            String now = index.paths().place(page.lesson()).path();
            String stem = PageFiles.isFolderPage(now) ? RelativePaths.folderOf(now) : Languages.stem(now, "");
            String reference = "/" + (site.pages().isPage(path) ? now : stem);
            return references
                    .find(from, reference)
                    .filter(page.lesson()::equals)
                    .map(lesson -> reference);
        });
    }
}
